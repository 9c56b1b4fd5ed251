/** The few shapes most rules have. A rule says which cells and in which words; the shape says how. */

import { findCell, type Identity, type SubtotalSpec, subtotalsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import { editions } from '../form/editions.ts'
import { type CellState, cellState } from '../report/cell.ts'
import { type CellTable, type IndexedIdentity, indexedIdentitiesOf, sumAt } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import {
  type Facts,
  type Params,
  passed,
  type Readout,
  type SkipReason,
  type Undecided,
  type Verdict,
  type Violation,
} from './rule.ts'

/** Numbers of a broken sum: `along` is the id of the row or column it is taken in. */
export interface SumParams extends Params {
  readonly along: string
  readonly left: number
  readonly right: number
}

/** Two sums are equal, in every row or column where the form prints the identity. */
export function sumsAgree(table: Identity['table'], kind: Identity['kind']): (facts: Facts) => Verdict<SumParams> {
  const byEdition = new Map<EditionId, readonly IndexedIdentity[]>(
    editions.map(({ id }) => [
      id,
      indexedIdentitiesOf(id).filter(({ identity }) => identity.table === table && identity.kind === kind),
    ]),
  )
  return ({ report, edition, cells }) => {
    let violations: Violation<SumParams>[] | undefined
    let undecided: Undecided[] | undefined
    for (const indexed of byEdition.get(edition.id) ?? []) {
      const left = sumAt(cells.values, indexed.left)
      const right = sumAt(cells.values, indexed.right)
      if (left === right) continue
      const { identity } = indexed
      const all = [...identity.left, ...identity.right]
      if (Number.isNaN(left - right)) {
        const least = exceeded(indexed, cells)
        if (least === undefined) {
          undecided ??= []
          undecided.push(standingInTheWay(report, all))
          continue
        }
      }
      violations ??= []
      violations.push({
        cells: all,
        params: {
          along: identity.along.id,
          left: knownSum(cells, indexed.left),
          right: knownSum(cells, indexed.right),
        },
      })
    }
    return violations || undecided ? { violations: violations ?? [], undecided: undecided ?? [] } : passed
  }
}

/** A number a local template prints under a heading is the sum of its parts. */
export function subtotalsAgree({ report, edition, cells }: Facts): Verdict<SumParams> {
  const violations: Violation<SumParams>[] = []
  const undecided: Undecided[] = []
  for (const subtotal of filledSubtotals(report)) {
    const left = report.subtotals?.[subtotal.id] as number
    const positions = Uint16Array.from(subtotal.parts, (part) => findCell(edition.id, part)?.index ?? -1)
    const right = sumAt(cells.values, positions)
    if (Number.isNaN(right)) undecided.push(standingInTheWay(report, subtotal.parts))
    else if (left !== right) {
      violations.push({ cells: [subtotal.id, ...subtotal.parts], params: { along: subtotal.row.id, left, right } })
    }
  }
  return { violations, undecided }
}

/** The number in a cell: a blank counts as 0 only where it is proved to be; otherwise `undefined`. */
export function numberIn({ edition, cells }: Readout, cell: CellId): number | undefined {
  const value = cells.values[findCell(edition.id, cell)?.index ?? -1]
  return value === undefined || Number.isNaN(value) ? undefined : value
}

/**
 * Judges one thing at a time by the numbers of a few cells: `judge` is asked only where all of them are known,
 * and answers a violation or nothing.
 */
export function forEachKnown<P extends Params, T extends readonly CellId[]>(
  facts: Facts,
  groups: readonly T[],
  judge: (numbers: { readonly [K in keyof T]: number }, cells: T) => Omit<Violation<P>, 'cells'> | undefined,
): Verdict<P> {
  const violations: Violation<P>[] = []
  const undecided: Undecided[] = []
  for (const group of groups) {
    const numbers = group.map((cell) => numberIn(facts, cell))
    if (numbers.includes(undefined)) {
      undecided.push(standingInTheWay(facts.report, group))
      continue
    }
    const violation = judge(numbers as unknown as { readonly [K in keyof T]: number }, group)
    if (violation) violations.push({ cells: group, ...violation })
  }
  return { violations, undecided }
}

/** What keeps a sum from being judged: the cells that hold no number, and the plainest word for why. */
export function standingInTheWay(report: Report, cells: readonly CellId[]): Undecided {
  const open = cells.filter((cell) => typeof report.cells[cell] !== 'number')
  const states = new Set<CellState>(open.map((cell) => cellState(report.cells[cell])))
  const uncertain = open.some((cell) => report.certainty?.[cell] !== undefined)
  const reason: SkipReason = uncertain
    ? 'uncertain-cells'
    : states.has('missing')
      ? 'missing-cells'
      : states.has('text')
        ? 'not-a-number'
        : 'blank-cells'
  return { reason, cells: open }
}

function filledSubtotals(report: Report): readonly SubtotalSpec[] {
  if (!report.subtotals) return []
  return subtotalsOf(report.edition).filter(({ id }) => typeof report.subtotals?.[id] === 'number')
}

/**
 * A total that its known parts already exceed is wrong whatever the blanks hold, since no part is negative.
 * Answers by how much, or `undefined` where the blanks leave it open.
 */
function exceeded({ identity, left, right }: IndexedIdentity, cells: CellTable): number | undefined {
  if (identity.kind === 'balance') return undefined
  const excess = knownSum(cells, right) - sumAt(cells.values, left)
  return excess > 0 ? excess : undefined
}

function knownSum({ values }: CellTable, positions: Uint16Array): number {
  return sumAt(
    values,
    positions.filter((position) => !Number.isNaN(values[position])),
  )
}
