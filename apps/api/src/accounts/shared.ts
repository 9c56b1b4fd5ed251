import type { Session } from './accounts.ts'
import type { Auth } from './auth.ts'
import type { Memory } from './memory.ts'
import type { AuthDatabase } from './person-rows.ts'

/** What the parts of accounts work with. */
export interface Shared {
  readonly auth: Auth
  readonly db: AuthDatabase
  readonly clock: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly sessions: Memory<Session>
}
