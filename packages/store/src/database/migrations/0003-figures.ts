/**
 * Figures of published reports side by side: the values of a report in a short list, the ids of the cells once for all
 * reports that have the same. A question for one cell of all agencies and years reads a tenth of what it read before.
 */

import { type Kysely, sql } from 'kysely'
import { columnTypes, type Dialect } from './dialect.ts'

export async function makeFigures(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { text } = columnTypes(dialect)
  await db.schema
    .createTable('cell_sets')
    .addColumn('district', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('cells', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('cell_sets_key', ['district', 'id'])
    .execute()
  // Both follow from the versions and are made anew after this (`deriveAgain`).
  await sql`delete from published`.execute(db)
  if (dialect === 'sqlite') await sql`delete from published_search`.execute(db)
  await db.schema.alterTable('published').dropColumn('cells').execute()
  await db.schema
    .alterTable('published')
    .addColumn('cell_set', text, (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('published')
    .addColumn('cell_values', text, (column) => column.notNull().defaultTo(''))
    .execute()
}
