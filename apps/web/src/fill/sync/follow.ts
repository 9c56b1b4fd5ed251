/** What the draft does when the service tells something. */

import type { Field } from '../../api/filings.ts'
import type { Told } from './others.ts'

export interface Follow {
  /** Fields to show: somebody else's, or those of this browser that were still waiting. */
  readonly fields: (fields: readonly { readonly id: string; readonly value?: unknown }[]) => void
  readonly isNews: (told: Told) => boolean
  /** The filing moved on, a remark was made, or something explained: what is known of it is old. Answers whether it was read anew. */
  readonly changed: () => Promise<boolean>
  /** Totals to be added up anew, of their parts as they stand; of the head, what its text says to be read anew. */
  readonly addUp: (ids: readonly string[]) => void
  /** Cells that were filled in here, and that somebody else has filled in differently since. */
  readonly overwritten: (fields: readonly Field[]) => void
}
