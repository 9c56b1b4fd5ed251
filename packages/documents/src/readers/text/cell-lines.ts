import type { Line } from './lines.ts'
import type { Region, TextCell } from './regions.ts'

/** A cell that holds a sentence is an indented paragraph. */
const longestCell = 80

/**
 * The dump of a Word file: a TAB opens a cell, a line without TAB goes on with it, an empty line ends the row, a line
 * with only a TAB is a cell merged with the one above.
 *
 * Paragraphs indented by a TAB look the same. A row that holds sentences is taken for paragraphs.
 */
export function readCellLines(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = []
  let table: TextCell[][] = []
  const close = () => {
    if (table.some((row) => row.length > 1)) regions.push({ kind: 'table', rows: table })
    else regions.push(...table.flat().map(({ text, line }): Region => ({ kind: 'paragraph', text, line })))
    table = []
  }
  for (const row of rowsOf(lines)) {
    if (row.some(({ text }) => isSentence(text))) {
      close()
      regions.push(...row.map(({ text, line }): Region => ({ kind: 'paragraph', text, line })))
    } else {
      table.push(row)
    }
  }
  close()
  return regions.filter((region) => region.kind === 'table' || region.text.trim() !== '')
}

function rowsOf(lines: readonly Line[]): TextCell[][] {
  const rows: TextCell[][] = []
  let row: TextCell[] | undefined
  for (const { text, number, shape } of lines) {
    if (shape === 'blank') {
      row = undefined
    } else if (shape === 'cell') {
      if (!row) {
        row = []
        rows.push(row)
      }
      row.push({ text: text.slice(1), line: number })
    } else {
      const last = row?.pop()
      row?.push({ text: `${last?.text ?? ''}\n${text}`, line: last?.line ?? number })
    }
  }
  return rows
}

function isSentence(text: string): boolean {
  return text.length > longestCell || /。./u.test(text) || (text.length > 30 && text.trim().endsWith('。'))
}
