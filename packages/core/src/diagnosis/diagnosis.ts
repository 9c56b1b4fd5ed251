/** What a diagnosis is: the mistake that explains broken sums, as data. Its sentence is made last. */

import type { CellId } from '../form/editions.ts'
import type { Slip } from './distance.ts'

/**
 * `typing`: slips of the finger. `swap`: cells, rows or columns that changed places. `shift`: a row or column moved by
 * one cell. `doubleCount`: something is in a sum twice. `unit`: too large or too small by a power of ten. `blank`: an
 * empty cell the sums determine. `set`: cells without a story.
 */
export type DiagnosisKind = 'typing' | 'swap' | 'shift' | 'doubleCount' | 'unit' | 'blank' | 'set'

/** What speaks for a diagnosis, or (`found`) against it. `line` is the id of a row or column, or of a table. */
export type Ground =
  | { readonly code: 'typing'; readonly how: Slip; readonly cell: CellId }
  | { readonly code: 'unit'; readonly factor: number; readonly line: string }
  | { readonly code: 'shifted'; readonly line: string; readonly towards: 'right' | 'left' | 'down' | 'up' }
  | { readonly code: 'exchanged'; readonly line: string; readonly other: string }
  | { readonly code: 'double-count'; readonly line: string; readonly counted: string; readonly how: Overcount }
  | { readonly code: 'one-line'; readonly line: string }
  /** One number was entered wrongly, and so many totals were made from it. */
  | { readonly code: 'totals-follow'; readonly cell: CellId; readonly totals: number }
  /** So many cases of a row were entered in the wrong column. */
  | { readonly code: 'misplaced'; readonly line: string; readonly count: number }
  /** It was typed last. */
  | { readonly code: 'recent'; readonly cell: CellId }
  /** Its zero was put into every blank at once: nobody looked at this cell by itself. */
  | { readonly code: 'zeroed'; readonly cell: CellId }
  | { readonly code: 'last-year'; readonly cell: CellId; readonly value: number; readonly says: Says }
  | {
      readonly code: 'narrative'
      readonly cell: CellId
      readonly value: number
      readonly source: string
      readonly says: Says
    }
  | { readonly code: 'members'; readonly cell: CellId; readonly value: number; readonly says: Says }
  | { readonly code: 'neighbour'; readonly cell: CellId; readonly other: CellId }
  /** What was found stood in the same cell last year: perhaps it was left as it was. */
  | { readonly code: 'unchanged'; readonly cell: CellId; readonly value: number }
  /** `sums`: how many sums say so, each by itself; 0: several together. */
  | { readonly code: 'determined'; readonly sums: number }

/**
 * `other-row`: another row of the same side of the balance. `subtotal-in-total`: a total holds a group twice.
 * `subtotal-as-item`: a subtotal stands in the place of one of its parts.
 */
export type Overcount = 'other-row' | 'subtotal-in-total' | 'subtotal-as-item'

/** Which of the two values another source agrees with. */
type Says = 'proposed' | 'found'

/** A cell and the number that would mend it: a count of cases, never below 0. */
export interface DiagnosedCell {
  readonly cell: CellId
  /** `null`: no number stands there. */
  readonly found: number | null
  readonly proposed: number
}

/** An explanation of broken sums. It corrects nothing by itself. */
export interface Diagnosis {
  readonly kind: DiagnosisKind
  readonly cells: readonly DiagnosedCell[]
  /** Ids of the rules that hold once it is mended, as far as these sums go. */
  readonly settles: readonly string[]
  /** How many broken sums then hold; of a blank, how many are then complete. */
  readonly sums: number
  readonly grounds: readonly Ground[]
  /** Everything of its size was tried, nothing else explains the sums, and no blank leaves room for something else. */
  readonly only: boolean
  /** Its place among the explanations of the same sums, likeliest first; from 1. */
  readonly rank: number
  /** How many explanations the same sums have. Where they are very many, fewer are listed. */
  readonly of: number
  /** `false`: the search came to its end before everything was tried, so that there may be more, and likelier ones. */
  readonly complete: boolean
}

/** A figure from elsewhere that speaks of a cell: of the prose, or the sum of the reports the cell is the sum of. */
export interface Evidence {
  readonly cell: CellId
  readonly value: number
  /** Where it stands, in words: the sentence of the prose; `null`: it is the sum of the members. */
  readonly source: string | null
}
