import type { Line } from './lines.ts'
import type { Region, TextCell } from './regions.ts'

/** Rows copied from Word or Excel: a line is a row, TABs part its cells. Text between them is a paragraph. */
export function readTabs(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = []
  let rows: TextCell[][] = []
  const close = () => {
    if (rows.length > 0) regions.push({ kind: 'table', rows })
    rows = []
  }
  for (const { text, number, shape } of lines) {
    if (shape === 'text') {
      close()
      regions.push({ kind: 'paragraph', text, line: number })
    }
    if (shape === 'tabs') rows.push(text.split('\t').map((cell) => ({ text: cell, line: number })))
  }
  close()
  return regions
}
