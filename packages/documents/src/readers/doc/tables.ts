/** Puts paragraphs into tables, one within the other, by the depth and the ends each of them tells. */

import type { Budget } from './budget.ts'
import type { TextParagraph } from './paragraphs.ts'
import type { RowDefinition } from './row-definition.ts'

/** What follows one another in the document or in a cell. */
export type Content = TextParagraph | NestedTable

export interface NestedTable {
  readonly rows: readonly NestedRow[]
}

export interface NestedRow {
  readonly cells: readonly (readonly Content[])[]
  /** Absent where the source does not tell how its cells lie. */
  readonly definition: RowDefinition | undefined
}

/** A table whose rows are still coming. */
interface Open {
  readonly rows: NestedRow[]
  cells: Content[][]
  content: Content[]
}

export function isTable(content: Content): content is NestedTable {
  return 'rows' in content
}

export function nestTables(paragraphs: readonly TextParagraph[], budget: Budget): readonly Content[] {
  const document: Content[] = []
  const open: Open[] = []
  const close = () => {
    const table = open.pop()
    if (!table) return
    // No mark ended the last row: its cells are all there is.
    if (table.content.length > 0) table.cells.push(table.content)
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, definition: undefined })
    const around = open.at(-1)?.content ?? document
    if (table.rows.length > 0) around.push({ rows: table.rows })
  }
  for (const paragraph of paragraphs) {
    budget.depth(paragraph.depth)
    while (open.length > paragraph.depth) close()
    while (open.length < paragraph.depth) open.push({ rows: [], cells: [], content: [] })
    const table = open.at(-1)
    if (!table) {
      document.push(paragraph)
      continue
    }
    if (paragraph.ends !== 'row') table.content.push(paragraph)
    if (paragraph.ends === 'cell') {
      budget.cells(1)
      table.cells.push(table.content)
      table.content = []
    }
    if (paragraph.ends === 'row') {
      if (table.content.length > 0) table.cells.push(table.content)
      if (!paragraph.gone) table.rows.push({ cells: table.cells, definition: paragraph.row })
      table.cells = []
      table.content = []
    }
  }
  while (open.length > 0) close()
  return document
}
