/** Lays out a report as the texts that occur in the wild: one function for each layout. */

import {
  type CellValue,
  editionOf,
  formSections,
  type PrintedCell,
  type PrintedTable,
  printTable,
  type Report,
  type TableId,
} from '@gouji/core'
import { pdfLines } from './pdf-lines.ts'

/** Writes one table. Every layout prints the same cells. */
export interface TextLayout {
  readonly name: string
  /** Whether an empty cell leaves a trace. */
  readonly keepsBlanks: boolean
  /** Blanks at the end of a row may have stood anywhere in it: so it is with programs that write rows like that. */
  readonly movesBlanks?: true
  readonly table: (table: PrintedTable, textOf: (cell: PrintedCell) => string) => string
}

/** 1: the dump of a Word file. A TAB opens a cell, an empty line ends the row, a merged cell is a bare TAB. */
const cellLines: TextLayout = {
  name: 'one cell a line, opened by a TAB',
  keepsBlanks: true,
  table: (table, textOf) =>
    grid(table)
      .map((row) =>
        row.flatMap((slot) => (slot.part === 'right' ? [] : [`\t${slot.part === 'start' ? textOf(slot.cell) : ''}`])),
      )
      .map((cells) => `${cells.join('\n')}\n`)
      .join('\n'),
}

/** 2: a paragraph for each cell that holds something, header words broken. */
const paragraphs: TextLayout = {
  name: 'one cell a paragraph, blanks gone',
  keepsBlanks: false,
  table: (table, textOf) =>
    table
      .flat()
      .flatMap((cell) =>
        cell.text !== undefined && cell.text.length === 4
          ? [cell.text.slice(0, 2), cell.text.slice(2)]
          : [textOf(cell)],
      )
      .filter((text) => text !== '')
      .join('\n\n'),
}

/** 3: “|” behind each cell, in the same line or in the next; nothing ends a row. */
const cellsWithPipe: TextLayout = {
  name: 'one cell a line, ended by |',
  keepsBlanks: true,
  table: (table, textOf) =>
    table
      .flat()
      .map((cell) => `${textOf(cell)}|`)
      .join('\n'),
}

const cellsThenPipe: TextLayout = {
  name: 'one cell a line, | in the next',
  keepsBlanks: true,
  table: (table, textOf) =>
    table
      .flat()
      .map((cell) => [textOf(cell), '|'].filter((line) => line !== '').join('\n'))
      .join('\n'),
}

/** 4: rows with “|”, spans padded with empty cells. */
const paddedRows: TextLayout = {
  name: 'rows with |, spans padded',
  keepsBlanks: true,
  table: (table, textOf) =>
    grid(table)
      .map((row) => `| ${row.map((slot) => (slot.part === 'start' ? inLine(textOf(slot.cell)) : '')).join(' | ')} |`)
      .join('\n'),
}

/** As 4, but the empty cells of spans stand at the end of the row, wherever the spans are. */
const rowsPaddedAtEnd: TextLayout = {
  name: 'rows with |, spans made up for at the end',
  keepsBlanks: true,
  movesBlanks: true,
  table: (table, textOf) =>
    table
      .map((row) => `${row.map((cell) => inLine(textOf(cell))).join(' | ')} | ${'|'.repeat(missingIn(row, table))}`)
      .join('\n'),
}

/** The same with one cell a line; a bare “|” is an empty cell, and a line of them makes up for the spans of a row. */
const cellsPaddedAtEnd: TextLayout = {
  name: 'one cell a line, ended by |, spans made up for at the end',
  keepsBlanks: true,
  movesBlanks: true,
  table: (table, textOf) =>
    table
      .flatMap((row) => [...row.map((cell) => `${textOf(cell)} |`), '|'.repeat(missingIn(row, table))])
      .filter((line) => line !== '')
      .join('\n'),
}

/** 5: rows with “|” without padding; the label of a merged cell is missing on the rows below. */
const bareRows: TextLayout = {
  name: 'rows with |, no padding',
  keepsBlanks: true,
  table: (table, textOf) => table.map((row) => `| ${row.map((cell) => inLine(textOf(cell))).join(' | ')} |`).join('\n'),
}

/** 6: the same, and empty cells gone. */
const droppedBlanks: TextLayout = {
  name: 'rows with |, blanks dropped',
  keepsBlanks: false,
  table: (table, textOf) =>
    table
      .map((row) =>
        row
          .map((cell) => inLine(textOf(cell)))
          .filter((text) => text !== '')
          .join(' | '),
      )
      .join('\n'),
}

/** Rows as Word and Excel put them on the clipboard. */
const tabRows: TextLayout = {
  name: 'rows with TAB',
  keepsBlanks: true,
  table: (table, textOf) =>
    grid(table)
      .map((row) => row.map((slot) => (slot.part === 'start' ? quoted(textOf(slot.cell)) : '')).join('\t'))
      .join('\n'),
}

/** A table as a program gives back the text of a page: all its cells in one line. */
const oneLine: TextLayout = {
  name: 'all cells in one line, parted by blanks',
  keepsBlanks: false,
  table: (table, textOf) =>
    table
      .flat()
      .map((cell) => textOf(cell).replace(/\s+/gu, ' '))
      .filter((text) => text !== '')
      .join(' '),
}

const lines: TextLayout = { name: 'lines of a PDF', keepsBlanks: false, table: pdfLines }

/** How many cells a row has fewer than its table has columns. */
function missingIn(row: readonly PrintedCell[], table: PrintedTable): number {
  const columns = table.flat().reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0)
  return columns - row.length
}

/** A line break within a cell of a row, as Markdown has it, and as Excel puts it on the clipboard. */
const inLine = (text: string) => text.replaceAll('\n', '<br>')
const quoted = (text: string) => (text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text)

export const textLayouts: readonly TextLayout[] = [
  cellLines,
  paragraphs,
  cellsWithPipe,
  cellsThenPipe,
  paddedRows,
  bareRows,
  droppedBlanks,
  tabRows,
  lines,
  rowsPaddedAtEnd,
  cellsPaddedAtEnd,
  oneLine,
]

/** The whole report as text, its tables in the given layout. */
export function layOut(report: Report, layout: TextLayout): string {
  const edition = editionOf(report.edition)
  const parts = formSections.map(({ id, numeral, title, table }) => [
    `${numeral}、${title}`,
    ...(table ? ['', tableText(report, { table, layout }), ''] : []),
    report.sections[id] ?? (table ? '' : '本节没有需要说明的情况。'),
  ])
  return [report.title, report.head.text || `本报告按照${edition.notice}编制。`, ...parts.flat()].join('\n')
}

function tableText(report: Report, { table, layout }: { table: TableId; layout: TextLayout }): string {
  return layout.table(printTable(editionOf(report.edition), table), (cell) =>
    cell.text !== undefined ? cell.text : valueText(cell.cell && report.cells[cell.cell]),
  )
}

function valueText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? String(value) : value.text
}

/** A position of the grid: where a cell starts, or what of a span covers it: `right` of its start or `below`. */
interface Slot {
  readonly part: 'start' | 'right' | 'below'
  readonly cell: PrintedCell
}

function grid(table: PrintedTable): Slot[][] {
  const slots: Slot[][] = table.map(() => [])
  for (const cell of table.flat()) {
    for (let row = 0; row < cell.rowSpan; row++) {
      for (let column = 0; column < cell.columnSpan; column++) {
        const part = column > 0 ? 'right' : row > 0 ? 'below' : 'start'
        const target = slots[cell.row + row]
        if (target) target[cell.column + column] = { part, cell }
      }
    }
  }
  return slots
}
