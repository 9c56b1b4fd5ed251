import type { FieldDifference } from '../contract/fields.ts'
import type { Database } from '../database/database.ts'
import { chunked } from './rows.ts'

/** What the fields changed after a revision held at it, beside what they hold now. */
export function differencesSince(
  database: Database,
  { district, id, revision }: { readonly district: string; readonly id: string; readonly revision: number },
): Promise<readonly FieldDifference[]> {
  return database.snapshot(async (tx) => {
    const now = await tx
      .selectFrom('fields')
      .where('district', '=', district)
      .where('filing', '=', id)
      .where('revision', '>', revision)
      .select(['id', 'value'])
      .orderBy('id')
      .execute()
    const before = new Map<string, string | null>()
    for (const part of chunked(now)) {
      const rows = await tx
        .selectFrom('field_history')
        .where('district', '=', district)
        .where('filing', '=', id)
        .where(
          'id',
          'in',
          part.map((field) => field.id),
        )
        .where('revision', '<=', revision)
        .select(['id', 'value'])
        .orderBy('revision')
        .execute()
      for (const row of rows) before.set(row.id, row.value)
    }
    return now
      .filter((field) => (before.get(field.id) ?? null) !== field.value)
      .map((field) => ({ id: field.id, before: read(before.get(field.id)), value: read(field.value) }))
  })
}

function read(value: string | null | undefined): unknown {
  return value === null || value === undefined ? undefined : JSON.parse(value)
}
