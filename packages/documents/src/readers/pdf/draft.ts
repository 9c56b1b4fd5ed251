/** A table in the making: its cells with the edges they stand between, before columns are numbered. */

import type { SourceCell, SourceTable } from '@gouji/core'
import { type CellText, cellText } from './cells.ts'
import { type Grid, lowerBound } from './grid.ts'
import type { Box, Character } from './page.ts'
import type { UprightPage } from './turn.ts'

export interface DraftCell extends CellText {
  readonly left: number
  readonly right: number
  readonly row: number
  readonly rowSpan: number
  readonly page: number
  /** On the page as shown. */
  readonly box: Box
}

export interface Draft {
  readonly left: number
  readonly right: number
  readonly rows: number
  readonly cells: readonly DraftCell[]
  /** The pages it begins and ends on. */
  readonly pages: readonly [first: number, last: number]
  readonly shown: Box
  readonly ruled: boolean
  /** Whether its columns are certain; where they are guessed from gaps and do not come out even, they are not told. */
  readonly columnsKnown: boolean
}

/** How far apart the edges of two pages may be and still be one. */
const sameEdge = 4

export function draftOf(
  grid: Grid,
  { page, texts }: { page: UprightPage; texts: readonly (readonly Character[])[] },
): Draft {
  return {
    left: grid.box.left,
    right: grid.box.right,
    rows: grid.rows.length - 1,
    cells: grid.cells.map(({ row, rowSpan, box }, i) => ({
      left: box.left,
      right: box.right,
      row,
      rowSpan,
      page: page.number,
      box: page.shown(box),
      ...cellText(texts[i] ?? [], box),
    })),
    pages: [page.number, page.number],
    shown: page.shown(grid.box),
    ruled: true,
    columnsKnown: true,
  }
}

export function isSameEdge(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameEdge
}

/** The columns are the stretches between the edges of all its cells. */
export function tableOf({ cells, rows, pages, shown, ruled, columnsKnown }: Draft, table: number): SourceTable {
  const edges = edgesOf(cells)
  const columnAt = (edge: number) => Math.max(0, lowerBound(edges, edge + sameEdge / 2) - 1)
  const lines: SourceCell[][] = Array.from({ length: rows }, () => [])
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.left - b.left)
  for (const { left, right, row, rowSpan, page, box, text, wrapped } of sorted) {
    const column = columnAt(left)
    const columnSpan = Math.max(1, columnAt(right) - column)
    const grid = columnsKnown ? { grid: { column, columnSpan, rowSpan } } : {}
    lines[row]?.push({
      text,
      place: { page, box: rounded(box), table, row: row + 1, column: column + 1 },
      ...grid,
      ...(wrapped && { wrapped }),
    })
  }
  return {
    kind: 'table',
    rows: lines,
    place: { page: pages[0], box: rounded(shown), table },
    ...(!ruled && { unruled: true }),
  }
}

function edgesOf(cells: readonly DraftCell[]): number[] {
  const edges: number[] = []
  const places = new Set<number>()
  for (const { left, right } of cells) places.add(left).add(right)
  for (const edge of [...places].sort((a, b) => a - b)) {
    const last = edges.at(-1)
    if (last === undefined || edge - last > sameEdge / 2) edges.push(edge)
  }
  return edges
}

/** Points with two decimals: what a page can show. */
export function rounded({ left, top, right, bottom }: Box): readonly [number, number, number, number] {
  const round = (value: number) => Math.round(value * 100) / 100
  return [round(left), round(top), round(right), round(bottom)]
}
