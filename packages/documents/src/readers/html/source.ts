/** Blocks of a page as blocks of a source document, each with its place. */

import type { SourceBlock } from '@gouji/core'
import type { PageBlock } from './blocks.ts'
import type { Places } from './places.ts'
import type { PageRow } from './table.ts'

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

function sourceRows(rows: readonly PageRow[], { table, places }: { table: number; places: Places }) {
  return rows.map(({ row, cells }) =>
    cells.map(({ element, lines, grid }) => ({
      text: lines.length === 1 ? (lines[0]?.text ?? '') : lines.map(({ text }) => text).join('\n'),
      ...(lines.some(({ raw }) => raw !== undefined) && { raw: lines.map(({ text, raw = text }) => raw).join('\n') }),
      place: {
        table,
        row: row + 1,
        column: grid.column + 1,
        line: places.lineOf(lines[0]?.at ?? element.from),
        path: places.pathOf(element),
      },
      grid,
    })),
  )
}
