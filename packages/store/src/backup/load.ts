/** Reads a `gouji/dump@1` into an empty database, whole or not at all. */

import { sql } from 'kysely'
import type { Database, Tx } from '../database/database.ts'
import { madeMigrations, migrate, migrationNames, UnknownDatabase } from '../database/migrate.ts'
import { type DumpEnd, type DumpHead, type DumpTable, dumpFormat, Seal, tablesOf } from './dump.ts'

/** The backup cannot be read or is not what was written; nothing was changed. */
export class BrokenBackup extends Error {
  override readonly name = 'BrokenBackup'
}

const rowsAtOnce = 100

export interface LoadOptions {
  /** Makes tables that are not the store's own (the accounts') before they are filled. */
  readonly prepare?: ((database: Database) => Promise<void>) | undefined
  /** For a trial on SQLite: tables that nobody has made are made without types. */
  readonly makeMissing?: boolean | undefined
}

/** Makes the tables as they were when the dump was made, fills them, and brings them up to now. */
export async function loadFrom(
  database: Database,
  lines: AsyncIterable<string>,
  { prepare, makeMissing = false }: LoadOptions = {},
): Promise<void> {
  const reader = lines[Symbol.asyncIterator]()
  const { migrations } = await headOf(reader)
  if ((await madeMigrations(database)).length > 0 && !(await isEmpty(database))) {
    throw new BrokenBackup('目标数据库里已有数据，不能恢复到其中。请先换一个空的数据库。')
  }
  const unknown = migrations.filter((name) => !migrationNames.includes(name))
  if (unknown.length > 0) throw new UnknownDatabase(unknown)
  await migrate(database, { to: migrations.at(-1) ?? '' })
  await prepare?.(database)
  const tables = new Map((await tablesOf(database)).map((table) => [table.table, table]))
  await database.write((tx) =>
    readTables(reader, async ({ table, columns }) => {
      const known = tables.get(table)
      if (!known && !makeMissing) throw new BrokenBackup(`备份中有本程序没有的表 ${table}。`)
      if (!known) await makeTable(tx, { table, columns })
      return new Filling(database, tx, { table, columns, types: known?.types ?? new Map() })
    }),
  )
  await migrate(database)
}

/**
 * Reads a dump to its end before anything is made of it. A damaged row may be JSON still, of the right length, and be
 * refused by the database only, in its own words; and what tells that the file is damaged comes behind it.
 */
export async function checkDump(lines: AsyncIterable<string>): Promise<void> {
  const reader = lines[Symbol.asyncIterator]()
  await headOf(reader)
  await readTables(reader, async () => undefined)
}

/** Gives each row to the filling that `begin` makes for its table; throws unless all are what was written. */
async function readTables(
  reader: AsyncIterator<string>,
  begin: (table: DumpTable) => Promise<Filling | undefined>,
): Promise<void> {
  const seals = new Map<string, Seal>()
  let seal: Seal | undefined
  let filling: Filling | undefined
  for (let ended = false; ; ) {
    // Also behind the last line: the sum over the whole file comes after it.
    const { done, value } = await reader.next()
    if (done && ended) return
    if (done) throw new BrokenBackup('备份不完整：文件在结尾之前中断。')
    const line = parse(value)
    if (Array.isArray(line)) {
      if (!seal) throw new BrokenBackup('备份已损坏：数据行不属于任何表。')
      seal.add(value)
      await filling?.add(line)
      continue
    }
    await filling?.flush()
    if (isEnd(line)) {
      compare(seals, line.end)
      ended = true
    } else if (isTable(line)) {
      seal = new Seal()
      seals.set(line.table, seal)
      filling = await begin(line)
    } else throw new BrokenBackup('备份已损坏：有一行读不懂。')
  }
}

async function headOf(reader: AsyncIterator<string>): Promise<DumpHead> {
  const { value, done } = await reader.next()
  const head = done ? undefined : (parse(value) as Partial<DumpHead>)
  if (head?.format !== dumpFormat || !Array.isArray(head.migrations)) throw new BrokenBackup('这不是勾稽的备份文件。')
  return head as DumpHead
}

async function isEmpty({ kysely }: Database): Promise<boolean> {
  return (await kysely.selectFrom('districts').select('district').limit(1).execute()).length === 0
}

async function makeTable(tx: Tx, { table, columns }: DumpTable): Promise<void> {
  await sql`create table ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})`.execute(tx)
}

function isEnd(line: unknown): line is DumpEnd {
  return typeof line === 'object' && line !== null && 'end' in line && typeof line.end === 'object' && line.end !== null
}

function isTable(line: unknown): line is DumpTable {
  if (typeof line !== 'object' || line === null || !('table' in line) || !('columns' in line)) return false
  return typeof line.table === 'string' && Array.isArray(line.columns)
}

function compare(seals: ReadonlyMap<string, Seal>, end: DumpEnd['end']): void {
  const names = new Set([...seals.keys(), ...Object.keys(end)])
  for (const name of names) {
    const [found, written] = [seals.get(name)?.value, end[name]]
    if (found?.rows !== written?.rows || found?.sha256 !== written?.sha256) {
      throw new BrokenBackup(`备份已损坏：表 ${name} 的内容与写入时不一致。`)
    }
  }
}

/** Rows of one table on their way into it. */
class Filling {
  readonly #database: Database
  readonly #tx: Tx
  readonly #target: DumpTable & { readonly types: ReadonlyMap<string, string> }
  #rows: (readonly unknown[])[] = []

  constructor(database: Database, tx: Tx, target: DumpTable & { readonly types: ReadonlyMap<string, string> }) {
    this.#database = database
    this.#tx = tx
    this.#target = target
  }

  async add(row: readonly unknown[]): Promise<void> {
    if (row.length !== this.#target.columns.length)
      throw new BrokenBackup(`备份已损坏：表 ${this.#target.table} 的列数不符。`)
    this.#rows.push(row)
    if (this.#rows.length >= (this.#target.table === 'blobs' ? 1 : rowsAtOnce)) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return
    const { table, columns, types } = this.#target
    const names = sql.join(columns.map((column) => sql.ref(column)))
    const rows = this.#rows.map(
      (row) =>
        sql`(${sql.join(row.map((value, at) => native(value, this.#database.dialect, types.get(columns[at] ?? ''))))})`,
    )
    this.#rows = []
    await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(rows)}`.execute(this.#tx)
  }
}

/** A portable value as the column takes it: SQLite keeps truth as 0 and 1 and times as text. */
function native(value: unknown, dialect: Database['dialect'], type: string | undefined): unknown {
  if (typeof value === 'boolean') return dialect === 'sqlite' ? Number(value) : value
  if (typeof value === 'number' && type === 'bool') return value !== 0
  if (typeof value !== 'object' || value === null) return value
  if ('bytes' in value) return Buffer.from(String(value.bytes), 'base64')
  if ('time' in value) return value.time
  return (value as { readonly json: string }).json
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BrokenBackup('备份已损坏：有一行不是 JSON。')
  }
}
