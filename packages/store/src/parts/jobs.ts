import { sql } from 'kysely'
import { canonical } from '../canonical.ts'
import { type Job, type JobStore, jobPatience } from '../contract/jobs.ts'
import type { Database } from '../database/database.ts'
import { queueOnPostgres } from './jobs-on-postgres.ts'
import { queueOnSqlite } from './jobs-on-sqlite.ts'
import { type JobRow, later, nextTry } from './jobs-queue.ts'
import { record } from './record.ts'
import { actorOf, byColumns, cursorOf, limitOf, pageOf } from './rows.ts'

export function jobStore(database: Database): JobStore {
  const { kysely } = database
  const queue = database.queue ? queueOnPostgres(database, database.queue) : queueOnSqlite(database)
  /** A job that the worker still holds. */
  const held = (id: string, worker: string) => sql<boolean>`id = ${id} and worker = ${worker} and state = 'running'`
  return {
    add: async (district, { id, kind, input, notBefore }, change) => {
      await queue.prepare(kind)
      const job = await database.write(async (tx) => {
        const row = {
          district,
          id,
          kind,
          input: canonical(input ?? null),
          state: 'waiting',
          done: 0,
          attempts: 0,
          not_before: notBefore ?? change.at,
          ...byColumns(change),
          created_at: change.at,
          updated_at: change.at,
        }
        const added = await tx
          .insertInto('jobs')
          .values(row as JobRow)
          .returningAll()
          .executeTakeFirstOrThrow()
        await queue.put(tx, { district, id, kind, notBefore })
        await record(database, tx, { district, change, action: 'job.add', subject: id, detail: { kind } })
        return asJob(added)
      })
      database.signal({ kind: 'jobs' })
      return job
    },
    get: async (district, id) => {
      const one = kysely.selectFrom('jobs').where('district', '=', district).where('id', '=', id).selectAll()
      const row = await one.executeTakeFirst()
      return row && asJob(row)
    },
    list: async (district, paging) => {
      const limit = limitOf(paging)
      const after = cursorOf(paging, 'jobs')
      let query = kysely.selectFrom('jobs').where('district', '=', district).selectAll()
      if (after) query = query.where(sql<boolean>`(created_at, id) < (${after[0]}, ${after[1]})`)
      const rows = await query
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, { list: 'jobs', limit, item: asJob, key: (row) => [row.created_at, row.id] })
    },
    take: async (worker, { now, kinds }) => {
      if (kinds.length === 0) return undefined
      const row = await queue.take(worker, { now, until: later(now, jobPatience.lease), kinds })
      return row && asJob(row)
    },
    report: async (id, worker, { progress, now }) => {
      const row = await database.change((db) =>
        db
          .updateTable('jobs')
          .set({ ...progress, lease_until: later(now, jobPatience.lease), updated_at: now })
          .where(held(id, worker))
          .returning(['district', 'id', 'kind'])
          .executeTakeFirst(),
      )
      if (row) await queue.keep(row)
      return row !== undefined
    },
    finish: (id, worker, end, at) =>
      database.write(async (tx) => {
        const left = { worker: null, lease_until: null, updated_at: at }
        const set =
          end.state === 'done'
            ? { ...left, state: 'done', result: canonical(end.result ?? null), error: null }
            : { ...left, state: 'failed', error: end.error }
        const job = await tx
          .updateTable('jobs')
          .set(set)
          .where(held(id, worker))
          .returning(['district', 'id', 'kind', 'attempts'])
          .executeTakeFirst()
        if (!job) return false
        const again = end.state === 'failed' && end.again && job.attempts < jobPatience.attempts
        if (!again) await queue.close(tx, job)
        else {
          const waiting = { state: 'waiting', not_before: nextTry(at, job.attempts) }
          await tx.updateTable('jobs').set(waiting).where('district', '=', job.district).where('id', '=', id).execute()
          await queue.putBack(tx, job)
        }
        return true
      }),
    cancel: async (district, id, change) => {
      const known = await kysely
        .selectFrom('jobs')
        .where('district', '=', district)
        .where('id', '=', id)
        .select('kind')
        .executeTakeFirst()
      if (!known) return false
      await queue.prepare(known.kind)
      return database.write(async (tx) => {
        const row = await tx
          .updateTable('jobs')
          .set({ state: 'cancelled', worker: null, lease_until: null, updated_at: change.at })
          .where('district', '=', district)
          .where('id', '=', id)
          .where('state', 'in', ['waiting', 'running'])
          .returning('kind')
          .executeTakeFirst()
        if (!row) return false
        await queue.close(tx, { district, id, kind: row.kind })
        await record(database, tx, { district, change, action: 'job.cancel', subject: id, detail: row })
        return true
      })
    },
    doneItems: async (id) => {
      const rows = await kysely.selectFrom('job_items').where('job', '=', id).select(['item', 'result']).execute()
      return new Map(rows.map(({ item, result }) => [item, JSON.parse(result) as unknown]))
    },
    itemDone: (id, item, result) =>
      database.change(async (db) => {
        await db
          .insertInto('job_items')
          .columns(['district', 'job', 'item', 'result'])
          .expression(
            db
              .selectFrom('jobs')
              .where('id', '=', id)
              .select([
                'district',
                'id as job',
                sql<string>`cast(${item} as text)`.as('item'),
                sql<string>`cast(${canonical(result ?? null)} as text)`.as('result'),
              ]),
          )
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }),
  }
}

function asJob(row: JobRow): Job {
  return {
    id: row.id,
    district: row.district,
    kind: row.kind,
    input: JSON.parse(row.input),
    state: row.state as Job['state'],
    progress: { done: row.done, total: row.total, note: row.note },
    result: row.result === null ? null : JSON.parse(row.result),
    error: row.error,
    attempts: row.attempts,
    by: actorOf(row),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
