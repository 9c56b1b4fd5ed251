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
  /** A picture stands in it. */
  readonly drawn?: true | undefined
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

const noCharacters: readonly Character[] = []

/** How far apart the edges of two pages may be and still be one. */
const sameEdge = 4
/** In points: what is lower shows no number. */
const lowestPicture = 4

export function draftOf(
  grid: Grid,
  { page, texts }: { page: UprightPage; texts: readonly (readonly Character[] | undefined)[] },
): Draft {
  return {
    left: grid.box.left,
    right: grid.box.right,
    rows: grid.rows.length - 1,
    cells: grid.cells.map(({ row, rowSpan, box }, i) => {
      const { text, full, wrapped } = cellText(texts[i] ?? noCharacters, box)
      const shown = page.shown(box)
      const drawn = text === '' && page.pictures.some((picture) => isIn(picture, box)) ? true : undefined
      return {
        left: box.left,
        right: box.right,
        row,
        rowSpan,
        page: page.number,
        box: shown,
        text,
        full,
        wrapped,
        drawn,
      }
    }),
    pages: [page.number, page.number],
    shown: page.shown(grid.box),
    ruled: true,
    columnsKnown: true,
  }
}

/** Whether a picture stands in a cell and in no other: a seal or a background reaches over several. */
function isIn({ left, right, top, bottom }: Box, cell: Box): boolean {
  if (bottom - top < lowestPicture || right - left < lowestPicture) return false
  const near = sameEdge / 2
  return (
    left >= cell.left - near && right <= cell.right + near && top >= cell.top - near && bottom <= cell.bottom + near
  )
}

export function isSameEdge(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameEdge
}

/** The columns are the stretches between the edges of all its cells. */
export function tableOf({ cells, rows, pages, shown, ruled, columnsKnown }: Draft, table: number): SourceTable {
  const edges = edgesOf(cells)
  const columnAt = (edge: number) => Math.max(0, lowerBound(edges, edge + sameEdge / 2) - 1)
  const lines: SourceCell[][] = Array.from({ length: rows }, () => [])
  for (const { left, right, row, rowSpan, page, box, text, wrapped, drawn } of inOrder(cells)) {
    const column = columnAt(left)
    const place = { page, box: rounded(box), table, row: row + 1, column: column + 1 }
    const grid = { column, columnSpan: Math.max(1, columnAt(right) - column), rowSpan }
    const cell = columnsKnown ? { text, place, grid } : { text, place }
    if (drawn && text === '') lines[row]?.push({ ...cell, drawn })
    else lines[row]?.push(wrapped ? { ...cell, wrapped } : cell)
  }
  return {
    kind: 'table',
    rows: lines,
    place: { page: pages[0], box: rounded(shown), table },
    ...(!ruled && { unruled: true }),
  }
}

/** Row by row, and from left to right, as the cells of a grid are made. */
function inOrder(cells: readonly DraftCell[]): readonly DraftCell[] {
  const ordered = cells.every((cell, i) => {
    const before = cells[i - 1]
    return !before || before.row < cell.row || (before.row === cell.row && before.left <= cell.left)
  })
  return ordered ? cells : [...cells].sort((a, b) => a.row - b.row || a.left - b.left)
}

/** How many edges are looked through before another one: a table has few, and more are sorted with what repeats. */
const mostKnown = 64

function edgesOf(cells: readonly DraftCell[]): number[] {
  const places: number[] = []
  const add = (place: number) => {
    if (places.length > mostKnown || !places.includes(place)) places.push(place)
  }
  for (const { left, right } of cells) {
    add(left)
    add(right)
  }
  const edges: number[] = []
  for (const edge of places.sort((a, b) => a - b)) {
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
