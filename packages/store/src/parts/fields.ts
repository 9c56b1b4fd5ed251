/** Merging changes of a draft, field by field. Nothing but values here; the transaction is around it. */

import { canonical } from '../canonical.ts'
import type { Change } from '../contract/change.ts'
import type { Field, FieldChange, FieldOutcome } from '../contract/fields.ts'
import { actorOf, byColumns } from './rows.ts'

export interface FieldRow {
  readonly id: string
  /** Null where the field was taken away. */
  readonly value: string | null
  readonly revision: number
  readonly origin: string
  readonly by_kind: string
  readonly by_id: string
  readonly by_name: string
  readonly at: string
}

/**
 * What is to be written, and what became of each change. A change is taken if it was made on what stands there now, or
 * if it says the same: an answer that got lost on its way is asked for again with the old base.
 */
export function mergeFields(
  changes: readonly FieldChange[],
  {
    current,
    revision,
    change,
  }: { readonly current: readonly FieldRow[]; readonly revision: number; readonly change: Change },
): { readonly written: readonly FieldRow[]; readonly outcomes: readonly FieldOutcome[] } {
  const standing = new Map(current.map((row) => [row.id, row]))
  const written = new Map<string, FieldRow>()
  const outcomes = changes.map(({ id, value, base, origin }): FieldOutcome => {
    const stands = standing.get(id)
    const text = value === undefined ? null : canonical(value)
    if (stands ? stands.value === text : text === null) return { kind: 'saved', id, revision: stands?.revision ?? 0 }
    if (!isBaseOf(stands, base)) return { kind: 'conflict', id, current: stands ? asField(stands) : null }
    const row: FieldRow = { id, value: text, revision, origin, ...byColumns(change), at: change.at }
    standing.set(id, row)
    written.set(id, row)
    return { kind: 'saved', id, revision }
  })
  return { written: [...written.values()], outcomes }
}

function isBaseOf(stands: FieldRow | undefined, base: number): boolean {
  if (!stands) return base === 0
  return stands.revision === base || (base === 0 && stands.value === null)
}

export function asField(row: FieldRow): Field {
  return {
    id: row.id,
    value: row.value === null ? undefined : JSON.parse(row.value),
    revision: row.revision,
    by: actorOf(row),
    at: row.at,
    origin: row.origin as Field['origin'],
  }
}
