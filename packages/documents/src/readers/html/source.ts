/** Blocks of a page as blocks of a source document, each with its place. */

import type { SourceBlock, SourceCell } from '@gouji/core'
import type { PageBlock } from './blocks.ts'
import type { Places } from './places.ts'
import type { PageCell, PageRow } from './table.ts'

export function sourceBlocks(blocks: readonly PageBlock[], places: Places): SourceBlock[] {
  let table = 0
  return blocks.map((block): SourceBlock => {
    if (block.kind === 'paragraph') {
      const { text, block: holder, at } = block.line
      return { kind: 'paragraph', text, place: places.of(holder, at) }
    }
    const place = places.of(block.element, block.element.from)
    if (block.kind === 'picture') return { kind: 'picture', place }
    table += 1
    return { kind: 'table', place: { table, ...place }, rows: sourceRows(block.rows, { table, places }) }
  })
}

function sourceRows(rows: readonly PageRow[], { table, places }: { table: number; places: Places }): SourceCell[][] {
  return rows.map(({ row, cells }) => cells.map((cell) => sourceCell(cell, { row, table, places })))
}

function sourceCell(
  { element, lines, drawn, grid }: PageCell,
  { row, table, places }: { row: number; table: number; places: Places },
): SourceCell {
  const [first] = lines
  const line = places.lineOf(first?.at ?? element.from)
  const place = { table, row: row + 1, column: grid.column + 1, line, path: places.pathOf(element) }
  if (lines.length === 1 && first && first.raw === undefined) return { text: first.text, place, grid }
  if (drawn) return { text: '', place, grid, drawn }
  const cell = { text: lines.map(({ text }) => text).join('\n'), place, grid }
  if (lines.every(({ raw }) => raw === undefined)) return cell
  return { ...cell, raw: lines.map(({ text, raw = text }) => raw).join('\n') }
}
