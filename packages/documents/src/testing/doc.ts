/** Lays a report out as a Word 97 document. */

import {
  type CellValue,
  editionOf,
  formSections,
  type PrintedCell,
  printTable,
  type Report,
  type TableId,
} from '@gouji/core'
import type { DocCell, DocContent, DocOptions, DocRow, DocTable } from './doc/content.ts'
import { wordDocument } from './doc/word-document.ts'

const columnWidth = 600

export function reportDoc(report: Report, options: DocOptions = {}): Uint8Array {
  return wordDocument(reportContent(report), options)
}

export function reportContent(report: Report): readonly DocContent[] {
  const lines = [report.title, report.head.text || `本报告按照${editionOf(report.edition).notice}编制。`]
  const sections = formSections.flatMap(({ id, numeral, title, table }): DocContent[] => [
    { text: `${numeral}、${title}` },
    ...(table ? [reportTable(report, table)] : []),
    ...(report.sections[id] ?? (table ? '' : '本节为示例文字。')).split('\n').map((text) => ({ text })),
  ])
  return [...lines.map((text) => ({ text })), ...sections]
}

/** A table of the report: cells merged sideways are one wide cell, those merged downwards stand in every row. */
export function reportTable(report: Report, id: TableId): DocTable {
  const cells = printTable(editionOf(report.edition), id).flat()
  const height = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan))
  return { rows: Array.from({ length: height }, (_, row) => rowOf(cells, { row, report })) }
}

function rowOf(all: readonly PrintedCell[], { row, report }: { row: number; report: Report }): DocRow {
  const here = all
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.column - b.column)
  const cells = here.map((cell): DocCell => {
    if (cell.row < row) return { content: [], down: 'continues' }
    const content = textOf(cell, report)
      .split('\n')
      .map((text) => ({ text }))
    return { content, ...(cell.rowSpan > 1 && { down: 'begins' }) }
  })
  const edges = [0, ...here.map(({ column, columnSpan }) => (column + columnSpan) * columnWidth)]
  return { edges, cells }
}

function textOf({ text, cell }: PrintedCell, report: Report): string {
  return text ?? valueText(cell && report.cells[cell])
}

function valueText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? String(value) : value.text
}
