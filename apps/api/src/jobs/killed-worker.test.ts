/** A worker process that is killed in the middle of a job loses nothing and does nothing twice: another goes on. */

import type { ChildProcess } from 'node:child_process'
import type { Report } from '@gouji/core'
import { writeReport } from '@gouji/documents'
import type { Database } from '@gouji/store'
import { describeOnDatabases, type Place } from '@gouji/store/testing'
import { zipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDistrict } from '../demo/reports.ts'
import { createTestService, type TestService } from '../testing/index.ts'
import { endProcess, startProcess } from '../testing/processes.ts'
import { type Answer, talk } from '../testing/talk.ts'

const centres = Array.from({ length: 80 }, (_, i) => `云溪区第${i + 1}中心`)
const example = makeDistrict(2025).members[0]?.reports[1] as Report

describeOnDatabases(
  'Of two workers one is killed',
  (kind) => {
    let place: Place
    let database: Database
    let service: TestService
    let workers: readonly ChildProcess[]

    beforeAll(async () => {
      place = await kind.make()
      database = place.open()
      // The workers go by the time of the day.
      service = await createTestService({ open: () => place.open(), now: new Date().toISOString() })
      workers = [1, 2].map(() => startProcess(['worker'], { database: place.url }))
    })
    afterAll(async () => {
      await Promise.all(workers.map((worker) => endProcess(worker)))
      await service.close()
      await database.close()
      await place.remove()
    })

    test('while both import a zip: the other does both, each file once', { timeout: 180_000 }, async () => {
      const office = talk(service.as('reviewer'))
      const campaign = await campaignOf(centres)
      const half = centres.length / 2
      const started = await Promise.all(
        [centres.slice(0, half), centres.slice(half)].map(async (names) =>
          office.send('POST', `/campaigns/${campaign}/import?name=报告.zip`, await zipOf(names)),
        ),
      )
      const jobs = () => Promise.all(started.map(({ id }): Promise<Answer> => office.ask(`/jobs/${id}`)))

      await until(jobs, (both) => both.every(({ progress }) => progress.done >= 5))
      const [first] = workers
      if (first) await endProcess(first, 'SIGKILL')
      const left = await until(jobs, (both) => both.some(({ state }) => state === 'done'))
      expect(new Set(left.map(({ state }) => state))).toEqual(new Set(['done', 'running']))
      await letLeaseEnd()
      const both = await until(jobs, (all) => all.every(({ state }) => state === 'done'))

      expect(new Set(both.map(({ attempts }) => attempts))).toEqual(new Set([1, 2]))
      const files = both.flatMap(({ result }) => result.files)
      expect(files).toHaveLength(centres.length)
      expect(new Set(files.map(({ file }) => file))).toEqual(new Set(centres.map((name) => `报告.zip/${name}.json`)))
      expect(await fieldsWritten()).toEqual({ filings: centres.length, times: 1 })
    })

    async function campaignOf(names: readonly string[]): Promise<string> {
      const admin = talk(service.as('admin'))
      const csv = ['单位名称,单位类别', ...names.map((name) => `${name},其他`)].join('\n')
      const { applied } = await admin.send('POST', '/roster/import?apply=true', new TextEncoder().encode(csv))
      expect(applied).toBe(true)
      return (await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id
    }

    /** The library that hands out the jobs asks the database for the time: a dead worker's last sign grows old there. */
    async function letLeaseEnd(): Promise<void> {
      await sql`update gouji_queue.job set heartbeat_on = heartbeat_on - interval '5 minutes' where state = 'active'`.execute(
        database.kysely,
      )
    }

    /** From the history, which keeps every change: of how many filings, and how often the same field at most. */
    async function fieldsWritten(): Promise<{ readonly filings: number; readonly times: number }> {
      const changes = database.kysely
        .selectFrom('field_history')
        .groupBy(['filing', 'id'])
        .select(({ fn }) => ['filing', fn.countAll().as('times')])
      const { filings, times } = await database.kysely
        .selectFrom(changes.as('changes'))
        .select(({ fn }) => [fn.count('filing').distinct().as('filings'), fn.max('times').as('times')])
        .executeTakeFirstOrThrow()
      return { filings: Number(filings), times: Number(times) }
    }
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)

async function zipOf(names: readonly string[]): Promise<Uint8Array> {
  const files = await Promise.all(
    names.map(async (name) => {
      const title = `${name}2025年政府信息公开工作年度报告`
      const report = { ...example, title, agency: { name, kind: 'other' as const, code: null } }
      return [`${name}.json`, await writeReport(report, 'json')] as const
    }),
  )
  return zipSync(Object.fromEntries(files))
}

async function until<T>(look: () => Promise<T>, fits: (seen: T) => boolean): Promise<T> {
  for (;;) {
    const seen = await look()
    if (fits(seen)) return seen
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
