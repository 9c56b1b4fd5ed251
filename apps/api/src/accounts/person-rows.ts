/** People as the accounts library keeps them. */

import type { Kysely } from 'kysely'
import type { Person } from './accounts.ts'

/** What we ask of the library's tables ourselves; SQLite keeps times as text and truth as 0 and 1. */
export interface AuthTables {
  readonly auth_user: {
    readonly id: string
    readonly username: string
    readonly name: string
    readonly mustChangePassword: boolean | number
    readonly twoFactorEnabled: boolean | number | null
    readonly failedSignIns: number
    readonly lockedUntil: string | Date | null
  }
  readonly auth_session: { readonly token: string; readonly userId: string }
  readonly auth_account: { readonly userId: string; readonly providerId: string }
  readonly auth_two_factor: { readonly userId: string }
  readonly auth_key: { readonly id: string; readonly referenceId: string; readonly createdAt: string | Date }
}

export type AuthDatabase = Kysely<AuthTables>

const columns = [
  'id',
  'username',
  'name',
  'mustChangePassword',
  'twoFactorEnabled',
  'lockedUntil',
  'failedSignIns',
] as const

export async function personByUsername(db: AuthDatabase, username: string) {
  return db.selectFrom('auth_user').select(columns).where('username', '=', username.toLowerCase()).executeTakeFirst()
}

export async function peopleById(db: AuthDatabase, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('auth_user')
    .select(columns)
    .where('id', 'in', [...ids])
    .execute()
}

export function personOf(row: AuthTables['auth_user']): Person {
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    mustChangePassword: Boolean(row.mustChangePassword),
    twoFactor: Boolean(row.twoFactorEnabled),
    lockedUntil: row.lockedUntil === null ? null : new Date(row.lockedUntil).toISOString(),
  }
}
