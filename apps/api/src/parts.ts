/** What the app is made of. Everything that has effects comes from outside. */

import type { Store } from '@gouji/store'
import type { Accounts } from './accounts/accounts.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { ReadOne } from './reading/read-one.ts'
import type { Settings } from './settings.ts'

export interface Parts {
  readonly store: Store
  readonly accounts: Accounts
  readonly clock: () => Date
  /** A new id, such as a UUID, that sorts by time. */
  readonly newId: () => string
  /** Bytes nobody can guess. */
  readonly random: (bytes: number) => Uint8Array
  readonly log: Log
  readonly settings: Settings
  /** Reads a document. */
  readonly read: ReadOne
  /** Of the process; without it those of the app alone. */
  readonly metrics?: Metrics
  /** The process is coming to its end and takes no new work. */
  readonly stopping?: AbortSignal
  /** The streams that read in the store just now. */
  readonly streams?: Set<Promise<void>>
}
