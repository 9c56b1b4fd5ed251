/** Nothing acknowledged is lost: processes are killed in the middle of writing, and what they had been told is there. */

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDatabase } from './backup/verify.ts'
import { createStore } from './create-store.ts'
import type { Database } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { describeOnDatabases, type Place } from './testing/databases.ts'
import { elapse } from './testing/elapse.ts'
import { aCampaign, aDistrict, by } from './testing/examples.ts'
import type { Acknowledged } from './testing/victim.ts'

const compiled = mkdtempSync(join(tmpdir(), 'gouji-compiled-'))
const script = fileURLToPath(new URL('testing/victim.ts', import.meta.url))

afterAll(() => rmSync(compiled, { recursive: true, force: true }))

type Child = ChildProcessByStdio<Writable, Readable, null>

describeOnDatabases(
  'a process that is killed while it writes',
  (kind) => {
    let place: Place
    let district: string

    beforeAll(async () => {
      place = await kind.make()
      await using database = await opened()
      await migrate(database)
      const store = createStore(database)
      district = await aDistrict(store)
      await aCampaign(store, district)
    })
    afterAll(() => place.remove())

    /** The clock of each is ahead of that of the one before: what it had is free by then. */
    let started = 0
    function start(mode: 'write' | 'work'): Child {
      started += 2
      return spawn(process.execPath, ['--conditions=source', script, place.url, district, mode, String(started)], {
        stdio: ['pipe', 'pipe', 'inherit'],
        // Compiled once, not a hundred times.
        env: { ...process.env, NODE_COMPILE_CACHE: compiled },
      })
    }

    async function opened(): Promise<Database & AsyncDisposable> {
      const database = place.open()
      return { ...database, [Symbol.asyncDispose]: database.close }
    }

    /** Kills one process after the other, and hands over what each had been told. The next is ready by then. */
    async function kill(
      times: number,
      mode: 'write' | 'work',
      afterwards: (told: readonly Acknowledged[]) => Promise<void>,
    ) {
      let next = start(mode)
      try {
        for (let round = 0; round < times; round += 1) {
          const child = next
          next = start(mode)
          let said = ''
          const first = Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
          child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
            said += chunk
          })
          const end = once(child, 'close')
          child.stdin.write('go\n')
          // Mostly in full swing, now and then while it is opening the store.
          if (round % 8 > 0) await first
          await sleep(Math.random() * 25)
          expect(child.exitCode).toBeNull()
          child.kill('SIGKILL')
          await end
          const lines = said.split('\n').slice(0, -1)
          await afterwards(lines.map((line) => JSON.parse(line) as Acknowledged))
        }
      } finally {
        next.kill('SIGKILL')
      }
    }

    test('has lost nothing it was told, and the chains hold', async () => {
      const times = kind.dialect === 'postgres' ? 20 : 100
      let acknowledged = 0
      await kill(times, 'write', async (told) => {
        await using database = await opened()
        const store = createStore(database)
        for (const one of told) {
          acknowledged += 1
          if (one.kind === 'version') {
            expect(await store.filings.version(district, one.filing, one.number)).toMatchObject({ hash: one.hash })
          } else if (one.kind === 'field') {
            const { filing, id, revision, value } = one
            const kept = await store.filings.history(district, filing, id, { limit: 1_000 })
            expect(kept.items.find((field) => field.revision === revision)?.value).toBe(value)
          }
        }
      })
      expect(acknowledged).toBeGreaterThanOrEqual(times * 0.8)
      await using database = await opened()
      expect(await verifyDatabase(database)).toMatchObject({ districts: 1, broken: [] })
      if (kind.dialect === 'sqlite') {
        const { rows } = await sql`pragma integrity_check`.execute(database.kysely)
        expect(rows).toEqual([{ integrity_check: 'ok' }])
      }
    }, 400_000)

    test('and worked on jobs loses none and does nothing twice', async () => {
      const jobs = ['j1', 'j2', 'j3'].map((job) => `${job}-${district}`)
      const items = Array.from({ length: 60 }, (_, item) => `报告${item}.docx`)
      {
        await using database = await opened()
        const store = createStore(database)
        for (const id of jobs) await store.jobs.add(district, { id, kind: `check-${district}`, input: items }, by())
      }
      const done: string[] = []
      const count = (told: readonly Acknowledged[]) => {
        for (const one of told) {
          if (one.kind === 'item') done.push(`${one.job} ${one.item}`)
          if (one.kind === 'job') done.push(one.job)
        }
      }
      await using database = await opened()
      // The clock of PostgreSQL is its own: time passes by hand.
      const passing = setInterval(() => void elapse(database, 10, { retries: true }), 50)
      await kill(8, 'work', async (told) => {
        count(told)
        await elapse(database, 2)
      })
      const store = createStore(database)
      const survivor = start('work')
      let said = ''
      survivor.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk
      })
      survivor.stdin.write('go\n')
      const states = async () => Promise.all(jobs.map(async (id) => (await store.jobs.get(district, id))?.state))
      while ((await states()).some((state) => state !== 'done')) await sleep(20)
      clearInterval(passing)
      const end = once(survivor, 'close')
      survivor.kill('SIGKILL')
      await end
      count(
        said
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Acknowledged),
      )
      // Each is done once; of what was done at the moment of a kill, nobody may have been told.
      expect(new Set(done).size).toBe(done.length)
      for (const id of jobs) expect([...(await store.jobs.doneItems(id)).keys()].sort()).toEqual([...items].sort())
    }, 200_000)
  },
  { only: ({ shared }) => shared },
)
