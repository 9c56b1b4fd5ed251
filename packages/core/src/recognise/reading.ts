/** What came of reading a document: the report, how its source is built, and what was doubtful. */

import type { Outline } from '../report/outline.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { Params } from '../rules/rule.ts'

/** Something the recogniser could not read, or read with doubt. */
export interface Remark {
  readonly code: RemarkCode
  readonly params: Params
  readonly place?: Place
}

export type RemarkCode =
  | 'unknown-row'
  | 'repeated-row'
  | 'extra-values'
  | 'number-behind'
  | 'missing-row'
  | 'unplaced-values'
  | 'lost-rows'
  | 'placed-by-sums'
  | 'ordered-by-sums'
  | 'columns-by-sums'
  | 'order-open'
  | 'parted-digits'
  | 'joined-digits'
  | 'drawn-cell'
  | 'other-report'
  | 'other-year'
  | 'copies-differ'
  | 'edition-by-year'
  | 'mixed-editions'
  | 'picture-for-table'
  | 'table-not-read'
  | 'cut-in-print'
  | 'closing-apart'
  | 'no-agency'
  | 'no-year'

/** A document read as a report. Doubts are remarks; nothing is guessed. */
export interface Reading {
  readonly report: Report
  readonly outline: Outline
  readonly remarks: readonly Remark[]
}
