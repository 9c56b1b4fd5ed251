/**
 * The cells of each filing's last version in a short list, as those of published reports are kept: whoever adds the
 * reports of a campaign up reads no prose. They follow from the versions (`deriveAgain`).
 */

import type { Kysely } from 'kysely'
import { columnTypes, type Dialect } from './dialect.ts'

export async function makeCells(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { text, int } = columnTypes(dialect)
  await db.schema
    .createTable('latest_cells')
    .addColumn('district', text, (column) => column.notNull())
    .addColumn('filing', text, (column) => column.notNull())
    .addColumn('version', int, (column) => column.notNull())
    .addColumn('cell_set', text, (column) => column.notNull())
    .addColumn('cell_values', text, (column) => column.notNull())
    .addColumn('units', text)
    .addPrimaryKeyConstraint('latest_cells_key', ['district', 'filing'])
    .execute()
}
