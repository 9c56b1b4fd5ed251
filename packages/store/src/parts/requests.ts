import type { RequestStore } from '../contract/requests.ts'
import type { Database } from '../database/database.ts'
import { forUpdate } from './lock.ts'

/** A request that was begun so long ago and never answered died with its process. */
const abandonedAfter = 120_000

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
        if (first.status !== null) return { kind: 'answered', status: first.status, body: first.answer ?? '' }
        if (Date.parse(at) - Date.parse(first.at) < abandonedAfter) return { kind: 'running' }
        await tx.updateTable('requests').set({ at }).where('actor', '=', actor).where('key', '=', key).execute()
        return { kind: 'new' }
      }),
    answer: ({ actor, key, status, body }) =>
      database.write(async (tx) => {
        const set = { status, answer: body }
        await tx.updateTable('requests').set(set).where('actor', '=', actor).where('key', '=', key).execute()
      }),
    abandon: ({ actor, key }) =>
      database.write(async (tx) => {
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
