/** People as the accounts library keeps them. */

import type { ColumnType, Kysely, Selectable } from 'kysely'
import type { Person } from './accounts.ts'

/** What we ask of the library's tables ourselves; SQLite keeps times as text and truth as 0 and 1. */
export interface AuthTables {
  readonly auth_user: {
    readonly id: string
    readonly username: string
    readonly name: string
    readonly mustChangePassword: boolean | number
    readonly twoFactorEnabled: ColumnType<boolean | number | null, boolean | number | undefined, boolean | number>
    readonly failedSignIns: number
    readonly lockedUntil: ColumnType<string | Date | null, string | null | undefined, string | null>
    readonly email: string
    readonly emailVerified: boolean | number
    readonly createdAt: string | Date
    readonly updatedAt: string | Date
  }
  readonly auth_session: { readonly token: string; readonly userId: string }
  readonly auth_account: {
    readonly id: string
    readonly accountId: string
    readonly userId: string
    readonly providerId: string
    readonly password: string | null
    readonly createdAt: string | Date
    readonly updatedAt: string | Date
  }
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

export function personOf(row: Pick<Selectable<AuthTables['auth_user']>, (typeof columns)[number]>): Person {
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    mustChangePassword: Boolean(row.mustChangePassword),
    twoFactor: Boolean(row.twoFactorEnabled),
    lockedUntil: row.lockedUntil === null ? null : new Date(row.lockedUntil).toISOString(),
  }
}
