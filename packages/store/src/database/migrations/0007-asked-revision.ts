/**
 * The revision a filing was at when sign-off was asked for: whoever signs learns that it was changed since. And an index
 * of what was returned, which a board counts without reading the reports of 500 agencies.
 */

import { type Kysely, sql } from 'kysely'
import { columnTypes, type Dialect } from './dialect.ts'

export async function makeAskedRevision(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { int } = columnTypes(dialect)
  await db.schema.alterTable('filings').addColumn('asked_revision', int).execute()
  // How often it was changed since was not kept: once is the least.
  await sql`update filings set asked_revision = case when updated_at > asked_at then revision - 1 else revision end
    where asked_at is not null`.execute(db)
  await sql`create index versions_returned on versions (district, filing) where state = 'returned'`.execute(db)
}
