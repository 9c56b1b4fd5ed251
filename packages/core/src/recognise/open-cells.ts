/** Cells that are left open: the source does not say what stands in them, so they are neither numbers nor blank. */

import { cellsOf } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { Table } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import type { Filled } from './filled.ts'
import type { PendingRow } from './placement.ts'
import type { FoundRow } from './read-table.ts'
import { written } from './row-remarks.ts'
import type { Token } from './tokens.ts'

export function leaveOpen({ certainty }: Filled, ids: readonly string[], why: string): void {
  for (const id of ids) certainty[id] = why
}

interface Unplaced extends PendingRow {
  readonly found: FoundRow
  readonly tokens: readonly Token[]
}

/** Leaves open the rows that lack values, and the cells of rows that are missing. */
export function leaveAllOpen(
  filled: Filled,
  { pending, missing }: { pending: readonly Unplaced[]; missing: readonly string[] },
): void {
  const [lost, ...more] = pending.filter(({ tokens }) => tokens.length === 0)
  if (lost) {
    const { row, place } = lost.found
    filled.remarks.push({ code: 'lost-rows', params: { row: row.label, rows: more.length + 1 }, place })
  }
  leaveOpen(filled, missing, 'unplaced-values')
  for (const { slots, tokens, found } of pending) {
    leaveOpen(filled, slots, 'unplaced-values')
    if (tokens.length === 0) continue
    const params = { row: found.row.label, values: written(tokens) }
    filled.remarks.push({ code: 'unplaced-values', params, place: found.place })
  }
}

/** Leaves open all cells of a table that is there and could not be read: it must not be called missing. */
export function leaveTableOpen(filled: Filled, { table, edition }: { table: Table; edition: EditionId }): void {
  const section = formSections.find((one) => one.table === table.id)
  filled.remarks.push({ code: 'table-not-read', params: { section: section?.title ?? '' } })
  const cells = cellsOf(edition).filter((cell) => cell.table === table.id)
  leaveOpen(
    filled,
    cells.map(({ id }) => id),
    'unplaced-values',
  )
}

/** The cells of rows that were not found in a table whose rows stand one under the other. */
export function rowsMissing(
  edition: EditionId,
  { table, seen }: { table: Table; seen: ReadonlySet<string> },
): readonly string[] {
  if (table.direction === 'across') return []
  return cellsOf(edition).flatMap((cell) => (cell.table === table.id && !seen.has(cell.row.id) ? [cell.id] : []))
}
