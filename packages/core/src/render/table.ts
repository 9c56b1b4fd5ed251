/** One table of the form with the values of a report. */

import { findCell } from '../form/cells.ts'
import { type CellId, editionOf } from '../form/editions.ts'
import type { Table } from '../form/form.ts'
import { type PrintedCell, printTable } from '../form/printed.ts'
import type { Report } from '../report/report.ts'
import { cleanLines, oneLine } from './text.ts'
import type { RenderCell, RenderRow, RenderTable } from './tree.ts'
import { columnWidths } from './widths.ts'

/** What of a report its tables print. */
export type TableFacts = Pick<Report, 'edition' | 'cells' | 'units'>

/** Under a head that repeats, no page shows fewer rows than these. */
const together = 3
/** Rows under one label stay on its page; those of a longer group may part. */
const longestGroup = 8

export function renderTable(report: TableFacts, { table, caption }: { table: Table; caption: string }): RenderTable {
  const printed = printTable(editionOf(report.edition), table.id)
  // Labels of several levels read down their left edge; a single column of them is centred like the values.
  const nested = printed.flat().some(({ kind, columnSpan }) => kind === 'rowHead' && columnSpan > 1)
  const labelAlign = nested ? 'left' : 'center'
  const rows = printed.map((row) => row.map((cell) => renderCell(cell, { report, labelAlign })))
  const columns = Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan))
  const headRows = table.blocks.length > 1 ? 0 : rows.findIndex(holdsValues)
  return {
    kind: 'table',
    id: table.id,
    caption,
    widths: columnWidths(rows.flat(), columns),
    headRows,
    rows: rows.map((cells, r): RenderRow => {
      const left = rows.length - 1 - r
      // Where no head can be repeated the table, a third of a page high, stays whole.
      const lone = headRows === 0 || r < headRows + together - 1 || left < together
      const kept = lone || !holdsValues(cells) || rows.some((row) => row.some((cell) => goesOn(cell, r)))
      return { keepWithNext: left > 0 && kept, cells }
    }),
  }
}

/** Whether a label that stands beside few rows stands beside this one and the next. */
function goesOn({ kind, row, rowSpan }: RenderCell, r: number): boolean {
  return kind === 'rowHead' && rowSpan <= longestGroup && row <= r && r < row + rowSpan - 1
}

function renderCell(
  printed: PrintedCell,
  { report, labelAlign }: { report: TableFacts; labelAlign: RenderCell['align'] },
): RenderCell {
  const { kind, row, column, rowSpan, columnSpan, text = '', cell } = printed
  const spec = cell && findCell(report.edition, cell)
  return {
    kind,
    row,
    column,
    rowSpan,
    columnSpan,
    text: cell ? valueText(report, cell) : text,
    ...(cell && { cell }),
    total: spec?.row.kind === 'total' || spec?.column.kind === 'total',
    align: kind === 'rowHead' ? labelAlign : 'center',
  }
}

/** A number without thousands separators, a blank as nothing, anything else as written. */
function valueText({ edition, cells, units }: TableFacts, id: CellId): string {
  const value = cells[id] ?? null
  if (value === null) return ''
  if (typeof value !== 'number') return cleanLines(value.text).join('\n').trim()
  const measure = findCell(edition, id)?.column.measure
  const unit = units?.[id]
  const stated = measure?.kind === 'money' && unit !== undefined && unit !== measure.unit
  return stated ? `${value}${oneLine(unit)}` : String(value)
}

function holdsValues(cells: readonly RenderCell[]): boolean {
  return cells.some(({ kind }) => kind === 'value')
}
