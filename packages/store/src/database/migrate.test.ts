import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { loadFrom } from '../backup/load.ts'
import { verifyDatabase } from '../backup/verify.ts'
import { createStore, openPostgresStore } from '../create-store.ts'
import { describeOnDatabases, withDatabase } from '../testing/databases.ts'
import { aDistrict, aReport, at, by } from '../testing/examples.ts'
import type { Database } from './database.ts'
import { madeMigrations, migrate, migrationNames, pendingMigrations, UnknownDatabase } from './migrate.ts'
import { queueSchema } from './postgres-queue.ts'

/** What `backup(…, { portable: true })` of that version wrote, unpacked: every table has rows. */
async function* dataOf(version: string) {
  yield* readFileSync(new URL(`migrations/testing/${version}.ndjson`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
}

describeOnDatabases('tables', (kind) => {
  const on = (work: (database: Database) => Promise<void>) => withDatabase(kind, work)

  test.each(migrationNames)('with data of %s are brought up to now, and nothing is missing', (version) =>
    on(async (database) => {
      await loadFrom(database, dataOf(version))
      expect(await pendingMigrations(database)).toEqual([])
      expect(await verifyDatabase(database)).toEqual({ districts: 1, versions: 5, events: 19, broken: [] })
      const store = createStore(database)
      const [district, filing] = ['yunxi', 'c2024.a1']
      expect(await store.filings.get(district, filing)).toMatchObject({ state: 'corrected', version: 5, revision: 8 })
      expect((await store.filings.draft(district, filing))?.fields.map(({ id, value }) => [id, value])).toEqual([
        ['cells.requests.broughtForward.total', null],
        ['cells.requests.received.total', 18],
        ['title', aReport().title],
      ])
      const history = await store.filings.history(district, filing, 'cells.requests.received.total', { limit: 9 })
      expect(history.items.map(({ value }) => value)).toEqual([18, undefined, 18])
      const found = await store.published.search(district, { text: '区教育局 公开目录' }, { limit: 5 })
      expect(found).toMatchObject({ total: 1, items: [{ agency: 'a1', corrected: true, version: 5 }] })
      expect(await store.jobs.doneItems('j1')).toEqual(new Map([['a1', { errors: 0 }]]))
      // What was waited for or under way before there was a queue is in it, once.
      const take = () => store.jobs.take('w', { now: at(20), kinds: ['check'] })
      expect(await take()).toMatchObject({ id: 'j1', state: 'running', attempts: 2 })
      await migrate(database)
      expect(await take()).toBeUndefined()
      expect(await store.webhooks.due({ worker: 'w', now: at(20), until: at(21), limit: 5 })).toHaveLength(1)
      const [row] = await store.campaigns.board(district, 'c2024')
      expect(row).toMatchObject({ filledCells: 1, warnings: 1, openRemarks: 1 })
      expect(await store.roster.list(district, { withRetired: true })).toHaveLength(4)
      const [document] = await store.documents.list(district, filing)
      expect(await store.documents.bytes(district, String(document?.hash))).toEqual(Uint8Array.of(80, 75, 3, 4, 0, 255))
    }),
  )

  test('are made once', () =>
    on(async (database) => {
      expect(await migrate(database)).toEqual(migrationNames)
      expect(await migrate(database)).toEqual([])
    }))

  test('of a newer program are left alone, and the refusal says so', () =>
    on(async (database) => {
      await migrate(database)
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01T00:00:00.000Z')`.execute(
        database.kysely,
      )
      await expect(migrate(database)).rejects.toThrow(UnknownDatabase)
      await expect(migrate(database)).rejects.toThrow('9999-later')
    }))
})

describeOnDatabases(
  'processes that start at once',
  (kind) => {
    test('make the tables together', async () => {
      const place = await kind.make()
      try {
        const script = fileURLToPath(new URL('../testing/start.ts', import.meta.url))
        const ends = Array.from({ length: 3 }, async () => {
          const child = spawn(process.execPath, ['--conditions=source', script, place.url], {
            stdio: ['ignore', 'ignore', 'pipe'],
          })
          let said = ''
          child.stderr.on('data', (chunk) => {
            said += chunk
          })
          const [code] = await once(child, 'exit')
          return { code, said }
        })
        for (const end of await Promise.all(ends)) expect(end).toMatchObject({ code: 0 })
        const database = place.open()
        expect(await madeMigrations(database)).toEqual(migrationNames)
        await database.close()
      } finally {
        await place.remove()
      }
    }, 30_000)
  },
  { only: ({ shared }) => shared },
)

/** Not of one district: what the whole deployment needs, and stays on one node. */
const undistributed = ['derived', 'kysely_migration', 'kysely_migration_lock', 'rates', 'requests', 'visits']

describeOnDatabases(
  'a PostgreSQL that is spread over machines',
  (kind) => {
    test('can keep each district on one: every key begins with it, and no table points into another', () =>
      withDatabase(kind, async (database) => {
        await migrate(database)
        const { rows: keys } = await sql<{ table: string; unique: boolean; columns: readonly string[] }>`
          select i.indrelid::regclass::text as table, i.indisunique as unique,
            array(select a.attname::text from unnest(i.indkey) with ordinality as k (attribute, place)
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attribute order by k.place) as columns
          from pg_index i join pg_class c on c.oid = i.indrelid
          where c.relnamespace = 'public'::regnamespace and i.indisunique`.execute(database.kysely)
        const distributed = keys.filter(({ table }) => !undistributed.includes(table))
        expect(distributed.length).toBeGreaterThan(20)
        for (const { table, columns } of distributed) expect([table, columns[0]]).toEqual([table, 'district'])
        const { rows: pointers } = await sql`select conname from pg_constraint
          where contype = 'f' and connamespace = 'public'::regnamespace`.execute(database.kysely)
        expect(pointers).toEqual([])
      }))
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)

describeOnDatabases(
  'a role of PostgreSQL that may make no schema',
  (kind) => {
    test('does with one for the queue that was made for it', () =>
      withDatabase(kind, async (owner, place) => {
        const role = `gouji_role_${randomUUID().slice(0, 8)}`
        const url = new URL(place.url)
        Object.assign(url, { username: role, password: 'x' })
        await sql.raw(`create role ${role} login password 'x'`).execute(owner.kysely)
        try {
          await sql.raw(`grant create, usage on schema public to ${role}`).execute(owner.kysely)
          await expect(openPostgresStore(url.href)).rejects.toThrow('permission denied')
          await sql.raw(`create schema ${queueSchema} authorization ${role}`).execute(owner.kysely)
          const store = await openPostgresStore(url.href)
          const district = await aDistrict(store)
          await store.jobs.add(district, { id: 'j', kind: 'check', input: null }, by())
          expect(await store.jobs.take('w', { now: at(0), kinds: ['check'] })).toMatchObject({ id: 'j' })
          await store.close()
        } finally {
          await sql.raw(`drop owned by ${role} cascade; drop role ${role}`).execute(owner.kysely)
        }
      }))
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)
