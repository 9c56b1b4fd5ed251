/** A way in which a report is laid out as a file. */

import type { Draft } from './draft.ts'

export interface Layout {
  /** Part of the file's name. */
  readonly id: string
  readonly extension: string
  /** One sentence for the README. */
  readonly what: string
  readonly write: (draft: Draft) => Uint8Array
}
