/** Lays the cells of a table out as a grid (HTML Standard, 4.9.12, Forming a table). */

import { firstNotBelow } from '../search.ts'

/** A row of a table: the spans its cells claim, and how many rows are left in its group, its own counted. */
export interface ClaimedRow {
  readonly spans: readonly ClaimedSpan[]
  readonly left: number
}

export interface ClaimedSpan {
  readonly columns: number
  /** 0: down to the end of the row group. */
  readonly rows: number
}

export interface GridCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** A cell of a row above that reaches down: the columns it takes, and how many more rows. */
interface Reach {
  readonly from: number
  readonly to: number
  readonly rows: number
}

const widestSpan = 1000

/**
 * The place of every cell, row by row.
 *
 * Spans end with their row group. A column in which no cell begins is none, so that a claim of a million columns
 * costs nothing. `take` is told the area of each cell and may refuse.
 */
export function layOutGrid(
  rows: readonly ClaimedRow[],
  take: (area: number) => void,
): readonly (readonly GridCell[])[] {
  let reaching: readonly Reach[] = []
  const placed = rows.map(({ spans, left }) => {
    const cells: GridCell[] = []
    let column = 0
    let next = 0
    for (const { columns, rows: down } of spans) {
      for (let reach = reaching[next]; reach && reach.from <= column; reach = reaching[next]) {
        column = Math.max(column, reach.to)
        next += 1
      }
      const rowSpan = down === 0 ? left : Math.max(1, Math.min(down, left))
      const columnSpan = Math.max(1, Math.min(columns, widestSpan))
      take(rowSpan)
      cells.push({ column, columnSpan, rowSpan })
      column += columnSpan
    }
    reaching = below(reaching, { cells, left })
    return cells
  })
  return withoutEmptyColumns(placed, take)
}

function withoutEmptyColumns(
  rows: readonly (readonly GridCell[])[],
  take: (area: number) => void,
): readonly (readonly GridCell[])[] {
  const begins = [...new Set(rows.flatMap((cells) => cells.map(({ column }) => column)))].sort((a, b) => a - b)
  const indexes = new Map(begins.map((column, i) => [column, i]))
  return rows.map((cells) =>
    cells.map(({ column, columnSpan, rowSpan }) => {
      const from = indexes.get(column) ?? 0
      const to = indexes.get(column + columnSpan) ?? firstNotBelow(begins, column + columnSpan)
      if (to - from > 1) take((to - from - 1) * rowSpan)
      return { column: from, columnSpan: to - from, rowSpan }
    }),
  )
}

/** What reaches into the next row, from left to right. */
function below(
  above: readonly Reach[],
  { cells, left }: { cells: readonly GridCell[]; left: number },
): readonly Reach[] {
  if (left <= 1) return []
  const kept = above.flatMap(({ from, to, rows }) => (rows > 1 ? [{ from, to, rows: rows - 1 }] : []))
  const added = cells.flatMap(({ column, columnSpan, rowSpan }) =>
    rowSpan > 1 ? [{ from: column, to: column + columnSpan, rows: rowSpan - 1 }] : [],
  )
  if (added.length === 0) return kept
  return [...kept, ...added].sort((a, b) => a.from - b.from)
}
