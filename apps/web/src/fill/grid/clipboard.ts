/** Tables on the clipboard of a browser, as cells with spans. */

import { type Block, parseTabs, type SpannedText, spread } from './block.ts'

export interface OnClipboard {
  readonly block: Block
  /** The first table of a page or a sheet, where the clipboard holds one that may name its cells itself. */
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
    return { block: spread(rows), ...(hasLabels(rows) && { rows }) }
  }
  const text = data.getData('text/plain')
  return text === '' ? undefined : { block: parseTabs(text) }
}

function hasLabels(rows: readonly (readonly SpannedText[])[]): boolean {
  return rows.flat().some(({ text }) => /\p{Script=Han}{2}/u.test(text))
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
