/** What is odd about a document: a change to the draft, and what it changes in what must come out. */

import type { Draft } from './draft.ts'
import type { ExpectedReport } from './expected.ts'

export interface Quirk {
  /** Part of the file's name. */
  readonly id: string
  /** One sentence for the README. */
  readonly what: string
  readonly draft: (draft: Draft) => Draft
  /** What it changes in what must come out; nothing where it only looks different. */
  readonly expected?: (expected: ExpectedReport) => ExpectedReport
}
