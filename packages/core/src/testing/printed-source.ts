/** A report as a source document: what a perfect reader would make of its printed form. */

import { editionOf } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import { printTable } from '../form/printed.ts'
import { formSections } from '../form/sections.ts'
import type { CellValue } from '../report/cell.ts'
import type { Report } from '../report/report.ts'
import type { SourceBlock, SourceDocument, SourceTable } from '../report/source.ts'

export interface PrintedSource extends SourceDocument {
  readonly blocks: SourceBlock[]
}

/** Title, head, headings, tables and section texts, each where the form has it. Tests change it to what occurs. */
export function printedSource(report: Report): PrintedSource {
  const blocks: SourceBlock[] = [paragraph(report.title), paragraph(report.head.text || '本报告按照有关规定编制。')]
  let table = 0
  for (const section of formSections) {
    blocks.push(paragraph(`${section.numeral}、${section.title}`))
    if (section.table) {
      table += 1
      blocks.push(printedTable(report, { id: section.table, number: table }))
    }
    const text = report.sections[section.id] ?? (section.table ? '' : '本节为示例文字。')
    blocks.push(...text.split('\n').flatMap((line) => (line === '' ? [] : [paragraph(line)])))
  }
  return { format: 'printed', blocks }
}

/** A paragraph of a source document. */
export function paragraph(text: string): SourceBlock {
  return { kind: 'paragraph', text, place: {} }
}

function printedTable(
  { edition, cells, units = {} }: Pick<Report, 'edition' | 'cells' | 'units'>,
  { id, number }: { id: TableId; number: number },
): SourceTable {
  return {
    kind: 'table',
    place: { table: number },
    rows: printTable(editionOf(edition), id).map((row) =>
      row.map(({ row: r, column, rowSpan, columnSpan, text, cell }) => ({
        text: text ?? valueText(cell && cells[cell]) + (units[cell ?? ''] ?? ''),
        place: { table: number, row: r + 1, column: column + 1 },
        grid: { column, columnSpan, rowSpan },
      })),
    ),
  }
}

function valueText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? String(value) : value.text
}
