import type { RenderCell, RenderRow } from '@gouji/core'
import { escapeMarkup } from '../markup.ts'
import type { DocxTable } from './content.ts'
import { textWidth } from './layout.ts'
import { paragraph } from './paragraph.ts'
import { styleIds } from './styles.ts'

/** A table in fixed layout over the whole width of the text. */
export function tableElement(table: DocxTable): string {
  const grid = gridOf(table.widths)
  const caption = escapeMarkup(table.caption)
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/>\
<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="${caption}"/></w:tblPr>\
<w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>\
${table.rows.map((row, r) => tableRow(table, { row, r, grid })).join('')}</w:tbl>`
}

/** Whole twips that add up to the width of the text. */
function gridOf(widths: readonly number[]): readonly number[] {
  const edges = [0, ...widths.map((_, i) => widths.slice(0, i + 1).reduce((sum, width) => sum + width, 0))]
  const twips = edges.map((edge) => Math.round(edge * textWidth))
  return twips.slice(1).map((edge, i) => edge - (twips[i] ?? 0))
}

interface RowPlace {
  readonly row: RenderRow
  readonly r: number
  readonly grid: readonly number[]
}

function tableRow({ rows, headRows, isList }: DocxTable, { row, r, grid }: RowPlace): string {
  const above = rows.slice(0, r).flatMap(({ cells }) => cells.filter((cell) => cell.row + cell.rowSpan > r))
  const cells = [...above, ...row.cells].sort((a, b) => a.column - b.column)
  return `<w:tr><w:trPr><w:cantSplit/>${r < headRows ? '<w:tblHeader/>' : ''}</w:trPr>\
${cells.map((cell) => tableCell(cell, { row, r, grid, style: isList ? styleIds.list : styleIds.table })).join('')}</w:tr>`
}

/** A cell, or the part of one that reaches down from above. */
function tableCell(cell: RenderCell, { row, r, grid, style }: RowPlace & { readonly style: string }): string {
  const { column, columnSpan, rowSpan, align } = cell
  const width = grid.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
  const begins = cell.row === r
  const merge = rowSpan === 1 ? '' : begins ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const look = { style, keepNext: row.keepWithNext, align }
  const lines = begins ? cell.text.split('\n') : ['']
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : ''}\
${merge}<w:vAlign w:val="center"/></w:tcPr>${lines.map((text) => paragraph(text, look)).join('')}</w:tc>`
}
