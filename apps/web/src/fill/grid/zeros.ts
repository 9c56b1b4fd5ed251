/** Which blanks a zero may go into (零报告): not those that the numbers already there say are something else. */

import { type CellId, type EditionId, type Identity, identitiesOf, type Report } from '@gouji/core'

type Cells = Report['cells']

interface Zeros {
  readonly zeros: readonly CellId[]
  /** They stay blank: with a zero a sum would not hold. */
  readonly left: readonly CellId[]
}

/** As many last year are no accident: that there were none since is worth a look. */
const many = 10

/** Those of which there were many last year, most first. */
export function missedIn(
  zeros: readonly CellId[],
  before: Cells,
): readonly (readonly [cell: CellId, before: number])[] {
  return zeros
    .flatMap((cell) => {
      const value = before[cell]
      return typeof value === 'number' && value >= many ? [[cell, value] as const] : []
    })
    .toSorted(([, a], [, b]) => b - a)
}

/**
 * A blank part of a total that is written and more than its other parts is not zero, and what is carried forward is what
 * came and was not dealt with: an amount left over, nothing that did or did not happen. Documents in force last year are
 * in force until they are repealed.
 */
export function zerosFor(
  edition: EditionId,
  {
    cells,
    blanks,
    before = {},
  }: {
    readonly cells: Cells
    readonly blanks: readonly CellId[]
    /** Of last year, as it stands beside. */
    readonly before?: Cells
  },
): Zeros {
  if (blanks.length === 0) return { zeros: [], left: [] }
  const sums = identitiesOf(edition)
  const open = new Set(blanks.filter((cell) => !(cell.endsWith('.inForce') && Number(before[cell]) > 0)))
  for (const { kind, left, right } of sums) {
    if (kind === 'balance' || !(restOf(left, right, cells, 0) > 0)) continue
    for (const part of right) open.delete(part)
  }
  const balances = sums.flatMap(({ kind, left, right }) => {
    const carried = right.find((cell) => open.has(cell) && cell.includes('.carriedForward.'))
    return kind === 'balance' && carried ? [{ left, right, carried }] : []
  })
  if (balances.length > 0) {
    const filled: Cells = { ...cells }
    for (const cell of open) filled[cell] = 0
    addUp(filled, sums)
    for (const { left, right, carried } of balances) if (restOf(left, right, filled) > 0) open.delete(carried)
  }
  return { zeros: blanks.filter((cell) => open.has(cell)), left: blanks.filter((cell) => !open.has(cell)) }
}

/** The totals of rows that are blank, as they follow. */
function addUp(cells: Cells, sums: readonly Identity[]): void {
  for (const { kind, left, right } of sums) {
    const [total] = left
    if (kind !== 'row-total' || total === undefined || (cells[total] ?? null) !== null) continue
    const values = right.map((part) => cells[part])
    if (values.every((value) => typeof value === 'number')) cells[total] = values.reduce((a, b) => a + b, 0)
  }
}

/** How much more the left side of a sum is. Of what is no number nothing can be said: NaN. */
function restOf(left: readonly CellId[], right: readonly CellId[], cells: Cells, blank = Number.NaN): number {
  const sideOf = (side: readonly CellId[]) =>
    side.reduce((sum, cell) => {
      const value = cells[cell] ?? blank
      return sum + (typeof value === 'number' ? value : Number.NaN)
    }, 0)
  const whole = sideOf(left)
  return Number.isNaN(whole) ? whole : whole - sideOf(right)
}
