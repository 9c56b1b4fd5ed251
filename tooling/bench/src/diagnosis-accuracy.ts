/** How often the diagnosis finds a mistake that was put in, gives the right values, and accuses falsely. */

import {
  type CellId,
  cellsOf,
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
  pastedColumn,
  shiftedBlock,
  shiftedColumn,
  shiftedRow,
  subtotalTwice,
  unitOfCell,
  unitOfRow,
} from './mistakes.ts'
import { type Draw, pick, seeded } from './random.ts'
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

interface Made {
  readonly make: Mistake
  readonly kinds: readonly DiagnosisKind[]
  /** Cells left blank besides. */
  readonly blanks?: number
}

const mistakes: Readonly<Record<string, Made>> = {
  'one cell': { make: mistyped('requests', 1), kinds: ['typing'] },
  'two cells': { make: mistyped('requests', 2), kinds: ['typing'] },
  'three cells': { make: mistyped('requests', 3), kinds: ['typing'] },
  'one cell, 5 blanks': { make: mistyped('requests', 1), kinds: ['typing'], blanks: 5 },
  'two cells, 5 blanks': { make: mistyped('requests', 2), kinds: ['typing'], blanks: 5 },
  'one cell of disputes': { make: mistyped('disputes', 1), kinds: ['typing'] },
  'row shifted': { make: shiftedRow, kinds: ['shift'] },
  'column shifted': { make: shiftedColumn, kinds: ['shift'] },
  'column pasted one low': { make: pastedColumn, kinds: ['shift'] },
  'table pasted one off': { make: shiftedBlock, kinds: ['shift'] },
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
  return Object.entries(mistakes).flatMap(([mistake, { make, kinds, blanks = 0 }]) =>
    sizes.map((size) => {
      const tally: Tally = { mistake, size, cases: 0, invisible: 0, located: 0, first: 0, named: 0, accused: 0 }
      for (let tries = 0; tally.cases < cases && tries < 20 * cases; tries++) {
        const edition = editions[tries % editions.length]?.id ?? '2021'
        const meant = syntheticReport(edition, { size, draw })
        const entered = make(meant, draw)
        if (!entered) continue
        const cells = { ...meant.cells, ...Object.fromEntries(entered) }
        if (sumsHold({ ...meant, cells })) {
          tally.invisible += 1
          continue
        }
        const report: Report = { ...meant, cells: { ...cells, ...leftBlank(meant, { blanks, entered, draw }) } }
        count(tally, { groups: groupsOf(diagnose(report)), truth: { meant, wrong: new Set(entered.keys()) }, kinds })
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

interface Truth {
  readonly meant: Report
  readonly wrong: ReadonlySet<CellId>
}

/** Some cells of table `requests` without a number, none of which was entered wrongly. */
function leftBlank(
  { edition }: Report,
  {
    blanks,
    entered,
    draw,
  }: { readonly blanks: number; readonly entered: ReadonlyMap<CellId, number>; readonly draw: Draw },
): Record<string, null> {
  const right = cellsOf(edition).filter(({ table, id }) => table === 'requests' && !entered.has(id))
  return Object.fromEntries(Array.from({ length: blanks }, () => [pick(draw, right).id, null]))
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

/** Every cell it changes was wrong, or blank, and gets its value back. */
function isRight({ cells }: Diagnosis, { meant, wrong }: Truth): boolean {
  return cells.every(
    ({ cell, found, proposed }) => (wrong.has(cell) || found === null) && meant.cells[cell] === proposed,
  )
}

/** The diagnoses together give every wrong cell its value back, and change nothing else but blanks. */
function covers(diagnoses: readonly Diagnosis[], truth: Truth): boolean {
  const mended = new Set(diagnoses.flatMap(({ cells }) => cells.map(({ cell }) => cell)))
  return diagnoses.every((one) => isRight(one, truth)) && [...truth.wrong].every((cell) => mended.has(cell))
}

function sumsHold({ edition, cells }: Report): boolean {
  const sum = (ids: readonly CellId[]) => ids.reduce((total, id) => total + Number(cells[id]), 0)
  return identitiesOf(edition).every(({ left, right }) => sum(left) === sum(right))
}
