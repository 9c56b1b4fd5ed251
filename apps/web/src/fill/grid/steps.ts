/** Ways through a table with the keyboard, and what lies between two of its cells. */

import type { CellId } from '@gouji/core'
import type { GridPlace, TableLayout } from '../../table/layout.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The cell one step away, or at the edge (`far`); the same cell where there is none. */
export function step(layout: TableLayout, from: CellId, { to, far = false }: { to: Direction; far?: boolean }): CellId {
  const next = neighbour(layout, from, to)
  return far && next !== from ? step(layout, next, { to, far }) : next
}

/** The next cell in reading order, or the one before; `undefined` at the end of the table. */
export function inOrder(layout: TableLayout, from: CellId, by: 1 | -1): CellId | undefined {
  const all = layout.rows.flat()
  const at = all.findIndex(({ cell }) => cell === from)
  return all[at + by]?.cell
}

export function sameRow(layout: TableLayout, one: CellId, other: CellId): boolean {
  return layout.places.get(one)?.row === layout.places.get(other)?.row
}

/** The first or last cell of the row, or of the table. */
export function edge(
  layout: TableLayout,
  from: CellId,
  { end, whole }: { end: 'first' | 'last'; whole: boolean },
): CellId {
  const cells = whole ? layout.rows.flat() : (layout.rows[layout.places.get(from)?.row ?? 0] ?? [])
  return (end === 'first' ? cells[0] : cells.at(-1))?.cell ?? from
}

/** The cells in the rectangle that two cells span, row by row. */
export function between(layout: TableLayout, one: CellId, other: CellId): readonly (readonly CellId[])[] {
  const [a, b] = [layout.places.get(one), layout.places.get(other)]
  if (!a || !b) return []
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)]
  const left = Math.min(a.column, b.column)
  const right = Math.max(a.column + a.columnSpan, b.column + b.columnSpan)
  return layout.rows
    .slice(top, bottom + 1)
    .map((row) => row.flatMap((place) => (overlaps(place, left, right) ? [place.cell] : [])))
    .filter((row) => row.length > 0)
}

function neighbour(layout: TableLayout, from: CellId, to: Direction): CellId {
  const place = layout.places.get(from)
  if (!place) return from
  if (to === 'left' || to === 'right') {
    const row = layout.rows[place.row] ?? []
    const at = row.findIndex(({ cell }) => cell === from)
    return row[at + (to === 'right' ? 1 : -1)]?.cell ?? from
  }
  const row = layout.rows[place.row + (to === 'down' ? 1 : -1)]
  if (!row) return from
  const under = row.find((other) => overlaps(other, place.column, place.column + place.columnSpan))
  return (under ?? row.at(-1))?.cell ?? from
}

function overlaps({ column, columnSpan }: GridPlace, left: number, right: number): boolean {
  return column < right && column + columnSpan > left
}
