/**
 * The portable form of a store, `gouji/dump@1`: one JSON text a line, the same from SQLite and PostgreSQL, so that a
 * district may move from one to the other. A head, then each table (its columns, then its rows as arrays), then an end
 * with the number of rows and the SHA-256 of each table. Tables that follow from others, or hold for the moment, are left out.
 */

import { createHash, type Hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Tx } from '../database/database.ts'
import { madeMigrations } from '../database/migrate.ts'

export const dumpFormat = 'gouji/dump@1'

export interface DumpHead {
  readonly format: typeof dumpFormat
  /** The migrations that had been made: the tables' shape. */
  readonly migrations: readonly string[]
}

export interface DumpTable {
  readonly table: string
  readonly columns: readonly string[]
}

export interface DumpEnd {
  readonly end: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>
}

const left = new Set(['published', 'published_search', 'cell_sets', 'latest_cells', 'derived', 'visits', 'rates'])
/** What was made is said in the head, and of tables that are not the store's own by whoever makes them anew. */
const bookkeeping = /_migration(?:_lock)?$/u

/** Rows read at once; files are large. */
const batchOf = (table: string) => (table === 'blobs' ? 4 : 500)

/** All lines, as of one moment; whoever goes on writing meanwhile is not held up (on SQLite in this process, he is). */
export async function dumpTo(database: Database, write: (line: string) => Promise<void>): Promise<DumpEnd['end']> {
  const migrations = await madeMigrations(database)
  const tables = await tablesOf(database)
  return database.snapshot(async (tx) => {
    await write(JSON.stringify({ format: dumpFormat, migrations } satisfies DumpHead))
    const end: Record<string, { rows: number; sha256: string }> = {}
    for (const { table, columns } of tables) {
      await write(JSON.stringify({ table, columns } satisfies DumpTable))
      const seal = new Seal()
      for await (const row of rowsOf(database, tx, { table, columns })) {
        const line = JSON.stringify(columns.map((column) => portable(row[column])))
        seal.add(line)
        await write(line)
      }
      end[table] = seal.value
    }
    await write(JSON.stringify({ end } satisfies DumpEnd))
    return end
  })
}

/** What is counted and hashed of a table's lines. */
export class Seal {
  readonly #hash: Hash = createHash('sha256')
  #rows = 0

  add(line: string): void {
    this.#hash.update(`${line}\n`)
    this.#rows += 1
  }

  get value(): { readonly rows: number; readonly sha256: string } {
    return { rows: this.#rows, sha256: this.#hash.copy().digest('hex') }
  }
}

/** Tables that are kept, also those of the accounts, with their columns. */
export async function tablesOf({ kysely, dialect }: Database): Promise<readonly (DumpTable & Typed)[]> {
  const all = await kysely.introspection.getTables()
  return all
    .filter(
      ({ name, schema }) =>
        !left.has(name) &&
        !bookkeeping.test(name) &&
        !name.startsWith('published_search_') &&
        (schema ?? 'public') === 'public',
    )
    .filter(({ isView, name }) => !isView && !(dialect === 'sqlite' && name.startsWith('sqlite_')))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, columns }) => ({
      table: name,
      columns: columns.map((column) => column.name).sort((a, b) => (a < b ? -1 : 1)),
      types: new Map(columns.map((column) => [column.name, column.dataType])),
    }))
}

interface Typed {
  readonly types: ReadonlyMap<string, string>
}

async function* rowsOf(
  { dialect }: Database,
  tx: Tx,
  { table, columns }: DumpTable,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const batch = sql.lit(batchOf(table))
  const list = sql.join(columns.map((column) => sql.ref(column)))
  if (dialect === 'postgres') {
    await sql`declare dumped no scroll cursor for select ${list} from ${sql.table(table)}`.execute(tx)
    for (;;) {
      const { rows } = await sql<Record<string, unknown>>`fetch ${batch} from dumped`.execute(tx)
      yield* rows
      if (rows.length === 0) break
    }
    await sql`close dumped`.execute(tx)
    return
  }
  for (let after = 0; ; ) {
    const { rows } = await sql<Record<string, unknown> & { dumped_row: number }>`
      select rowid as dumped_row, ${list} from ${sql.table(table)} where rowid > ${after} order by rowid limit ${batch}`.execute(
      tx,
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.dumped_row
  }
}

/** A value that both databases can give back; kinds that JSON does not have are named. */
function portable(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') }
  if (value instanceof Date) return { time: value.toISOString() }
  if (typeof value === 'object' && value !== null) return { json: JSON.stringify(value) }
  return value
}
