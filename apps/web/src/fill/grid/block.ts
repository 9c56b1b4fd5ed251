/** Blocks of cells as they travel over the clipboard. */

import type { CellId } from '@gouji/core'
import type { TableLayout } from '../../table/layout.ts'

/** Texts by row and column. `undefined`: a place that a merged cell covers; it says nothing, not even a blank. */
export type Block = readonly (readonly (string | undefined)[])[]

/** A cell of a table on the clipboard, listed where it begins. */
export interface SpannedText {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
}

/** Spans wider than any sheet are a slip of whoever wrote them. */
const widest = 256

/** Puts cells with spans into their grid. */
export function spread(rows: readonly (readonly SpannedText[])[]): Block {
  const grid: (string | undefined)[][] = rows.map(() => [])
  const taken = new Set<string>()
  rows.forEach((cells, r) => {
    let column = 0
    for (const { text, columnSpan, rowSpan } of cells) {
      while (taken.has(`${r} ${column}`)) column += 1
      for (let i = 0; i < Math.min(Math.max(1, rowSpan), rows.length - r); i++) {
        for (let j = 0; j < Math.min(Math.max(1, columnSpan), widest); j++) taken.add(`${r + i} ${column + j}`)
      }
      const row = grid[r] ?? []
      row[column] = text
      column += 1
    }
  })
  const width = Math.max(0, ...[...taken].map((key) => Number(key.split(' ')[1]) + 1))
  return grid.map((row) => Array.from({ length: width }, (_, i) => row[i]))
}

/** Text with tabs and line ends, as Excel and WPS put it on the clipboard: cells with line ends are quoted. */
export function parseTabs(text: string): Block {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  const whole = text.replace(/(?:\r\n|\r|\n)$/u, '')
  for (let match = cell.exec(whole); match; match = cell.exec(whole)) {
    const [, quoted, plain = '', mark] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (mark === '') break
    if (mark !== '\t') rows.push([])
  }
  const width = Math.max(...rows.map(({ length }) => length))
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''))
}

export function formatTabs(block: Block): string {
  const quote = (text: string) => (/[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return block.map((row) => row.map((text = '') => quote(text)).join('\t')).join('\r\n')
}

export function formatHtml(block: Block): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  const rows = block.map((row) => `<tr>${row.map((text = '') => `<td>${escaped(text)}</td>`).join('')}</tr>`)
  return `<table>${rows.join('')}</table>`
}

export interface Pasted {
  readonly assigned: readonly { readonly cell: CellId; readonly text: string }[]
  /** Texts of the block that found no cell. */
  readonly outside: number
}

/** 7.属于三类内部事务信息 at the left of its numbers: a label tells what the row is, and goes nowhere. */
function withoutLabels(block: Block): Block {
  const width = Math.max(0, ...block.map((row) => row.length))
  const isLabel = (column: number) => {
    const texts = block.flatMap((row) => row[column]?.trim() || [])
    return (
      texts.every((text) => /(?:\p{Script=Han}.*){2}/u.test(text)) &&
      texts.some((text) => /(?:\p{Script=Han}.*){4}/u.test(text))
    )
  }
  const labels = Array.from({ length: width }, (_, column) => isLabel(column)).indexOf(false)
  return labels > 0 ? block.map((row) => row.slice(labels)) : block
}

/**
 * Where the texts of a block go when it is pasted at a cell: from there to the right and down, over the cells that
 * hold values; labels at its left are left out. One text pasted on several selected cells goes to each.
 */
export function placeBlock(
  layout: TableLayout,
  block: Block,
  { at, selected }: { readonly at: CellId; readonly selected: readonly CellId[] },
): Pasted {
  const [only] = block.flat()
  if (block.flat().length === 1 && only !== undefined) {
    return { assigned: selected.map((cell) => ({ cell, text: only })), outside: 0 }
  }
  const start = layout.places.get(at)
  const numbers = withoutLabels(block)
  const first = layout.rows[start?.row ?? -1]?.findIndex(({ cell }) => cell === at) ?? -1
  const assigned: { cell: CellId; text: string }[] = []
  let outside = 0
  numbers.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text === undefined) return
      const cell = start && layout.rows[start.row + r]?.[first + c]?.cell
      if (cell) assigned.push({ cell, text })
      else if (text.trim() !== '') outside += 1
    })
  })
  return { assigned, outside }
}
