/** The grid of a table: its columns are the edges of all its rows, as Word lays them out. */

import type { Budget } from './budget.ts'
import type { RowDefinition } from './row-definition.ts'
import type { Content, NestedRow } from './tables.ts'

/** A cell that shows, and what it covers. */
export interface GridCell {
  readonly content: readonly Content[]
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
}

interface DefinedRow extends NestedRow {
  readonly definition: RowDefinition
}

/**
 * Twentieths of a point within which edges are one: dragging a line with the mouse misses the others by so much. A
 * cell as narrow holds no character.
 */
const near = 40

/** The rows as they lie in the grid; `undefined` where a row does not tell how its cells lie. */
export function gridOf(rows: readonly NestedRow[], budget: Budget): readonly (readonly GridCell[])[] | undefined {
  if (!rows.every(isDefined)) return undefined
  const columns = columnsOf(rows, near) ?? columnsOf(rows, 0)
  if (!columns) return undefined
  const grid: GridCell[][] = []
  // Cells of the row above, by the column they begin in, that go on in the next row if it says so.
  let above = new Map<number, GridCell>()
  for (const row of rows) {
    const here: GridCell[] = []
    const reaching = new Map<number, GridCell>()
    for (const { from, to, at } of shownCells(row, columns)) {
      const columnSpan = to - from
      if (columnSpan === 0) continue
      budget.cells(columnSpan - 1)
      const down = row.definition.cells[at]?.down
      const upper = down === 'continues' ? above.get(from) : undefined
      if (upper && upper.columnSpan === columnSpan) {
        upper.rowSpan += 1
        reaching.set(from, upper)
        continue
      }
      const cell = { content: row.cells[at] ?? [], column: from, columnSpan, rowSpan: 1 }
      here.push(cell)
      if (down !== undefined) reaching.set(from, cell)
    }
    above = reaching
    grid.push(here)
  }
  return grid
}

function isDefined(row: NestedRow): row is DefinedRow {
  return row.definition !== undefined && row.definition.cells.length === row.cells.length
}

/**
 * The number of the column that begins at each edge. Edges nearer than `within` are one; `undefined` where that
 * leaves no room for a cell that holds something.
 */
function columnsOf(rows: readonly DefinedRow[], within: number): ReadonlyMap<number, number> | undefined {
  const edges = [...new Set(rows.flatMap(({ definition }) => definition.edges))].sort((a, b) => a - b)
  const columns = new Map<number, number>()
  let first = Number.NEGATIVE_INFINITY
  let column = -1
  for (const edge of edges) {
    if (edge - first > within) {
      first = edge
      column += 1
    }
    columns.set(edge, column)
  }
  const cramped = rows.some((row) =>
    shownCells(row, columns).some(({ from, to, at }) => to < from || (to === from && holds(row.cells[at] ?? []))),
  )
  return cramped ? undefined : columns
}

/** The cells of a row, those merged sideways as one, and the columns they reach from and to. */
function shownCells(
  { definition }: DefinedRow,
  columns: ReadonlyMap<number, number>,
): { from: number; to: number; at: number }[] {
  const { edges, cells } = definition
  const columnAt = (edge: number) => columns.get(edges[edge] ?? 0) ?? 0
  const shown: { from: number; to: number; at: number }[] = []
  cells.forEach(({ merged }, at) => {
    const last = shown.at(-1)
    if (merged && last) last.to = columnAt(at + 1)
    else shown.push({ from: columnAt(at), to: columnAt(at + 1), at })
  })
  return shown
}

function holds(content: readonly Content[]): boolean {
  return content.some((part) => 'rows' in part || part.picture || part.text.trim() !== '')
}
