import type { OnceKey } from '../contract/change.ts'
import type { RequestStore } from '../contract/requests.ts'
import type { Database, Tx } from '../database/database.ts'
import { forUpdate } from './lock.ts'

/** A request that was begun so long ago and never answered died with its process. */
const abandonedAfter = 120_000
/** The status of a request whose changes are written and whose answer is not known. */
const written = 0

export function requestStore(database: Database): RequestStore {
  return {
    begin: ({ actor, key, body, at }) =>
      database.write(async (tx) => {
        const row = { actor, key, body, at, status: null, answer: null }
        const added = await tx
          .insertInto('requests')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .returning('key')
          .executeTakeFirst()
        if (added) return { kind: 'new' }
        const known = tx.selectFrom('requests').where('actor', '=', actor).where('key', '=', key).selectAll()
        const first = await forUpdate(database, known).executeTakeFirst()
        if (!first) return { kind: 'running' }
        if (first.body !== body) return { kind: 'other' }
        if (first.status) return { kind: 'answered', status: first.status, body: first.answer ?? '' }
        if (first.answer === null && Date.parse(at) - Date.parse(first.at) < abandonedAfter) return { kind: 'running' }
        if (first.status === written) return { kind: 'unanswered' }
        await rowOf(tx, { actor, key }).set({ at }).execute()
        return { kind: 'new' }
      }),
    answer: ({ status, body, ...key }) =>
      database.write(async (tx) => {
        await rowOf(tx, key).set({ status, answer: body }).execute()
      }),
    abandon: ({ actor, key }) =>
      database.write(async (tx) => {
        await rowOf(tx, { actor, key }).where('status', '=', written).set({ answer: '' }).execute()
        await tx
          .deleteFrom('requests')
          .where('actor', '=', actor)
          .where('key', '=', key)
          .where('status', 'is', null)
          .execute()
      }),
    forget: (before) =>
      database.write(async (tx) => {
        const gone = await tx.deleteFrom('requests').where('at', '<', before).returning('key').execute()
        return gone.length
      }),
  }
}

/** Keeps, in the transaction of a change, that the request it came with was carried out. */
export async function keepWritten(tx: Tx, once: OnceKey): Promise<void> {
  await rowOf(tx, once).where('status', 'is', null).set({ status: written }).execute()
}

function rowOf(tx: Tx, { actor, key }: OnceKey) {
  return tx.updateTable('requests').where('actor', '=', actor).where('key', '=', key)
}
