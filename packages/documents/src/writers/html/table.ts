import type { RenderCell, RenderRow, RenderTable } from '@gouji/core'
import { escapeMarkup } from '../markup.ts'

/** Markup of what the table is called, and the id of the element in it that says so. */
interface Caption {
  readonly caption: string
  readonly captionId: string
}

/** A table in which every value names its heads, so that a screen reader can say where it stands. */
export function tableMarkup(table: RenderTable, { caption, captionId }: Caption): string {
  const cells = table.rows.flatMap((row) => row.cells)
  const columns = table.widths.map((width) => `<col style="width:${(100 * width).toFixed(2)}%">`)
  return `<div class="table" role="region" aria-labelledby="${captionId}" tabindex="0">
<table data-table="${table.id}" style="--columns:${table.widths.length}">
<caption>${caption}</caption>
<colgroup>${columns.join('')}</colgroup>
${groupsOf(table)
  .map(({ element, rows }) => {
    const lines = rows.map((row) => rowMarkup(row, { table, cells }))
    return `<${element}>\n${lines.join('\n')}\n</${element}>`
  })
  .join('\n')}
</table>
</div>`
}

interface RowGroup {
  readonly element: 'thead' | 'tbody'
  readonly rows: readonly RenderRow[]
}

/** The head that repeats, then a body; a table of several blocks has a body for each. */
function groupsOf({ rows, headRows }: RenderTable): readonly RowGroup[] {
  const bodies: RenderRow[][] = []
  for (const row of rows.slice(headRows)) {
    const last = bodies.at(-1)
    if (last && row.cells[0]?.kind !== 'caption') last.push(row)
    else bodies.push([row])
  }
  const body = bodies.map((group): RowGroup => ({ element: 'tbody', rows: group }))
  return headRows > 0 ? [{ element: 'thead', rows: rows.slice(0, headRows) }, ...body] : body
}

interface Within {
  readonly table: RenderTable
  readonly cells: readonly RenderCell[]
}

function rowMarkup({ keepWithNext, cells: own }: RenderRow, within: Within): string {
  return `<tr${keepWithNext ? ' class="keep"' : ''}>${own.map((cell) => cellMarkup(cell, within)).join('')}</tr>`
}

function cellMarkup(cell: RenderCell, { table, cells }: Within): string {
  const { kind, rowSpan, columnSpan, align } = cell
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  const text = cell.text.split('\n').map(escapeMarkup).join('<br>')
  if (kind === 'value') {
    const heads = headsOf(cell, cells).map((head) => headId(table, head))
    const total = cell.total ? ' class="total"' : ''
    return `<td${spans}${total} data-cell="${cell.cell ?? ''}" headers="${heads.join(' ')}">${text}</td>`
  }
  const look = align === 'left' ? ' class="left"' : ''
  return `<th${spans}${look} id="${headId(table, cell)}" scope="${scopeOf(cell)}">${text}</th>`
}

function headId({ id }: RenderTable, { row, column }: RenderCell): string {
  return `${id}-${row + 1}-${column + 1}`
}

function scopeOf({ kind, rowSpan, columnSpan }: RenderCell): string {
  if (kind === 'caption') return 'rowgroup'
  if (kind === 'rowHead') return rowSpan > 1 ? 'rowgroup' : 'row'
  return columnSpan > 1 ? 'colgroup' : 'col'
}

/** What is said of a value: the caption and the column heads above it in its block, and the labels of its row. */
function headsOf(value: RenderCell, cells: readonly RenderCell[]): readonly RenderCell[] {
  const above = cells.filter(({ row }) => row <= value.row)
  const top = above.findLast(({ kind }) => kind === 'caption')?.row ?? 0
  const sharesRow = ({ row, rowSpan }: RenderCell) => row <= value.row && value.row < row + rowSpan
  const sharesColumn = ({ column, columnSpan }: RenderCell) =>
    column < value.column + value.columnSpan && value.column < column + columnSpan
  return above.filter((head) => {
    if (head.kind === 'rowHead') return sharesRow(head)
    if (head.kind === 'caption') return head.row === top
    return head.kind === 'columnHead' && head.row >= top && sharesColumn(head)
  })
}
