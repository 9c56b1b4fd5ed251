/** node:sqlite under Kysely: one connection, transactions that write from their start. */

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setImmediate as immediate, setTimeout as sleep } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'

/** How long a statement waits for the transaction of another connection. */
const patience = 30_000
const keptStatements = 300
const busy = 5
/** Milliseconds. */
const longestHold = 10

class TransactionalSqliteAdapter extends SqliteAdapter {
  /** There is one; who has it next is told by the driver, which lends it out while somebody waits for another process. */
  override get supportsMultipleConnections(): boolean {
    return true
  }

  /** It is: SQLite rolls tables back too. So a migration is whole or not there, and two processes take turns. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export function sqliteDialect(open: () => DatabaseSync): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(open),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class NodeSqliteDriver implements Driver {
  readonly #open: () => DatabaseSync
  readonly #turn = new Turn()
  #database: DatabaseSync | undefined
  #connection: NodeSqliteConnection | undefined

  constructor(open: () => DatabaseSync) {
    this.#open = open
  }

  async init(): Promise<void> {
    this.#database = this.#open()
    this.#connection = new NodeSqliteConnection(this.#database, this.#turn)
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#connection) throw new Error('the database is not open')
    await this.#turn.take()
    return this.#connection
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk or a failed write has ended the transaction already.
    if (this.#database?.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.#turn.give()
  }

  async destroy(): Promise<void> {
    this.#database?.close()
  }
}

/** One at a time, in the order they came. */
class Turn {
  readonly #waiting: (() => void)[] = []
  #taken = false

  async take(): Promise<void> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#taken = true
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#taken = false
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #turn: Turn
  readonly #statements = new Map<string, StatementSync>()
  #breathed = performance.now()

  constructor(database: DatabaseSync, turn: Turn) {
    this.#database = database
    this.#turn = turn
  }

  /**
   * Waits for the lock without holding up the process: whoever has it may live in this one. Meanwhile the others have
   * their turns, who only want to read.
   */
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    await this.#breathe()
    for (let waited = 0, pause = 1; ; waited += pause, pause = Math.min(pause * 2, 50)) {
      try {
        return this.#execute(query)
      } catch (error) {
        if (!isBusy(error) || this.#database.isTransaction || waited > patience) throw error
        this.#turn.give()
        await sleep(pause)
        await this.#turn.take()
      }
    }
  }

  #execute<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#prepare(sql)
    const values = parameters.map(asInput)
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  /** A stream would hold the only connection. */
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('lists are read page by page')
  }

  /** Statements are answered at once: without a pause, a long row of them would keep all else in the process waiting. */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#breathed < longestHold) return
    await immediate()
    this.#breathed = performance.now()
  }

  #prepare(sql: string): StatementSync {
    const kept = this.#statements.get(sql)
    if (kept) return kept
    const statement = this.#database.prepare(sql)
    const oldest = this.#statements.size >= keptStatements ? this.#statements.keys().next().value : undefined
    if (oldest !== undefined) this.#statements.delete(oldest)
    this.#statements.set(sql, statement)
    return statement
  }
}

/** node:sqlite takes an object for named parameters and stores wrong values without an error: refused here. */
function asInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  if (value instanceof Uint8Array) return value
  const what = value instanceof Date ? 'a Date' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
  throw new TypeError(`${what} is no value of the database`)
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy
}
