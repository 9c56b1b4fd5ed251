import type { SelectQueryBuilder } from 'kysely'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

/** Keeps the rows as they are until the transaction ends. SQLite has one writer at a time anyway. */
export function forUpdate<T extends keyof Tables, O>(
  { dialect }: Pick<Database, 'dialect'>,
  query: SelectQueryBuilder<Tables, T, O>,
): SelectQueryBuilder<Tables, T, O> {
  return dialect === 'postgres' ? query.forUpdate() : query
}

/** Until the transaction ends, whoever else changes what can only be judged as a whole in this district waits. */
export async function takeTurn(database: Pick<Database, 'dialect'>, tx: Tx, district: string): Promise<void> {
  const row = tx.selectFrom('districts').where('district', '=', district).select('district')
  await forUpdate(database, row).execute()
}

/** Thrown to undo a transaction that has written already, and caught as its outcome by `undoable`. */
class Undone extends Error {
  readonly outcome: unknown

  constructor(outcome: unknown) {
    super('undone')
    this.outcome = outcome
  }
}

export function undo<T>(outcome: T): never {
  throw new Undone(outcome)
}

/** The result of a transaction, or the outcome for which it was undone. */
export async function undoable<T>(transaction: Promise<T>): Promise<T> {
  try {
    return await transaction
  } catch (error) {
    if (error instanceof Undone) return error.outcome as T
    throw error
  }
}
