/**
 * What stands in a document, tables within tables as they are, and how it becomes blocks: a table that only arranges
 * what is in it is opened, and text set in a row across a table comes out as paragraphs.
 */

import type { Paragraph, Picture, SourceBlock, SourceCell } from '@gouji/core'

export type Content = Paragraph | Picture | ContentTable

export interface ContentTable {
  readonly kind: 'table'
  readonly rows: readonly ContentRow[]
  /** Its rows do not tell where their cells lie: columns are counted from the left. */
  readonly gridless?: boolean
}

export interface ContentRow {
  /** 1-based, as the document counts them. */
  readonly row: number
  /** From left to right, each listed where it begins. */
  readonly cells: readonly ContentCell[]
}

export interface ContentCell {
  readonly content: readonly Content[]
  /** 0-based column of the grid, and how far it reaches. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** What else its place tells: its first paragraph, its address. */
  readonly place: SourceCell['place']
}

/** No label of a table is longer; what is, is a text that was set in a table. */
const longestLabel = 60
/** A numbered heading of the first level. */
const heading = /^\s*[一二三四五六七八九十]{1,3}\s*[、．.]/u

/** Blocks in reading order, tables numbered as they come. */
export function blocksOf(contents: readonly Content[]): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  openInto(blocks, contents, { tables: 0 })
  return blocks
}

function openInto(blocks: SourceBlock[], contents: readonly Content[], count: { tables: number }): void {
  for (const content of contents) {
    if (content.kind !== 'table') blocks.push(content)
    else if (isLayout(content)) {
      for (const { cells } of content.rows) for (const cell of cells) openInto(blocks, cell.content, count)
    } else {
      count.tables += 1
      tableInto(blocks, content, count)
    }
  }
}

/** The table, cut where a row holds text; what such a row holds comes out in order. */
function tableInto(blocks: SourceBlock[], { rows, gridless = false }: ContentTable, count: { tables: number }): void {
  const table = count.tables
  const width = rows.reduce((most, { cells }) => Math.max(most, edgeOf(cells)), 0)
  const across = rows.map(({ cells }) => reachesAcross(cells, width))
  const pictures: Picture[] = []
  let part: SourceCell[][] = []
  const close = () => {
    if (part.length > 0) blocks.push({ kind: 'table', rows: part, place: { table } })
    part = []
  }
  rows.forEach(({ row, cells }, r) => {
    const alone = across[r] && !across[r - 1] && !across[r + 1]
    if (across[r] ? !alone || isText(cells) : hasLongText(cells)) {
      close()
      for (const { content } of cells) openInto(blocks, content, count)
      return
    }
    part.push(cells.map((cell) => sourceCell(cell, { table, row, gridless })))
    for (const { content } of cells) for (const one of content) if (one.kind === 'picture') pictures.push(one)
  })
  close()
  for (const picture of pictures) blocks.push(picture)
}

/** A table of one column, or one that holds more in tables of its own than beside them, is there for the layout. */
function isLayout({ rows }: ContentTable): boolean {
  if (rows.every(({ cells }) => cells.length <= 1)) return true
  let own = 0
  let within = 0
  for (const { cells } of rows) {
    for (const { content } of cells) {
      const tables = content.filter((one) => one.kind === 'table')
      if (tables.length === 0) own += content.length > 0 ? 1 : 0
      else within += tables.reduce((sum, table) => sum + table.rows.reduce((all, row) => all + row.cells.length, 0), 0)
    }
  }
  return within > 0 && within >= own
}

function edgeOf(cells: readonly ContentCell[]): number {
  const last = cells.at(-1)
  return last ? last.column + last.columnSpan : 0
}

function reachesAcross(cells: readonly ContentCell[], width: number): boolean {
  const [only] = cells
  return cells.length === 1 && only !== undefined && only.columnSpan === width
}

/** A row across the table is a caption, which is part of it, unless it is a heading or text. */
function isText(cells: readonly ContentCell[]): boolean {
  const text = cells.map(({ content }) => textOf(content)).join('')
  return text.length > longestLabel || heading.test(text)
}

/** A name and a text beside it. */
function hasLongText(cells: readonly ContentCell[]): boolean {
  if (cells.length > 2) return false
  return textOf(cells.at(-1)?.content ?? []).length > longestLabel
}

function sourceCell(
  cell: ContentCell,
  { table, row, gridless }: { table: number; row: number; gridless: boolean },
): SourceCell {
  const { content, column, columnSpan, rowSpan } = cell
  // What is spread first is cloned at once; behind other keys it is copied key by key.
  const place = { ...cell.place, table, row, column: column + 1 }
  const text = textOf(content)
  const drawn = text === '' && content.some(({ kind }) => kind === 'picture')
  const known = gridless ? { text, place } : { text, place, grid: { column, columnSpan, rowSpan } }
  return drawn ? { ...known, drawn } : known
}

function textOf(content: readonly Content[]): string {
  const [only] = content
  if (content.length <= 1 && only?.kind !== 'table') return only?.kind === 'paragraph' ? only.text : ''
  return content
    .flatMap((one) => {
      if (one.kind === 'paragraph') return [one.text]
      return one.kind === 'table' ? one.rows.flatMap(({ cells }) => cells.map((cell) => textOf(cell.content))) : []
    })
    .join('\n')
}
