/** A table without rulings in the making: rows of pieces, and blanks where a column of their block holds nothing. */

import type { Draft, DraftCell } from '../draft.ts'
import type { Line } from '../lines.ts'
import { around, type Box } from '../page.ts'
import type { UprightPage } from '../turn.ts'
import { blockAt, blocksIn, edgesOf } from './columns.ts'
import { cutAtColumns } from './cut.ts'
import { boxOf, type Piece, piecesOf, textOf } from './pieces.ts'

export function draftOf(found: readonly Line[], page: UprightPage): Draft {
  const lines = cutAtColumns(found, blocksIn(piecesOf(found)))
  const pieces = piecesOf(lines)
  const blocks = blocksIn(pieces)
  const columns = blocks.map(({ columns }) => columns)
  const rows = rowsOf(pieces, lines)
  const cells = rows.flatMap((row, r) => {
    const block = blockAt(blocks, Math.max(...row.map(({ first }) => first)))
    return cellsOf(row, { row: r, columns: block?.columns, page })
  })
  const box = around(lines.map((line) => line.box))
  return {
    left: box.left,
    right: box.right,
    rows: rows.length,
    cells,
    pages: [page.number, page.number],
    shown: page.shown(box),
    ruled: false,
    columnsKnown: columns.every((known) => known !== undefined),
  }
}

/** Rows of pieces, from left to right: a label goes to the values beside it; without values it is a row of its own. */
function rowsOf(pieces: readonly Piece[], lines: readonly Line[]): Piece[][] {
  const rows = new Map<number, Piece[]>()
  const valued = new Set(pieces.filter(({ value }) => value).map(({ first }) => first))
  for (const piece of pieces) {
    const row = piece.value ? piece.first : rowBeside(piece, { valued, lines })
    rows.set(row, [...(rows.get(row) ?? []), piece])
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row.sort((a, b) => boxOf(a).left - boxOf(b).left))
}

/** The first line with values among those the piece stands in; else the line it begins in. */
function rowBeside(
  { first, last }: Piece,
  { valued, lines }: { valued: ReadonlySet<number>; lines: readonly Line[] },
): number {
  for (let at = first; at <= last; at++) if (valued.has(at)) return at
  // Values in the middle of a label of two lines stand between them; those of one line are level with it.
  const line = lines[first]
  const next = lines[first + 1]
  const level = line && next && next.box.bottom - line.box.bottom < line.size / 2
  return level && valued.has(first + 1) ? first + 1 : first
}

function cellsOf(
  row: readonly Piece[],
  { row: at, columns, page }: { row: number; columns: readonly number[] | undefined; page: UprightPage },
): DraftCell[] {
  const cell = (box: Box, { left, right, text }: { left: number; right: number; text: string }): DraftCell => ({
    left,
    right,
    row: at,
    rowSpan: 1,
    page: page.number,
    box: page.shown(box),
    text,
    full: false,
    wrapped: undefined,
  })
  const cells = row.map((piece) => {
    const box = boxOf(piece)
    return cell(box, { ...edgesOf(box, columns), text: textOf(piece) })
  })
  if (!columns || !row.some(({ value }) => value)) return cells
  const height = around(row.filter(({ value }) => value).map(boxOf))
  const blanks = columns.slice(1).flatMap((right, i) => {
    const left = columns[i] ?? right
    const taken = cells.some((other) => other.left < (left + right) / 2 && other.right > (left + right) / 2)
    return taken ? [] : [cell({ ...height, left, right }, { left, right, text: '' })]
  })
  return [...cells, ...blanks].sort((a, b) => a.left - b.left)
}
