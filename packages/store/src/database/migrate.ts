/** Brings a database to the tables this program knows. Forward only. */

import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { fillQueue } from '../parts/jobs-on-postgres.ts'
import { deriveAgain } from '../search/derive.ts'
import type { Database } from './database.ts'
import { makeTables } from './migrations/0001-tables.ts'
import { makeSearch } from './migrations/0002-search.ts'
import { makeFigures } from './migrations/0003-figures.ts'
import { makeLive } from './migrations/0004-live.ts'
import { makeCells } from './migrations/0005-cells.ts'
import { makeReminders } from './migrations/0006-reminders.ts'
import { makeAskedRevision } from './migrations/0007-asked-revision.ts'
import { makeSentBack } from './migrations/0008-sent-back.ts'
import type { Dialect } from './migrations/dialect.ts'

interface Making {
  readonly up: (db: Kysely<unknown>, dialect: Dialect) => Promise<void>
}

const migrations: Readonly<Record<string, Making>> = {
  '0001-tables': { up: makeTables },
  '0002-search': { up: makeSearch },
  '0003-figures': { up: makeFigures },
  '0004-live': { up: makeLive },
  '0005-cells': { up: makeCells },
  '0006-reminders': { up: makeReminders },
  '0007-asked-revision': { up: makeAskedRevision },
  '0008-sent-back': { up: makeSentBack },
}

/** The database was written by a later version of the program, or is not one of ours. */
export class UnknownDatabase extends Error {
  override readonly name = 'UnknownDatabase'
  readonly unknown: readonly string[]

  constructor(unknown: readonly string[]) {
    super(`数据库由更新版本的程序建立（${unknown.join('、')}），本程序不能打开。请升级程序，或恢复旧版本的备份。`)
    this.unknown = unknown
  }
}

/** Names of the migrations that were made now. Processes that start at once take turns. */
export async function migrate(database: Database, options: { readonly to?: string } = {}): Promise<readonly string[]> {
  await refuseUnknown(database)
  const provider = { getMigrations: async () => migrationsFor(database.dialect) }
  const migrator = new Migrator({ db: database.kysely, provider })
  const { error, results } = options.to ? await migrator.migrateTo(options.to) : await migrator.migrateToLatest()
  if (error) throw error
  if (!options.to) {
    await deriveAgain(database)
    if (database.queue) await fillQueue(database, database.queue)
  }
  return (results ?? []).map(({ migrationName }) => migrationName)
}

/** What is to be made before this program can use the database. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  const made = await madeMigrations(database)
  return Object.keys(migrations).filter((name) => !made.includes(name))
}

async function refuseUnknown(database: Database): Promise<void> {
  const unknown = (await madeMigrations(database)).filter((name) => !Object.hasOwn(migrations, name))
  if (unknown.length > 0) throw new UnknownDatabase(unknown)
}

/** Names of all migrations, oldest first. */
export const migrationNames: readonly string[] = Object.keys(migrations)

export async function madeMigrations({ kysely }: Database): Promise<readonly string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const made = await (kysely as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return made.map(({ name }) => name)
}

function migrationsFor(dialect: Dialect): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, made]) => [name, { up: (db) => made.up(db as Kysely<unknown>, dialect) }]),
  )
}
