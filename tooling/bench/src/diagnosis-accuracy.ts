/** How often the diagnosis finds a mistake that was put in, gives the right values, and accuses falsely. */

import {
  type CellId,
  type Diagnosis,
  type DiagnosisKind,
  diagnose,
  editions,
  identitiesOf,
  type Report,
} from '@gouji/core'
import {
  carriedTwice,
  exchangedCells,
  exchangedColumns,
  exchangedRows,
  type Mistake,
  mistyped,
  shiftedColumn,
  shiftedRow,
  subtotalTwice,
  unitOfCell,
  unitOfRow,
} from './mistakes.ts'
import { seeded } from './random.ts'
import { type Size, sizes, syntheticReport } from './synthetic-report.ts'

export interface Tally {
  readonly mistake: string
  readonly size: Size
  /** How often it was put in so that some sum broke. */
  cases: number
  /** Mistakes after which every sum still holds: nobody can see them. They are not among the cases. */
  invisible: number
  /** The cells with their right values are among the explanations listed. */
  located: number
  /** They stand first. */
  first: number
  /** What stands first is of the kind of the mistake. */
  named: number
  /** Said to be the only explanation, and wrong. */
  accused: number
}

const mistakes: Readonly<Record<string, { readonly make: Mistake; readonly kinds: readonly DiagnosisKind[] }>> = {
  'one cell': { make: mistyped('requests', 1), kinds: ['typing'] },
  'two cells': { make: mistyped('requests', 2), kinds: ['typing'] },
  'three cells': { make: mistyped('requests', 3), kinds: ['typing'] },
  'one cell of disputes': { make: mistyped('disputes', 1), kinds: ['typing'] },
  'row shifted': { make: shiftedRow, kinds: ['shift'] },
  'column shifted': { make: shiftedColumn, kinds: ['shift'] },
  'rows exchanged': { make: exchangedRows, kinds: ['swap'] },
  'columns exchanged': { make: exchangedColumns, kinds: ['swap'] },
  'cells exchanged': { make: exchangedCells, kinds: ['swap', 'shift'] },
  'carried forward twice': { make: carriedTwice, kinds: ['doubleCount'] },
  'subtotal twice': { make: subtotalTwice, kinds: ['doubleCount'] },
  'row by a power of ten': { make: unitOfRow, kinds: ['unit'] },
  'cell by 10,000': { make: unitOfCell, kinds: ['unit'] },
}

/** Puts each mistake into reports of each size, `cases` times. */
export function measureAccuracy({ cases, seed }: { readonly cases: number; readonly seed: number }): readonly Tally[] {
  const draw = seeded(seed)
  return Object.entries(mistakes).flatMap(([mistake, { make, kinds }]) =>
    sizes.map((size) => {
      const tally: Tally = { mistake, size, cases: 0, invisible: 0, located: 0, first: 0, named: 0, accused: 0 }
      for (let tries = 0; tally.cases < cases && tries < 20 * cases; tries++) {
        const edition = editions[tries % editions.length]?.id ?? '2021'
        const meant = syntheticReport(edition, { size, draw })
        const entered = make(meant, draw)
        if (!entered) continue
        const report: Report = { ...meant, cells: { ...meant.cells, ...Object.fromEntries(entered) } }
        if (sumsHold(report)) tally.invisible += 1
        else count(tally, { groups: groupsOf(diagnose(report)), truth: truthOf(meant, entered), kinds })
      }
      return tally
    }),
  )
}

/** Reports without a mistake that are diagnosed all the same. */
export function countFalseAlarms({ cases, seed }: { readonly cases: number; readonly seed: number }): number {
  const draw = seeded(seed)
  let alarms = 0
  for (let i = 0; i < cases; i++) {
    const edition = editions[i % editions.length]?.id ?? '2021'
    const size = sizes[i % sizes.length] ?? 'typical'
    if (diagnose(syntheticReport(edition, { size, draw })).length > 0) alarms += 1
  }
  return alarms
}

type Truth = ReadonlyMap<string, number>

function truthOf(meant: Report, entered: ReadonlyMap<CellId, number>): Truth {
  return new Map([...entered.keys()].map((id) => [id, Number(meant.cells[id])]))
}

/** Explanations of the same sums stand one behind the other and are ranked from 1. */
function groupsOf(diagnoses: readonly Diagnosis[]): Diagnosis[][] {
  const groups: Diagnosis[][] = []
  for (const diagnosis of diagnoses) {
    if (diagnosis.rank === 1) groups.push([])
    groups.at(-1)?.push(diagnosis)
  }
  return groups
}

function count(
  tally: Tally,
  { groups, truth, kinds }: { groups: readonly Diagnosis[][]; truth: Truth; kinds: readonly DiagnosisKind[] },
): void {
  tally.cases += 1
  const firsts = groups.flatMap(([first]) => first ?? [])
  if (
    covers(
      groups.flatMap((group) => group.find((one) => isRight(one, truth)) ?? []),
      truth,
    )
  )
    tally.located += 1
  if (covers(firsts, truth)) tally.first += 1
  if (firsts[0] && kinds.includes(firsts[0].kind)) tally.named += 1
  if (groups.flat().some((one) => one.only && !isRight(one, truth))) tally.accused += 1
}

/** Every cell it changes was wrong, and gets its value back. */
function isRight({ cells }: Diagnosis, truth: Truth): boolean {
  return cells.every(({ cell, proposed }) => truth.get(cell) === proposed)
}

/** The diagnoses together give every wrong cell its value back, and change nothing else. */
function covers(diagnoses: readonly Diagnosis[], truth: Truth): boolean {
  const mended = new Set(diagnoses.flatMap(({ cells }) => cells.map(({ cell }) => cell)))
  return diagnoses.every((one) => isRight(one, truth)) && mended.size === truth.size
}

function sumsHold({ edition, cells }: Report): boolean {
  const sum = (ids: readonly CellId[]) => ids.reduce((total, id) => total + Number(cells[id]), 0)
  return identitiesOf(edition).every(({ left, right }) => sum(left) === sum(right))
}
