/** The open database that all parts of the store share. */

import type { Kysely, Transaction } from 'kysely'
import type { Signal, SignalListener } from '../contract/signals.ts'
import type { PostgresQueue } from './postgres-queue.ts'
import type { Tables } from './tables.ts'

export interface Database {
  readonly dialect: 'sqlite' | 'postgres'
  /** The file on SQLite, where there is one. */
  readonly file?: string | undefined
  readonly kysely: Kysely<Tables>
  /** What hands jobs out on PostgreSQL. */
  readonly queue?: PostgresQueue | undefined
  /** One transaction: all of `work` or nothing. It may be run again where the database asks for it. */
  readonly write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** One statement that is a transaction of its own. */
  readonly change: <T>(statement: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
  /** A transaction that sees one moment of the database from its first to its last read. */
  readonly snapshot: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Tells whoever listens, in every process on this database where it can; never waited for. */
  readonly signal: (signal: Signal) => void
  readonly listen: (listener: SignalListener) => () => void
  readonly close: () => Promise<void>
}

export type Tx = Transaction<Tables>
