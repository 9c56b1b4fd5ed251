/**
 * The accounts library makes of a database that does not answer what it likes: a wrong key, a wrong code, a session that
 * was ended and was not. Here each statement is heard of, and a failure of the database is told as what it is.
 */

import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '@gouji/store'
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { storeProblem } from '../store-problem.ts'

const hearing = new AsyncLocalStorage<{ failure?: unknown }>()

/** Throws the failure of the database that `work` came upon, whatever was made of it. */
async function orFailure<T>(work: () => Promise<T>): Promise<T> {
  const heard: { failure?: unknown } = {}
  try {
    const result = await hearing.run(heard, work)
    if (heard.failure === undefined) return result
  } catch (error) {
    if (heard.failure === undefined) throw error
  }
  throw heard.failure
}

/** The same functions, each of which throws where the database failed. */
export function tellingFailures<T extends object>(api: T): T {
  return new Proxy(api, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? (...given: unknown[]) => orFailure(() => member(...given)) : member
    },
  })
}

/** The same connections, statement by statement: the library asks for no transactions. */
export function heardOf({ kysely, dialect }: Pick<Database, 'kysely' | 'dialect'>): Database['kysely'] {
  const connection: DatabaseConnection = {
    executeQuery: async (query) => {
      try {
        return (await kysely.executeQuery(query)) as QueryResult<never>
      } catch (error) {
        const heard = hearing.getStore()
        if (heard && storeProblem(error)) heard.failure = error
        throw error
      }
    },
    streamQuery: none,
  }
  const nothing = async () => undefined
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    beginTransaction: none,
    commitTransaction: none,
    rollbackTransaction: none,
    destroy: nothing,
  }
  const createDriver = () => driver
  const dialects: Readonly<Record<Database['dialect'], Dialect>> = {
    postgres: {
      createDriver,
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    sqlite: {
      createDriver,
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }
  return new Kysely({ dialect: dialects[dialect] })
}

function none(): never {
  throw new Error('statements are asked one by one')
}
