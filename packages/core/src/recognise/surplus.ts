/** Notes what a table has beyond the form: rows that stand again, columns the form has not. */

import type { TableId } from '../form/form.ts'
import type { Filled } from './filled.ts'
import { foldWidth } from './fold.ts'
import type { FoundRow } from './read-table.ts'
import type { Token } from './tokens.ts'

/** A row that stands again; without values it is what a page break leaves of a label. */
export function noteRow({ surplus }: Filled, { row, table }: { row: FoundRow; table: TableId }): void {
  if (row.values.every(({ folded }) => folded === '')) return
  surplus.push({ kind: 'row', table, label: row.row.label, place: row.place })
}

/**
 * A value in a column the form has not; each such column is noted once, where its first value stands. Beside a table
 * on a sheet, such as the one we write for agencies, stand columns that check its sums: they are no part of it.
 */
export function noteColumn(
  { surplus }: Filled,
  { header, value, table }: { header: string; value: Token | undefined; table: TableId },
): void {
  const label = foldWidth(header)
  if (!value || value.place.sheet !== undefined || value.folded === '') return
  if (surplus.some((known) => known.kind === 'column' && known.table === table && known.label === label)) return
  surplus.push({ kind: 'column', table, label, place: value.place })
}
