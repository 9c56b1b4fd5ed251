/**
 * Of each filing how often its agency was reminded (催报), and when last; by whom stands in the audit log. And when and
 * by whom its lead was asked to sign off (提请签发).
 */

import type { Kysely } from 'kysely'
import { columnTypes, type Dialect } from './dialect.ts'

export async function makeReminders(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { text, int } = columnTypes(dialect)
  await db.schema.alterTable('filings').addColumn('reminded_at', text).execute()
  await db.schema
    .alterTable('filings')
    .addColumn('reminders', int, (column) => column.notNull().defaultTo(0))
    .execute()
  for (const column of ['asked_at', 'asked_by_kind', 'asked_by_id', 'asked_by_name']) {
    await db.schema.alterTable('filings').addColumn(column, text).execute()
  }
}
