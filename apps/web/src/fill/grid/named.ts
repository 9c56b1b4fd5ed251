/** Where a table of one's own goes by its names; loaded with the recognition of documents. */

import { type CellId, cellWhere, columnsNamed, type EditionId, rowsNamed, type TableId } from '@gouji/core'
import type { Headed, Name } from './headed.ts'

export type Named =
  | { readonly kind: 'cells'; readonly cells: ReadonlyMap<CellId, string> }
  /** Names that are none of the table's, or meet in no cell of their own. */
  | { readonly kind: 'unknown'; readonly rows: readonly Name[]; readonly columns: readonly Name[] }

/** The cells of a table that the names tell: all of them, or none. */
export function placeNamed(
  { rows, columns, texts }: Headed,
  { edition, table }: { readonly edition: EditionId; readonly table: TableId },
): Named {
  const rowIds = rows.map(({ text }) => rowsNamed(edition, { table, name: text }))
  const columnIds = columns.map(({ text }) => columnsNamed(edition, { table, name: text }))
  const unknown = {
    rows: rows.filter((_, r) => rowIds[r]?.length === 0),
    columns: columns.filter((_, c) => columnIds[c]?.length === 0),
  }
  if (unknown.rows.length + unknown.columns.length > 0) return { kind: 'unknown', ...unknown }
  const cells = new Map<CellId, string>()
  const lost: Name[] = []
  for (const [r, name] of rows.entries()) {
    const found = columnIds.map((ids, c) => ({
      cell: cellWhere(edition, { table, rows: rowIds[r] ?? [], columns: ids }),
      text: texts[r]?.[c] ?? '',
    }))
    if (found.some(({ cell, text }) => (cell ? cells.has(cell) : text.trim() !== ''))) lost.push(name)
    for (const { cell, text } of found) if (cell) cells.set(cell, text)
  }
  return lost.length > 0 ? { kind: 'unknown', rows: lost, columns: [] } : { kind: 'cells', cells }
}
