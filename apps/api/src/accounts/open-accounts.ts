/** Accounts over better-auth, on a connection of their own to the database the store is in. */

import type { Database } from '@gouji/store'
import { sql } from 'kysely'
import type { Accounts, Session } from './accounts.ts'
import { type AuthOptions, createAuth } from './auth.ts'
import { tellingFailures } from './hear-failures.ts'
import { keysOf } from './keys.ts'
import { createMemory } from './memory.ts'
import { migrateAccounts } from './migrate.ts'
import { peopleOf } from './people.ts'
import type { AuthDatabase } from './person-rows.ts'
import { sessionsOf } from './sessions.ts'
import { singleSignOnOf } from './single-sign-on.ts'
import { twoFactorOf } from './two-factor.ts'

export interface AccountsOptions extends Omit<AuthOptions, 'database'> {
  readonly database: Database
  readonly clock: () => Date
  readonly random: (bytes: number) => Uint8Array
}

/** Makes its tables where they are missing. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { database, clock, random } = options
  await migrateAccounts(database)
  const made = createAuth(options)
  const auth = { ...made, api: tellingFailures(made.api) }
  const db = database.kysely as unknown as AuthDatabase
  const sessions = createMemory<Session>({ clock, milliseconds: rememberedFor })
  const shared = { auth, db, clock, random, sessions }
  return {
    ...sessionsOf(shared),
    people: peopleOf(shared),
    twoFactor: twoFactorOf(shared),
    keys: keysOf(shared),
    singleSignOn: options.singleSignOn && singleSignOnOf(shared),
    ping: async () => {
      await sql`select 1`.execute(db)
    },
    close: () => database.close(),
  }
}

/** How long another process may take to hear that a session or key ended. */
const rememberedFor = 5_000
