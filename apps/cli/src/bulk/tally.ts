/** Counts what is found, report by report. */

import { type CheckedReport, type CheckFinding, type CheckResult, hashRules, version } from '@gouji/core'
import type { ResultEnd } from '../output/stream.ts'
import type { Settings } from '../profile.ts'

export type Summary = CheckResult['summary']

export interface Tally {
  report(report: Pick<CheckedReport, 'findings'>): void
  /** Further findings on reports that were counted. */
  findings(findings: readonly CheckFinding[]): void
  unread(): void
  summary(): Summary
}

export function newTally(): Tally {
  const counts = { reports: 0, errors: 0, warnings: 0, infos: 0, unreadable: 0 }
  const keys = { error: 'errors', warning: 'warnings', info: 'infos' } as const
  const add = (findings: readonly CheckFinding[]) => {
    for (const { outcome, severity } of findings) if (outcome === 'failed') counts[keys[severity]] += 1
  }
  return {
    report: ({ findings }) => {
      counts.reports += 1
      add(findings)
    },
    findings: add,
    unread: () => {
      counts.unreadable += 1
    },
    summary: () => ({ ...counts }),
  }
}

/** The end of a result of this core and these rules. */
export function endOf(
  summary: Summary,
  { rules, profile, partial }: Settings & { readonly partial: boolean },
): ResultEnd {
  const end = { schema: 'gouji/check@1' as const, core: version, rules: hashRules(rules, profile), summary }
  return partial ? { ...end, partial } : end
}
