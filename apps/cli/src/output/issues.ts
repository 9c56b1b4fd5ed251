/** Findings and unread documents as one list, for outputs that are lists. */

import type { CheckFinding, Message, Place, Unread } from '@gouji/core'
import { liftedWords } from '../words-settings.ts'
import type { ReportFindings } from './stream.ts'

export interface Issue {
  readonly source: string
  readonly agency: string | null
  readonly year: number | null
  readonly edition: string | null
  /** `unreadable` documents count as errors. */
  readonly severity: CheckFinding['severity']
  /** The rule; for an unread document the reason. */
  readonly rule: string
  readonly message: string
  readonly place: Place
  readonly cells: readonly string[]
  readonly fingerprint: string
  readonly outcome: CheckFinding['outcome'] | 'unreadable'
  /** Other reports that show it. */
  readonly beside: NonNullable<CheckFinding['beside']>
  /** Why it is listed and not counted. */
  readonly lifted?: Message | undefined
}

export function issuesOfReport({ source, agency, year, edition, findings }: ReportFindings): readonly Issue[] {
  return findings.map((finding) => ({
    source,
    agency,
    year,
    edition,
    severity: finding.severity,
    rule: finding.rule,
    message: finding.message,
    place: finding.place ?? {},
    cells: finding.cells,
    fingerprint: finding.fingerprint,
    outcome: finding.outcome,
    beside: finding.beside ?? [],
    lifted: liftedWords(finding),
  }))
}

export function issueOfUnread({ source, reason, message }: Unread): Issue {
  return {
    source,
    agency: null,
    year: null,
    edition: null,
    severity: 'error',
    rule: reason,
    message,
    place: {},
    cells: [],
    fingerprint: '',
    outcome: 'unreadable',
    beside: [],
  }
}
