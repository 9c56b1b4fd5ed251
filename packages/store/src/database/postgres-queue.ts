/**
 * pg-boss, which hands jobs out on PostgreSQL, over the connections of the store. Its tables are in a schema of their
 * own and follow from the jobs that wait and run: backups leave them out (`fillQueue` of parts/jobs-on-postgres.ts).
 */

import type pg from 'pg'
import type { Db, PgBoss } from 'pg-boss'

export const queueSchema = 'gouji_queue'

export interface PostgresQueue {
  /** Made and brought up to date at the first call; processes that start at once take turns. */
  readonly boss: () => Promise<PgBoss>
  readonly close: () => Promise<void>
}

/** What works by itself in every process is left to whoever takes jobs (`supervise`), or is not used at all. */
const quiet = {
  supervise: false,
  schedule: false,
  registerInstance: false,
  monitorVacuum: false,
  openTelemetry: { enabled: false },
  flowIntervalSeconds: 3_600,
  /** Between two looks for workers that fell silent, of all processes together. */
  monitorIntervalSeconds: 5,
} as const

export function queueOn(pool: pg.Pool, onError: (error: Error) => void): PostgresQueue {
  let starting: Promise<PgBoss> | undefined

  async function start(): Promise<PgBoss> {
    // Loaded here: whoever stays on SQLite does not pay for it.
    const { PgBoss } = await import('pg-boss')
    const turn = await pool.connect()
    try {
      // The library lets processes take turns only after the schema is there.
      await turn.query('select pg_advisory_lock(hashtext($1))', [queueSchema])
      const { rows } = await turn.query('select 1 from pg_namespace where nspname = $1', [queueSchema])
      // A role that may not make schemas does with one that was made for it.
      const boss = new PgBoss({ db: over(pool), schema: queueSchema, createSchema: rows.length === 0, ...quiet })
      boss.on('error', onError)
      return await boss.start()
    } finally {
      await turn.query('select pg_advisory_unlock(hashtext($1))', [queueSchema]).finally(() => turn.release())
    }
  }

  return {
    boss: () => {
      starting ??= start().catch((error: unknown) => {
        starting = undefined
        throw error
      })
      return starting
    },
    close: async () => {
      const boss = await starting?.catch(() => undefined)
      await boss?.stop({ graceful: false })
    },
  }
}

function over(pool: pg.Pool): Db {
  // Of several statements in one text it wants the result of each, as the driver gives them.
  return { executeSql: (text, values) => pool.query(text, values as unknown[]) }
}
