/** The table of jobs is the queue: one process, one writer at a time. */

import { jobPatience } from '../contract/jobs.ts'
import type { Database } from '../database/database.ts'
import { type JobQueue, type JobRow, workersDied } from './jobs-queue.ts'

const nothing = () => Promise.resolve()

export function queueOnSqlite(database: Database): JobQueue {
  const take: JobQueue['take'] = async (worker, { now, until, kinds }) => {
    for (;;) {
      const row = await database.change((db) =>
        db
          .with(
            (next) => next('next').materialized(),
            (among) =>
              among
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
                .limit(1),
          )
          .updateTable('jobs')
          .from('next')
          .set({ state: 'running', worker, lease_until: until, updated_at: now })
          .set((set) => ({ attempts: set('jobs.attempts', '+', 1) }))
          .whereRef('jobs.district', '=', 'next.next_district')
          .whereRef('jobs.id', '=', 'next.next_id')
          .returningAll()
          .executeTakeFirst(),
      )
      if (!row || row.attempts <= jobPatience.deaths) return row
      await giveUp(row, now)
    }
  }

  async function giveUp({ district, id }: JobRow, at: string): Promise<void> {
    const set = { state: 'failed', error: workersDied, worker: null, lease_until: null, updated_at: at }
    await database.change((db) =>
      db.updateTable('jobs').set(set).where('district', '=', district).where('id', '=', id).execute(),
    )
  }

  return { prepare: nothing, put: nothing, take, keep: nothing, close: nothing, putBack: nothing }
}
