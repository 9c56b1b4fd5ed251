/**
 * pg-boss hands the jobs out, a queue a kind. Chosen over graphile-worker (2026): that one frees the jobs of a worker
 * that was killed after four hours (graphile/worker#222; sooner in its paid edition), and puts a job away outside of
 * the transaction that writes its result. pg-boss asks for a sign of life, and does everything in a transaction that is
 * given to it, so that record and queue never say two things. MIT, its own schema, its own migrations.
 */

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { jobPatience } from '../contract/jobs.ts'
import type { Database, Tx } from '../database/database.ts'
import { type PostgresQueue, queueSchema } from '../database/postgres-queue.ts'
import { type JobKey, type JobQueue, workersDied } from './jobs-queue.ts'

/** Where the queues put what their workers died of too often. */
const dead = 'workers-died'
const atOnce = 100
/** Milliseconds between two looks of this process for workers that fell silent. */
const round = 10_000
const day = 24 * 60 * 60

const settings = {
  heartbeatSeconds: jobPatience.lease / 1000,
  // The longest the library allows; who lives on beyond it starts anew where it was.
  expireInSeconds: day,
  retryLimit: jobPatience.deaths - 1,
  retryDelay: jobPatience.pause,
  retryBackoff: true,
  retentionSeconds: 3650 * day,
  deleteAfterSeconds: day,
  deadLetter: dead,
}

export function queueOnPostgres(database: Database, queue: PostgresQueue): JobQueue {
  const known = new Set<string>()
  let looked = Number.NEGATIVE_INFINITY
  let turn = 0

  const prepare = async (kind: string) => {
    if (known.has(kind)) return
    await makeQueue(await queue.boss(), kind)
    known.add(kind)
  }

  /** Whoever takes jobs looks after those of the others, too. */
  async function lookAfter(boss: PgBoss, now: string): Promise<void> {
    // Also where the clock was set back.
    if (Math.abs(Date.parse(now) - looked) < round) return
    looked = Date.parse(now)
    await boss.supervise()
    await database.write((tx) => giveUp(boss, tx, now))
  }

  return {
    prepare,
    put: async (tx, job) => {
      await (await queue.boss()).send(job.kind, dataOf(job), {
        id: entryOf(job),
        ...(job.notBefore !== undefined && { startAfter: job.notBefore }),
        db: within(tx),
      })
    },
    take: async (worker, { now, until, kinds }) => {
      const boss = await queue.boss()
      for (const kind of kinds) await prepare(kind)
      await lookAfter(boss, now)
      const first = turn++
      for (const place of kinds.keys()) {
        // Each kind is first in its turn: many jobs of one do not keep those of another waiting.
        const kind = kinds[(first + place) % kinds.length] as string
        for (;;) {
          const taken = await database.write(async (tx) => {
            const [entry] = await boss.fetch<JobKey>(kind, { db: within(tx) })
            if (!entry) return undefined
            const row = await tx
              .updateTable('jobs')
              .set({ state: 'running', worker, lease_until: until, updated_at: now })
              .set((set) => ({ attempts: set('attempts', '+', 1) }))
              .where('district', '=', entry.data.district)
              .where('id', '=', entry.data.id)
              .where('state', 'in', ['waiting', 'running'])
              .returningAll()
              .executeTakeFirst()
            if (!row) await boss.complete(kind, entry.id, null, { db: within(tx) })
            return { row }
          })
          if (taken?.row) return taken.row
          if (!taken) break
        }
      }
      return undefined
    },
    keep: async (job) => {
      await (await queue.boss()).touch(job.kind, entryOf(job))
    },
    close: async (tx, job) => {
      await (await queue.boss()).complete(job.kind, entryOf(job), null, { db: within(tx), includeQueued: true })
    },
    putBack: async (tx, job) => {
      await (await queue.boss()).fail(job.kind, entryOf(job), null, { db: within(tx) })
    },
  }
}

async function makeQueue(boss: PgBoss, kind: string): Promise<void> {
  await boss.createQueue(dead, { deleteAfterSeconds: day })
  await boss.createQueue(kind, settings)
}

/** What the library has given up has failed. */
async function giveUp(boss: PgBoss, tx: Tx, at: string): Promise<void> {
  const entries = await boss.fetch<JobKey>(dead, { batchSize: atOnce, db: within(tx) })
  for (const { data } of entries) {
    await tx
      .updateTable('jobs')
      .set({ state: 'failed', error: workersDied, worker: null, lease_until: null, updated_at: at })
      .where('district', '=', data.district)
      .where('id', '=', data.id)
      .where('state', 'in', ['waiting', 'running'])
      .execute()
  }
  const ids = entries.map(({ id }) => id)
  if (ids.length > 0) await boss.complete(dead, ids, null, { db: within(tx) })
}

/**
 * Puts every job into the queue that waits or runs and is not there: of a database from before the queue, or one that
 * was brought back from a backup. Who runs elsewhere is left the time of its lease.
 */
export async function fillQueue(database: Database, queue: PostgresQueue): Promise<void> {
  const boss = await queue.boss()
  const unfinished = database.kysely
    .selectFrom('jobs')
    .where('state', 'in', ['waiting', 'running'])
    .select(['district', 'id', 'kind', 'not_before', 'lease_until', 'updated_at'])
  const jobs = await unfinished.orderBy('created_at').orderBy('id').execute()
  if (jobs.length === 0) return
  const { rows } = await sql<{ id: string }>`
    select id::text from ${sql.table(`${queueSchema}.job`)} where state < 'completed'`.execute(database.kysely)
  const there = new Set(rows.map(({ id }) => id))
  const missing = jobs.filter((job) => !there.has(entryOf(job)))
  for (const kind of new Set(missing.map((job) => job.kind))) {
    await makeQueue(boss, kind)
    for (const job of missing.filter((one) => one.kind === kind)) {
      const startAfter = job.lease_until ?? job.not_before
      await boss.send(kind, dataOf(job), { id: entryOf(job), startAfter })
    }
  }
}

function dataOf({ district, id }: Pick<JobKey, 'district' | 'id'>) {
  return { district, id }
}

/** The library knows its entries by a UUID: of one job always the same. */
function entryOf({ district, id }: Pick<JobKey, 'district' | 'id'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([district, id]))
    .digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

/** The library's statements on the connection of a transaction. */
function within(tx: Tx): NonNullable<Parameters<PgBoss['fetch']>[1]>['db'] & object {
  return {
    executeSql: async (text, values = []) => {
      const query = { sql: text, parameters: values, query: { kind: 'RawNode' }, queryId: { queryId: 'queue' } }
      const { rows } = await tx.executeQuery(query as never)
      return { rows }
    },
  }
}
