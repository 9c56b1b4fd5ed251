/** Where the tests of the store run: SQLite in memory, SQLite in a file, PostgreSQL. */

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Store } from '../contract/store.ts'
import { createStore } from '../create-store.ts'
import type { Database } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { openPostgres } from '../database/postgres.ts'
import { openSqlite } from '../database/sqlite.ts'

const server = process.env.GOUJI_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test'

/** A place for a database that is empty and goes away after the tests. */
export interface Place {
  /** A path or `postgres://…`. */
  readonly url: string
  readonly open: () => Database
  readonly remove: () => Promise<void>
}

export interface Kind {
  readonly name: string
  /** Several connections, or processes, may use one place. */
  readonly shared: boolean
  readonly dialect: Database['dialect']
  readonly make: () => Promise<Place>
}

const memory: Kind = {
  name: 'SQLite in memory',
  shared: false,
  dialect: 'sqlite',
  make: async () => ({ url: ':memory:', open: () => openSqlite(':memory:'), remove: async () => undefined }),
}

const file: Kind = {
  name: 'SQLite',
  shared: true,
  dialect: 'sqlite',
  make: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-store-'))
    const url = join(folder, 'gouji.db')
    return {
      url,
      open: () => openSqlite(url),
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

const postgres: Kind = {
  name: 'PostgreSQL',
  shared: true,
  dialect: 'postgres',
  make: async () => {
    const name = `gouji_test_${randomUUID().replaceAll('-', '')}`
    await onServer(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    return {
      url: url.href,
      open: () => openPostgres(url.href, { connections: 4 }),
      remove: () => onServer(`drop database if exists ${name} with (force)`),
    }
  },
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Why PostgreSQL cannot be used here, or `undefined`. */
const unreachable = await onServer('select 1').then(
  () => undefined,
  (error: unknown) => String(error),
)

/**
 * Describes something on every database. Where no PostgreSQL answers, its part is skipped and says so; with `CI` set it
 * fails.
 */
export function describeOnDatabases(
  title: string,
  tests: (kind: Kind) => void,
  { only = () => true }: { readonly only?: (kind: Kind) => boolean } = {},
): void {
  describe.each([memory, file, postgres].filter(only))(`${title}, $name`, (kind) => {
    if (kind !== postgres || unreachable === undefined) return tests(kind)
    const sentence = `PostgreSQL does not answer at ${server} (GOUJI_TEST_POSTGRES names another): ${unreachable}`
    // Who develops without PostgreSQL is told what did not run; where it was promised it fails.
    if (process.env.CI) {
      test(sentence, () => {
        throw new Error(sentence)
      })
    } else test.skip(sentence)
  })
}

/** An open database on a place of its own, while `work` goes on. */
export async function withDatabase(
  kind: Kind,
  work: (database: Database, place: Place) => Promise<void>,
): Promise<void> {
  const place = await kind.make()
  const database = place.open()
  try {
    await work(database, place)
  } finally {
    await database.close()
    await place.remove()
  }
}

/** A store on a place of its own, ready before the tests of the group and removed after. */
export function useStore(kind: Kind): { readonly store: Store; readonly database: Database; readonly place: Place } {
  const current: { store?: Store; database?: Database; place?: Place } = {}
  beforeAll(async () => {
    const place = await kind.make()
    const database = place.open()
    await migrate(database)
    Object.assign(current, { place, database, store: createStore(database) })
  })
  afterAll(async () => {
    await current.database?.close()
    await current.place?.remove()
  })
  return current as Required<typeof current>
}
