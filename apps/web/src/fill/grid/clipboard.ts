/** Tables on the clipboard of a browser, as cells with spans. */

import { type CellId, cellState, convertCells, type EditionId, recognise, type SourceTable } from '@gouji/core'
import { cellText } from '../../table/cell-text.ts'
import { type Block, parseTabs, type SpannedText, spread } from './block.ts'

export interface OnClipboard {
  readonly block: Block
  /** The first table of a page or a sheet, where the clipboard holds one. */
  readonly rows?: readonly (readonly SpannedText[])[]
}

/** What is on the clipboard: the table that Excel, WPS, Word or a page put there, or text with tabs. */
export function readClipboard(data: DataTransfer): OnClipboard | undefined {
  const html = data.getData('text/html')
  const table = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table) {
    const rows = [...table.rows].map((row) =>
      [...row.cells].map((cell) => ({ text: shownOrKept(cell), columnSpan: cell.colSpan, rowSpan: cell.rowSpan })),
    )
    return { block: spread(rows), rows }
  }
  const text = data.getData('text/plain')
  return text === '' ? undefined : { block: parseTabs(text) }
}

const lineBreak = '\uE000'

/** A number whose column is too narrow, or a zero of an account, shows no digit: WPS tells it beside. */
function shownOrKept(cell: HTMLTableCellElement): string {
  const [text, kept] = [textOf(cell), cell.getAttribute('x:num') ?? '']
  return kept !== '' && !/[\d０-９]/u.test(text) ? kept : text
}

/** Paragraphs and line breaks inside a cell part its text; what the source wraps for width does not. */
function textOf(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith(lineBreak)
  const paragraphs = [...cell.querySelectorAll('p')]
  const parts = paragraphs.length > 0 ? paragraphs : [cell]
  return parts
    .flatMap((part) => (part.textContent ?? '').replace(/\s+/gu, ' ').split(lineBreak))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * The cells that a copied table names by its own labels, whatever stands where: a whole table of a report, from Word
 * or a web page. `undefined`: it brings no labels of the form, and goes where it is pasted.
 */
export function readLabelled(
  rows: readonly (readonly SpannedText[])[],
  edition: EditionId,
): ReadonlyMap<CellId, string> | undefined {
  if (!rows.flat().some(({ text }) => /\p{Script=Han}{2}/u.test(text))) return undefined
  const taken = new Set<string>()
  const table: SourceTable = {
    kind: 'table',
    place: {},
    rows: rows.map((cells, r) => {
      let column = 0
      return cells.map(({ text, columnSpan, rowSpan }) => {
        while (taken.has(`${r} ${column}`)) column += 1
        const grid = { column, columnSpan, rowSpan }
        for (let i = 0; i < rowSpan; i++) for (let j = 0; j < columnSpan; j++) taken.add(`${r + i} ${column + j}`)
        return { text, grid, place: { text } }
      })
    }),
  }
  const report = recognise({ format: 'html', blocks: [table] })?.report
  if (!report) return undefined
  const { cells } = convertCells(report.cells, { from: report.edition, to: edition })
  const found = Object.entries(cells).flatMap(([id, value]) => {
    if (value === undefined || report.certainty?.[id] !== undefined) return []
    const text = cellState(value) === 'blank' ? '' : (report.places?.[id]?.text ?? cellText(value))
    return [[id as CellId, text] as const]
  })
  return found.length > 0 ? new Map(found) : undefined
}
