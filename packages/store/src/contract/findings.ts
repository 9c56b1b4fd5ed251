/** Findings of the last checks. */

import type { FilingState, Severity } from '@gouji/core'
import type { Page, Paging } from './change.ts'

/** A finding as the last check of a filing left it, `finding` being one of `gouji/check@1`. */
export interface StoredFinding {
  readonly filing: string
  readonly campaign: string
  readonly agency: string
  readonly rule: string
  readonly severity: Severity
  readonly outcome: string
  readonly fingerprint: string
  readonly message: string
  readonly finding: unknown
}

export interface FindingFilter {
  readonly campaign: string
  readonly agency?: string | undefined
  readonly rule?: string | undefined
  readonly severity?: Severity | undefined
  readonly outcome?: string | undefined
  /** Only of filings that are in one of these states now. */
  readonly states?: readonly FilingState[] | undefined
  readonly text?: string | undefined
  /** Only those whose document says this, to the letter. */
  readonly says?: string | undefined
}

/** How often a rule was found broken in one filing. */
export interface FindingTally {
  readonly filing: string
  readonly rule: string
  readonly severity: Severity
  readonly outcome: string
  readonly count: number
}

export interface FindingStore {
  /** Puts the findings of one filing in place of those before, unless a later revision has been checked already. */
  replace(
    district: string,
    filing: string,
    checked: {
      readonly revision: number
      /** What tells the rules and settings that were applied from others. */
      readonly rules: string
      readonly findings: readonly Omit<StoredFinding, 'filing' | 'campaign' | 'agency'>[]
    },
  ): Promise<boolean>
  /** Filings of a campaign that somebody has begun and whose last check says nothing of how they stand now. */
  outdated(district: string, campaign: string, rules: string): Promise<readonly string[]>
  /** What the last checks of these found may not hold any more: something else they were held against has changed. */
  doubt(district: string, filings: readonly string[]): Promise<void>
  /** `skip`: how many from the beginning are left out, for whoever looks into the middle; instead of `after`. */
  list(
    district: string,
    filter: FindingFilter,
    paging: Paging & { readonly skip?: number | undefined },
  ): Promise<Page<StoredFinding> & { readonly total: number }>
  /** Counts by rule, severity and outcome. */
  count(
    district: string,
    filter: FindingFilter,
  ): Promise<
    readonly { readonly rule: string; readonly severity: Severity; readonly outcome: string; readonly count: number }[]
  >
  /** The same of each filing by itself. */
  tally(district: string, filter: FindingFilter): Promise<readonly FindingTally[]>
}
