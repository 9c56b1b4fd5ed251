/** What the draft does when the service tells something. */

import type { Told } from './others.ts'
import type { Overwritten } from './own-fields.ts'

export interface Follow {
  /** Fields to show: somebody else's, or those of this browser that were still waiting. */
  readonly fields: (fields: readonly { readonly id: string; readonly value?: unknown }[]) => void
  readonly isNews: (told: Told) => boolean
  /** The filing moved on, a remark was made, or something explained: what is known of it is old. Answers whether it was read anew. */
  readonly changed: () => Promise<boolean>
  /** Totals to be added up anew, of their parts as they stand; of the head, what its text says to be read anew. */
  readonly addUp: (ids: readonly string[]) => void
  /** What was written here, and somebody else has written differently since. */
  readonly overwritten: (all: readonly Overwritten[]) => void
}
