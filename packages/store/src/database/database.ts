/** The open database that all parts of the store share. */

import type { Kysely, Transaction } from 'kysely'
import type { Signal, SignalListener } from '../contract/signals.ts'
import type { Tables } from './tables.ts'

export interface Database {
  readonly dialect: 'sqlite' | 'postgres'
  readonly kysely: Kysely<Tables>
  /** One transaction: all of `work` or nothing. It may be run again where the database asks for it. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** A transaction that sees one moment of the database from its first to its last read. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Tells whoever listens, in every process on this database where it can; never waited for. */
  signal(signal: Signal): void
  listen(listener: SignalListener): () => void
  close(): Promise<void>
}

export type Tx = Transaction<Tables>
