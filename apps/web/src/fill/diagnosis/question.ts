/** What is asked of the worker that looks for mistakes, and what it answers. */

import type { CellId, CheckedReport, Explanation, Profile, Report } from '@gouji/core'

export interface Question {
  readonly source: string
  readonly report: Report
  readonly previous?: Report
  readonly explanations: ReadonlyMap<string, Explanation>
  readonly profile: Profile
  readonly recent: readonly CellId[]
  readonly zeroed: ReadonlySet<CellId>
}

export type Diagnoses = CheckedReport['diagnoses']
