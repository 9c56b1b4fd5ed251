/** Of each filing how often its agency was reminded (催报), and when last; by whom stands in the audit log. */

import type { Kysely } from 'kysely'
import { columnTypes, type Dialect } from './dialect.ts'

export async function makeReminders(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { text, int } = columnTypes(dialect)
  await db.schema.alterTable('filings').addColumn('reminded_at', text).execute()
  await db.schema
    .alterTable('filings')
    .addColumn('reminders', int, (column) => column.notNull().defaultTo(0))
    .execute()
}
