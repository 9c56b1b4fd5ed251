/** Cuts a table at page ends: between rows, never within one, its head repeated and the labels of rows that go on. */

import { heightOf, type LaidCell, type LaidTable, labelHeight } from './table.ts'

/** Rows of a table that stand on one page: `from` up to and without `to`. */
export interface Portion {
  readonly from: number
  readonly to: number
  /** Head rows painted again above them. */
  readonly repeated: number
}

/** Rows below the head that stay on its page at least. */
const fewestRows = 3

/** The height a table must find on the page it begins on. */
export function leastStart(laid: LaidTable): number {
  const { table, heights } = laid
  const ends = Array.from({ length: heights.length }, (_, i) => i + 1).filter((end) => mayEnd(table.rows, end))
  const enough = ends.filter((end) => end >= table.headRows + fewestRows)
  const end = enough.find((one) => isFair(laid, { from: 0, end: one })) ?? heights.length
  return heightOf(heights.slice(0, end))
}

/** Cuts a table into portions; `room` is what the first page has left, `most` what any other page has. */
export function portionsOf(laid: LaidTable, { room, most }: { room: number; most: number }): Portion[] {
  const { table, heights } = laid
  const portions: Portion[] = []
  const head = heightOf(heights.slice(0, table.headRows))
  for (let from = 0; from < heights.length; ) {
    const repeated = from === 0 ? 0 : table.headRows
    const available = from === 0 ? room : most - (repeated > 0 ? head : 0)
    const to = lastFitting(heights, { from, available })
    const end = lastBreak(laid, { from, to })
    portions.push({ from, to: end, repeated })
    from = end
  }
  return portions
}

/** The row after the last one that fits; one row at least. */
function lastFitting(heights: readonly number[], { from, available }: { from: number; available: number }): number {
  let used = 0
  let to = from
  while (to < heights.length && used + (heights[to] ?? 0) <= available + 0.01) {
    used += heights[to] ?? 0
    to += 1
  }
  return Math.max(to, from + 1)
}

/** The last place up to `to` where the table may be cut, a fair one if there is any; `to` where there is none. */
function lastBreak(laid: LaidTable, { from, to }: { from: number; to: number }): number {
  const ends = Array.from({ length: to - from }, (_, i) => to - i).filter((end) => mayEnd(laid.table.rows, end))
  return ends.find((end) => isFair(laid, { from, end })) ?? ends[0] ?? to
}

type Rows = LaidTable['table']['rows']

function mayEnd(rows: Rows, end: number): boolean {
  return end === rows.length || !rows[end - 1]?.keepWithNext
}

/** Whether the label of rows that go on behind `end` has room before it and behind it. */
function isFair(laid: LaidTable, { from, end }: { from: number; end: number }): boolean {
  const portions = [
    { from, to: end },
    { from: end, to: laid.heights.length },
  ]
  return laid.rows
    .flat()
    .filter(({ cell: { kind, row, rowSpan } }) => kind === 'rowHead' && row < end && row + rowSpan > end)
    .every((one) => portions.every((portion) => shownHeight(one, { laid, portion }) >= labelHeight(one)))
}

/** How much of a cell's height a portion shows. */
export function shownHeight(
  { cell: { row, rowSpan } }: LaidCell,
  { laid, portion: { from, to } }: { readonly laid: LaidTable; readonly portion: Pick<Portion, 'from' | 'to'> },
): number {
  return heightOf(laid.heights.slice(Math.max(from, row), Math.max(from, Math.min(to, row + rowSpan))))
}
