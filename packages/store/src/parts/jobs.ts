import { type Selectable, sql } from 'kysely'
import { canonical } from '../canonical.ts'
import type { Job, JobStore } from '../contract/jobs.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { record } from './record.ts'
import { actorOf, byColumns, cursorOf, limitOf, pageOf } from './rows.ts'

type Row = Selectable<Tables['jobs']>

export function jobStore(database: Database): JobStore {
  const { kysely } = database
  /** A job that the worker still holds. */
  const held = (id: string, worker: string) => sql<boolean>`id = ${id} and worker = ${worker} and state = 'running'`
  return {
    add: async (district, { id, kind, input, notBefore }, change) => {
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
          .values(row as Row)
          .returningAll()
          .executeTakeFirstOrThrow()
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
      const after = cursorOf(paging, ['string', 'string'])
      let query = kysely.selectFrom('jobs').where('district', '=', district).selectAll()
      if (after) query = query.where(sql<boolean>`(created_at, id) < (${after[0]}, ${after[1]})`)
      const rows = await query
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, { limit, item: asJob, key: (row) => [row.created_at, row.id] })
    },
    take: (worker, { now, until, kinds }) => {
      if (kinds.length === 0) return Promise.resolve(undefined)
      return database.change(async (db) => {
        const row = await db
          .with(
            (next) => next('next').materialized(),
            (among) => {
              const free = among
                .selectFrom('jobs')
                .where('kind', 'in', [...kinds])
                .where((where) =>
                  where.or([
                    where.and([where('state', '=', 'waiting'), where('not_before', '<=', now)]),
                    where.and([where('state', '=', 'running'), where('lease_until', '<', now)]),
                  ]),
                )
                .select(['district as next_district', 'id as next_id'])
                .orderBy('not_before')
                .orderBy('created_at')
                .orderBy('id')
                .limit(1)
              return database.dialect === 'postgres' ? free.forUpdate().skipLocked() : free
            },
          )
          .updateTable('jobs')
          .from('next')
          .set({ state: 'running', worker, lease_until: until, updated_at: now })
          .set((set) => ({ attempts: set('jobs.attempts', '+', 1) }))
          .whereRef('jobs.district', '=', 'next.next_district')
          .whereRef('jobs.id', '=', 'next.next_id')
          .returningAll()
          .executeTakeFirst()
        return row && asJob(row)
      })
    },
    report: (id, worker, { progress, until, now }) =>
      database.change(async (db) => {
        const row = await db
          .updateTable('jobs')
          .set({ ...progress, lease_until: until, updated_at: now })
          .where(held(id, worker))
          .returning('id')
          .executeTakeFirst()
        return row !== undefined
      }),
    finish: (id, worker, end, at) =>
      database.change(async (db) => {
        const left = { worker: null, lease_until: null, updated_at: at }
        const set =
          end.state === 'done'
            ? { ...left, state: 'done', result: canonical(end.result ?? null), error: null }
            : end.retryAt === undefined
              ? { ...left, state: 'failed', error: end.error }
              : { ...left, state: 'waiting', error: end.error, not_before: end.retryAt }
        const row = await db.updateTable('jobs').set(set).where(held(id, worker)).returning('id').executeTakeFirst()
        return row !== undefined
      }),
    cancel: (district, id, change) =>
      database.write(async (tx) => {
        const row = await tx
          .updateTable('jobs')
          .set({ state: 'cancelled', worker: null, lease_until: null, updated_at: change.at })
          .where('district', '=', district)
          .where('id', '=', id)
          .where('state', 'in', ['waiting', 'running'])
          .returning('kind')
          .executeTakeFirst()
        if (!row) return false
        await record(database, tx, { district, change, action: 'job.cancel', subject: id, detail: row })
        return true
      }),
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

function asJob(row: Row): Job {
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
