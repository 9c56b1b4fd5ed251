/** One file, or memory: the database that needs no other service. */

import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { createSignals } from './signals.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import type { Tables } from './tables.ts'

/** `file` is a path or `:memory:`. Nothing is created or read before the first query. */
export function openSqlite(file: string): Database {
  const kysely = new Kysely<Tables>({ dialect: sqliteDialect(() => openFile(file)) })
  const signals = createSignals()
  return {
    dialect: 'sqlite',
    file: file === ':memory:' ? undefined : file,
    kysely,
    write: (work) => kysely.transaction().execute(work),
    // Also alone within a transaction: it waits for other processes without holding this one up.
    change: (statement) => kysely.transaction().execute(statement),
    snapshot: (work) => kysely.transaction().setAccessMode('read only').execute(work),
    signal: signals.send,
    listen: signals.listen,
    close: () => kysely.destroy(),
  }
}

function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 30_000 })
  // What is acknowledged is on the disk (FULL); readers do not wait for the writer (WAL).
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  database.exec('pragma cache_size = -65536')
  // From here on whoever waits for a lock waits without holding up the process (sqlite-dialect.ts).
  database.exec('pragma busy_timeout = 0')
  return database
}
