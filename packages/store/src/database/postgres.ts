/** PostgreSQL, for many processes. */

import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Signal } from '../contract/signals.ts'
import type { Database } from './database.ts'
import { queueOn } from './postgres-queue.ts'
import { listenOn } from './postgres-signals.ts'
import { createSignals } from './signals.ts'
import type { Tables } from './tables.ts'

/** Ends in a serialisation failure or deadlock are answered by another try. */
const tries = 5
const retried = new Set(['40001', '40P01'])

/** How long somebody waits for a connection: as long as on SQLite for the transaction of another. */
const patience = 30_000

/** A line that went dead unnoticed is found after this and ten seconds more; the system's own delay is two hours. */
const keepAliveInitialDelayMillis = 10_000

export interface PostgresOptions {
  /** Connections of this process, besides the one that listens. */
  readonly connections?: number | undefined
  /** Told of an idle connection that broke; the next query opens another. */
  readonly onConnectionError?: ((error: Error) => void) | undefined
}

export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  const settings = { connectionString: url, application_name: 'gouji', keepAlive: true, keepAliveInitialDelayMillis }
  const pool = new pg.Pool({
    ...settings,
    max: options.connections ?? 10,
    connectionTimeoutMillis: patience,
    types: { getTypeParser: parserOf },
  })
  const onError = options.onConnectionError ?? (() => undefined)
  // Each client for itself: one that is lent out is not the pool's to hear, and unheard its end would end the process.
  pool.on('connect', (client) => client.on('error', onError))
  pool.on('error', () => undefined)
  const queue = queueOn(pool, onError)
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const local = createSignals()
  const remote = listenOn(settings, { channel, onSignal: local.send })
  return {
    dialect: 'postgres',
    kysely,
    queue,
    write: (work) => tryAgain(() => kysely.transaction().execute(work)),
    change: (statement) => tryAgain(() => statement(kysely)),
    snapshot: (work) =>
      kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    signal: (signal) => {
      notify(kysely, signal)
    },
    listen: (listener) => {
      const stop = local.listen(listener)
      const release = remote.need()
      return () => {
        stop()
        release()
      }
    },
    close: async () => {
      await remote.close()
      await queue.close()
      await kysely.destroy()
    },
  }
}

/** After the commit, not in it: a NOTIFY within a transaction makes all commits of the database take turns. */
function notify(kysely: Kysely<Tables>, signal: Signal): void {
  sql`select pg_notify(${channel}, ${JSON.stringify(signal)})`.execute(kysely).catch(() => undefined)
}

async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= tries || !(error instanceof pg.DatabaseError) || !retried.has(error.code ?? '')) throw error
    }
  }
}

const channel = 'gouji'
const bigint = 20

/** Counts come as numbers; ours stay far below 2^53. */
function parserOf(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return type === bigint && format !== 'binary' ? Number : (pg.types.getTypeParser(type, format as 'text') as never)
}
