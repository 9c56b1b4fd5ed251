/** Reads documents made for a test, and tells shortly what was found. */

import type { SourceBlock, SourceDocument, SourceTable } from '@gouji/core'
import { defaultLimits, type Limits } from '../../limits.ts'
import { docReader } from '../../readers/doc.ts'
import type { DocCell, DocContent, DocOptions, DocRow } from './content.ts'
import { wordDocument } from './word-document.ts'

export function readDoc(content: readonly DocContent[], options?: DocOptions, limits: Limits = defaultLimits) {
  return (docReader.read(wordDocument(content, options), limits) as SourceDocument).blocks
}

/** The texts of the blocks; those of a table row by row. */
export function texts(blocks: readonly SourceBlock[]): readonly (string | readonly (readonly string[])[])[] {
  return blocks.map((block) => {
    if (block.kind === 'picture') return 'picture'
    return block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))
  })
}

/** Each cell of the only table: its text, then its column, and how many columns and rows it takes. */
export function gridOf(blocks: readonly SourceBlock[]): readonly (readonly string[])[] {
  const [table, more] = blocks.filter((block): block is SourceTable => block.kind === 'table')
  if (!table || more) throw new Error('not one table')
  return table.rows.map((row) =>
    row.map(({ text, grid }) => (grid ? `${text} ${grid.column} ${grid.columnSpan}×${grid.rowSpan}` : text)),
  )
}

export const line = (text: string): DocContent => ({ text })

/** A row of cells of one text each; `|` before it: merged with the cell above, `v`: begins a cell merged downwards. */
export function row(edges: readonly number[], ...cells: readonly (string | DocCell)[]): DocRow {
  return {
    edges,
    cells: cells.map((cell): DocCell => {
      if (typeof cell !== 'string') return cell
      if (cell.startsWith('|')) return { content: [line(cell.slice(1))], down: 'continues' }
      return cell.startsWith('v') ? { content: [line(cell.slice(1))], down: 'begins' } : { content: [line(cell)] }
    }),
  }
}
