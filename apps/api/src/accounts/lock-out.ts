/** Lock-out after repeated failures; counted in the database, so that all processes count together. */

import type { Shared } from './shared.ts'

/** Wrong passwords in a row before an account is locked. */
const tries = 8
const lockedFor = 15 * 60 * 1000

/** Until when it is locked; `undefined`: it is not. */
export function lockOf({ lockedUntil }: { readonly lockedUntil: string | Date | null }, now: Date): string | undefined {
  if (lockedUntil === null) return undefined
  const until = new Date(lockedUntil)
  return until > now ? until.toISOString() : undefined
}

/** Counts one failure; answers until when the account is locked now. */
export async function countFailure({ db, clock }: Shared, id: string): Promise<string | undefined> {
  const row = await db
    .updateTable('auth_user')
    .set(({ eb }) => ({ failedSignIns: eb('failedSignIns', '+', 1) }))
    .where('id', '=', id)
    .returning('failedSignIns')
    .executeTakeFirst()
  if (!row || row.failedSignIns < tries) return undefined
  const until = new Date(clock().getTime() + lockedFor).toISOString()
  await db.updateTable('auth_user').set({ failedSignIns: 0, lockedUntil: until }).where('id', '=', id).execute()
  return until
}

export async function forgetFailures({ db }: Shared, id: string): Promise<void> {
  await db
    .updateTable('auth_user')
    .set({ failedSignIns: 0, lockedUntil: null })
    .where('id', '=', id)
    .where((row) => row.or([row.eb('failedSignIns', '>', 0), row.eb('lockedUntil', 'is not', null)]))
    .execute()
}
