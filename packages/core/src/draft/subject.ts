import type { Member } from '../levels/aggregate.ts'
import type { Report } from '../report/report.ts'

/** What a draft is made from. */
export interface DraftSubject {
  /** The sums as the report of the district (`sumAsReport`); a cell in `certainty` may be too small. */
  readonly report: Report
  /** The reports that were added. */
  readonly members: readonly Member[]
  /** What the government itself received and did (本级), which is in the sums beside the members. */
  readonly ownPart?: Report['cells'] | undefined
  /** Those that are not in the sums yet. */
  readonly missing: readonly string[]
  /** The district's report of the year before. */
  readonly previous?: Report | undefined
}
