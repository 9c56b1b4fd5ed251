/** Fields of a draft: what is typed on its own. */

import type { Actor } from './change.ts'
import type { Filing } from './filings.ts'

/**
 * One thing that is typed on its own: `cells.<cell id>`, `sections.<section id>`, `title`, `publishedOn`, or
 * `head.<path>`. Its value is what stands there in `gouji/report@1`; `undefined` in a change takes it away (the field is missing, which
 * is neither blank nor zero).
 */
export type FieldId = string

export interface Field {
  readonly id: FieldId
  /** `undefined`: it was taken away (in what has changed and in the history; a draft lists only what is there). */
  readonly value: unknown
  readonly revision: number
  readonly by: Actor
  readonly at: string
  /** How it came: typed, pasted, from a document, from last year, from an integration, or as a zero for every blank. */
  readonly origin: FieldOrigin
}

/** What a field held at an earlier revision, and what it holds now; `undefined`: there was, or is, no such field. */
export interface FieldDifference {
  readonly id: FieldId
  readonly before: unknown
  readonly value: unknown
}

export type FieldOrigin = 'typed' | 'pasted' | 'imported' | 'carried' | 'pushed' | 'proposed' | 'summed' | 'zeroed'

export interface FieldChange {
  readonly id: FieldId
  readonly value: unknown
  /** The revision of the field the change was made on; 0 where there was no field. The same value again is `saved` whatever the base. */
  readonly base: number
  readonly origin: FieldOrigin
}

/** What became of one change. A conflict wrote nothing and says what is there. */
export type FieldOutcome =
  | { readonly kind: 'saved'; readonly id: FieldId; readonly revision: number }
  | { readonly kind: 'conflict'; readonly id: FieldId; readonly current: Field | null }

export interface Draft {
  readonly filing: Filing
  readonly fields: readonly Field[]
}

export interface PatchResult {
  readonly filing: Filing
  readonly outcomes: readonly FieldOutcome[]
}
