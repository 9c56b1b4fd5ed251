/** When, by whom and why a lead who was asked to sign off sent a filing back to whoever fills it in (退回经办人). */

import type { Kysely } from 'kysely'
import { columnTypes, type Dialect } from './dialect.ts'

export async function makeSentBack(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { text } = columnTypes(dialect)
  for (const column of [
    'sent_back_at',
    'sent_back_by_kind',
    'sent_back_by_id',
    'sent_back_by_name',
    'sent_back_note',
  ]) {
    await db.schema.alterTable('filings').addColumn(column, text).execute()
  }
}
