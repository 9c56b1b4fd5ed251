/** What differs between the databases when tables are made. */

import { type Kysely, type RawBuilder, sql } from 'kysely'

export type Dialect = 'sqlite' | 'postgres'

type ColumnType = 'text' | 'integer' | RawBuilder<unknown>

/** Text sorts by its bytes on both, whatever the language of the server. */
export function columnTypes(dialect: Dialect): {
  readonly text: ColumnType
  readonly int: ColumnType
  readonly bytes: ColumnType
} {
  return dialect === 'sqlite'
    ? { text: 'text', int: 'integer', bytes: sql`blob` }
    : { text: sql`text collate "C"`, int: 'integer', bytes: sql`bytea` }
}

/** Rows of the table can be added, and neither changed nor taken away. */
export async function appendOnly(db: Kysely<unknown>, dialect: Dialect, table: string): Promise<void> {
  if (dialect === 'postgres') {
    await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function gouji_refuse_change()`.execute(db)
    return
  }
  for (const act of ['update', 'delete']) {
    await sql`create trigger ${sql.ref(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db)
  }
}

/** The pairs of published texts, on PostgreSQL. */
export async function indexGrams(db: Pick<Kysely<unknown>, 'getExecutor'>): Promise<void> {
  await sql`create index published_by_grams on published using gin (grams)`.execute(db)
}
