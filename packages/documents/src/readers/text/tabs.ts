import type { Line } from './lines.ts'
import type { Region, TextCell } from './regions.ts'

/** A cell of more lines is none: the quotation mark that opens it is one of a text. */
const mostLines = 20

/**
 * Rows copied from Word or Excel: a line is a row, TABs part its cells; a cell of several lines stands between
 * quotation marks. Text between rows is a paragraph.
 */
export function readTabs(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = []
  let rows: TextCell[][] = []
  const close = () => {
    if (rows.length > 0) regions.push({ kind: 'table', rows })
    rows = []
  }
  for (let at = 0; at < lines.length; ) {
    const { text, number, shape } = lines[at] as Line
    const end = shape === 'tabs' ? endOfRow(lines, at) : at + 1
    if (shape === 'text') {
      close()
      regions.push({ kind: 'paragraph', text, line: number })
    }
    if (shape === 'tabs') rows.push(cellsOf(lines.slice(at, end)))
    at = end
  }
  close()
  return regions
}

/** Behind the line that ends the row; a row that is nowhere ended is its first line. */
function endOfRow(lines: readonly Line[], start: number): number {
  let open = false
  for (let at = start; at < Math.min(lines.length, start + mostLines); at++) {
    open = isOpen(lines[at]?.text ?? '', open)
    if (!open) return at + 1
  }
  return start + 1
}

/** Whether a cell in quotation marks is open at the end of a line. */
function isOpen(text: string, before: boolean): boolean {
  return text.split('\t').reduce((open, cell) => {
    if (!open && !cell.startsWith('"')) return false
    const marks = cell.match(/"/gu)?.length ?? 0
    return marks % 2 === 1 ? !open : open
  }, before)
}

function cellsOf(lines: readonly Line[]): TextCell[] {
  const [first] = lines
  if (lines.length < 2) return (first?.text ?? '').split('\t').map((text) => ({ text, line: first?.number ?? 1 }))
  const cells: { text: string; line: number }[] = []
  let open = false
  for (const { text, number } of lines) {
    text.split('\t').forEach((piece, i) => {
      const last = cells.at(-1)
      if (open && last) last.text += `${i === 0 ? '\n' : '\t'}${piece}`
      else cells.push({ text: piece, line: number })
      open = isOpen(piece, open)
    })
  }
  return cells.map(({ text, line }) => ({ text: unquoted(text), line }))
}

function unquoted(text: string): string {
  return text.includes('\n') ? text.replace(/^"|"$/gu, '').replaceAll('""', '"') : text
}
