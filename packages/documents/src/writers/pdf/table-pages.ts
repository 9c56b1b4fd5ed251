/** Cuts a table at page ends: between rows, never within one, its head repeated. */

import { heightOf, type LaidTable } from './table.ts'

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
export function leastStart({ table, heights }: LaidTable): number {
  return heightOf(heights.slice(0, endOfKept(table.rows, table.headRows + fewestRows)))
}

/** Cuts a table into portions; `room` is what the first page has left, `most` what any other page has. */
export function portionsOf({ table, heights }: LaidTable, { room, most }: { room: number; most: number }): Portion[] {
  const portions: Portion[] = []
  const head = heightOf(heights.slice(0, table.headRows))
  for (let from = 0; from < heights.length; ) {
    const repeated = from === 0 ? 0 : table.headRows
    const available = from === 0 ? room : most - (repeated > 0 ? head : 0)
    const to = lastFitting(heights, { from, available })
    const end = lastBreak(table.rows, { from, to })
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

type Rows = LaidTable['table']['rows']

/** The last place before `to` where the table may be cut; `to` itself where there is none. */
function lastBreak(rows: Rows, { from, to }: { from: number; to: number }): number {
  for (let end = to; end > from; end--) {
    if (end === rows.length || !rows[end - 1]?.keepWithNext) return end
  }
  return to
}

/** The first place from `least` on where the table may be cut. */
function endOfKept(rows: Rows, least: number): number {
  let end = Math.min(least, rows.length)
  while (end < rows.length && rows[end - 1]?.keepWithNext) end += 1
  return end
}
