import type { CheckResult, Report } from '@gouji/core'
import { packFacts } from '../output/html/facts.ts'
import type { WholeResult } from '../output/whole.ts'

/** A result in memory, and the reports it is of. */
export function wholeOf(
  { reports, unreadable, ...end }: Omit<CheckResult, 'shard'>,
  bySource: ReadonlyMap<string, Report> = new Map(),
): WholeResult {
  return {
    ...end,
    reports: () =>
      reports.map((report) => {
        const read = bySource.get(report.source)
        return { report, facts: () => read && packFacts(read) }
      }),
    unreadable: () => unreadable,
    files: () => [],
  }
}
