/** From nested tables to the blocks of a source document. */

import type { Place, SourceBlock, SourceCell } from '@gouji/core'
import type { Budget } from './budget.ts'
import { gridOf } from './grid.ts'
import type { TextParagraph } from './paragraphs.ts'
import { type Content, isTable, type NestedTable } from './tables.ts'

/** A cell that reaches over its whole table and holds more than this is text in a frame, not a label. */
const longestLabel = 80

/** A cell of a row as it comes out: its content, and its place in the grid where there is one. */
interface PlacedCell {
  readonly content: readonly Content[]
  readonly column: number
  readonly grid?: SourceCell['grid']
}

export function blocksOf(contents: readonly Content[], budget: Budget): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  let tables = 0
  const walk = (parts: readonly Content[]) => {
    for (const part of parts) {
      if (!isTable(part)) blocks.push(...paragraphBlocks(part))
      else if (isLayout(part)) for (const { cells } of part.rows) for (const cell of cells) walk(cell)
      else {
        tables += 1
        tableBlocks(part, tables)
      }
    }
  }
  const tableBlocks = (table: NestedTable, number: number) => {
    let rows: SourceCell[][] = []
    const close = () => {
      if (rows.length > 0) blocks.push({ kind: 'table', rows, place: { table: number } })
      rows = []
    }
    placedRows(table, budget).forEach((cells, r) => {
      const [only] = cells
      if (cells.length === 1 && only && isText(only.content)) {
        close()
        walk(only.content)
      } else rows.push(cells.map((cell) => sourceCell(cell, { table: number, row: r + 1, column: cell.column + 1 })))
    })
    close()
  }
  walk(contents)
  return blocks
}

/** A table that holds tables, or is one column of cells, only arranges what is in it. */
function isLayout({ rows }: NestedTable): boolean {
  return (
    rows.every(({ cells }) => cells.length <= 1) || rows.some(({ cells }) => cells.some((cell) => cell.some(isTable)))
  )
}

function placedRows(table: NestedTable, budget: Budget): readonly (readonly PlacedCell[])[] {
  const grid = gridOf(table.rows, budget)
  if (!grid) return table.rows.map(({ cells }) => cells.map((content, column) => ({ content, column })))
  return grid.map((cells) =>
    cells.map(({ content, column, columnSpan, rowSpan }) => ({
      content,
      column,
      grid: { column, columnSpan, rowSpan },
    })),
  )
}

function sourceCell({ content, grid }: PlacedCell, place: Place): SourceCell {
  return { text: textOf(content), place, ...(grid && { grid }) }
}

function paragraphBlocks({ text, picture, number }: TextParagraph): SourceBlock[] {
  if (text.trim() !== '') return [{ kind: 'paragraph', text, place: { paragraph: number } }]
  return picture ? [{ kind: 'picture', place: { paragraph: number } }] : []
}

function isText(content: readonly Content[]): boolean {
  return textOf(content).length > longestLabel
}

function textOf(content: readonly Content[]): string {
  let text = ''
  for (const part of content) {
    if (isTable(part) || part.text.trim() === '') continue
    text = text === '' ? part.text : `${text}\n${part.text}`
  }
  return text
}
