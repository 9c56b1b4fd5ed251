/** Layout 14: the lines a program takes out of a PDF, from top to bottom and from left to right. */

import type { PrintedCell, PrintedTable } from '@gouji/core'

/** How many characters stand in a line of a cell: in a narrow column, one that holds labels, one that holds values. */
const widths = { narrow: 1, label: 6, value: 3 }
/** After so many rows the page ends with its number. */
const rowsOfPage = 14

interface Piece {
  readonly text: string
  readonly column: number
  /** From the top of the table, in lines. */
  readonly top: number
}

/**
 * A table in lines: what stands at one height is one line, parted by blanks. Labels are broken over lines, the values
 * stand at the middle of their label, the letters of a group between those of its rows; blanks leave no trace.
 */
export function pdfLines(table: PrintedTable, textOf: (cell: PrintedCell) => string): string {
  const linesOf = new Map(table.flat().map((cell) => [cell, brokenInto(cell, { text: textOf(cell), table })]))
  const heights = table.map((row) =>
    Math.max(1, ...row.flatMap((cell) => (cell.rowSpan === 1 ? [linesOf.get(cell)?.length ?? 0] : []))),
  )
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0)
  const pieces = table.flat().flatMap((cell): Piece[] => {
    const lines = linesOf.get(cell) ?? []
    const height = topOf(cell.row + cell.rowSpan) - topOf(cell.row)
    const top = topOf(cell.row) + (height - lines.length) / 2
    return lines.map((text, i) => ({ text, column: cell.column, top: top + i }))
  })
  const ends = topOf(rowsOfPage)
  return [...new Set(pieces.map(({ top }) => top))]
    .sort((a, b) => a - b)
    .flatMap((top, i, all) => {
      const line = pieces
        .filter((piece) => piece.top === top)
        .sort((a, b) => a.column - b.column)
        .map(({ text }) => text)
        .join(' ')
      return top >= ends && (all[i - 1] ?? 0) < ends ? ['- 4 -', line] : [line]
    })
    .join('\n')
}

function brokenInto(cell: PrintedCell, { text, table }: { text: string; table: PrintedTable }): string[] {
  if (text === '') return []
  if (cell.kind === 'value') return text.split('\n')
  const width = widthOf(cell, table)
  const lines = text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []
  return cell.kind === 'columnHead' ? lines.map((line) => Array.from(line).join(' ')) : lines
}

/** The first column of a table with groups is as narrow as a character. */
function widthOf({ column, columnSpan, kind }: PrintedCell, table: PrintedTable): number {
  if (kind === 'caption') return 40
  const heads = table.flat().filter((cell) => cell.kind === 'rowHead' || cell.kind === 'corner')
  const labelColumns = Math.max(0, ...heads.map((cell) => cell.column + cell.columnSpan))
  let width = 0
  for (let at = column; at < column + columnSpan; at++) {
    width += at >= labelColumns ? widths.value : at === 0 && labelColumns > 1 ? widths.narrow : widths.label
  }
  return width
}
