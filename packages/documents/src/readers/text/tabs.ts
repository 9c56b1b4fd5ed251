import type { Line } from './lines.ts'
import type { Region } from './regions.ts'

/** Rows copied from Word or Excel: a line is a row, TABs part its cells. Text between them is a paragraph. */
export function readTabs(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = []
  for (const { text, number, shape } of lines) {
    if (shape === 'text') regions.push({ kind: 'paragraph', text, line: number })
    if (shape !== 'tabs') continue
    const cells = text.split('\t').map((cell) => ({ text: cell, line: number }))
    const last = regions.at(-1)
    if (last?.kind === 'table') regions[regions.length - 1] = { kind: 'table', rows: [...last.rows, cells] }
    else regions.push({ kind: 'table', rows: [cells] })
  }
  return regions
}
