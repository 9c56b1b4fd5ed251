/** The public side: what is published, searched and charted. All of it follows from the versions (`deriveAgain`). */

import { type Kysely, sql } from 'kysely'
import { columnTypes, type Dialect, indexGrams } from './dialect.ts'

export async function makeSearch(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { text, int } = columnTypes(dialect)
  const table = db.schema
    .createTable('published')
    .addColumn('district', text, (column) => column.notNull())
    .addColumn('agency', text, (column) => column.notNull())
    .addColumn('year', int, (column) => column.notNull())
    .addColumn('filing', text, (column) => column.notNull())
    .addColumn('version', int, (column) => column.notNull())
    .addColumn('agency_name', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('edition', text, (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('published_at', text, (column) => column.notNull())
    .addColumn('corrected', int, (column) => column.notNull())
    .addColumn('rank', int, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('cells', dialect === 'sqlite' ? text : sql`jsonb`, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_key', ['district', 'agency', 'year'])
  if (dialect === 'sqlite') {
    await table.addColumn('search_row', 'integer').execute()
    await sql`create unique index published_by_search_row on published (search_row)`.execute(db)
    await sql`create virtual table published_search using fts5(
      grams, content='', contentless_delete=1, detail=none, tokenize='ascii')`.execute(db)
  } else {
    await table.addColumn('grams', sql`integer[]`, (column) => column.notNull()).execute()
    await indexGrams(db)
  }
  await sql`create index published_in_order on published (district, year desc, rank, agency)`.execute(db)
  await db.schema
    .createTable('derived')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('version', int, (column) => column.notNull())
    .execute()
}
