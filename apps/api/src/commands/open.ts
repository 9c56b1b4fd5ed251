/** Opens what a deployment consists of. */

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createStore, type Database, migrate, openPostgres, openSqlite } from '@gouji/store'
import { openAccounts } from '../accounts/open-accounts.ts'
import { createLog } from '../create-log.ts'
import type { Log } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { newId } from '../new-id.ts'
import type { Parts } from '../parts.ts'
import { createReadingPool } from '../reading/reading-pool.ts'
import { type Deployment, WrongUse } from './deployment.ts'

/** For accounts few connections do: they are asked for sessions and keys, and remember them. */
const accountConnections = 4

/** For commands that work on what is there: makes nothing. */
export function openExisting({ database }: Pick<Deployment, 'database'>): Database {
  if (database.kind === 'sqlite' && !existsSync(database.file))
    throw new WrongUse(`没有数据库 ${database.file}。请用 --data 指明服务使用的数据文件夹。`)
  return openDatabase({ database })
}

export function openDatabase(
  { database }: Pick<Deployment, 'database'>,
  { log, connections }: { readonly log?: Log; readonly connections?: number } = {},
): Database {
  if (database.kind === 'sqlite') {
    mkdirSync(dirname(database.file), { recursive: true })
    return openSqlite(database.file)
  }
  const onConnectionError = (error: Error) => log?.warn({ error }, 'a connection to the database broke')
  return openPostgres(database.url, { connections, onConnectionError })
}

/**
 * SQLite lets one connection write at a time: on one, accounts and store take turns in order; on two they would poll
 * for the lock, and whoever writes less would starve.
 */
function accountsDatabase(
  deployment: Deployment,
  { log, database }: { readonly log: Log; readonly database: Database },
): Database {
  if (database.dialect === 'sqlite') return { ...database, close: async () => undefined }
  return openDatabase(deployment, { log, connections: accountConnections })
}

export interface Opened extends Parts {
  close(): Promise<void>
}

/** Makes missing tables; `origin`: where the service will be reached. */
export async function openParts(
  deployment: Deployment,
  {
    origin,
    stopping,
    log = createLog({ level: deployment.logLevel }),
  }: { readonly origin: string; readonly stopping?: AbortSignal; readonly log?: Log },
): Promise<Opened> {
  const database = openDatabase(deployment, { log })
  const forAccounts = accountsDatabase(deployment, { log, database })
  const clock = () => new Date()
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes))
  const { secret, singleSignOn, settings } = deployment
  const streams = new Set<Promise<void>>()
  const reading = createReadingPool()
  const close = async () => {
    await reading.close()
    await forAccounts.close()
    await database.close()
  }
  try {
    await migrate(database)
    const accounts = await openAccounts({ database: forAccounts, secret, origin, singleSignOn, clock, random })
    return {
      store: createStore(database),
      accounts,
      clock,
      newId: () => newId(),
      random,
      log,
      settings,
      read: reading.read,
      metrics: createMetrics({ process: true }),
      ...(stopping && { stopping }),
      streams,
      close: async () => {
        await Promise.allSettled(streams)
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
