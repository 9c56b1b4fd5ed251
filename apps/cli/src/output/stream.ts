/** Outputs that are written while reports are checked: nothing of a report is kept once it is written. */

import type { CheckedReport, CheckResult, Unread } from '@gouji/core'

/** A result but for its reports: known at the end. */
export type ResultEnd = Omit<CheckResult, 'reports' | 'unreadable'>

/** Findings on a report that came out when all were read, such as sameness. */
export type LateFindings = Pick<CheckedReport, 'source' | 'agency' | 'year' | 'edition' | 'findings'>

/** Each call answers the text to write next; reports and unread documents come in the order of the inputs. */
export interface TextStream {
  begin?(): string
  report(report: CheckedReport): string
  unread(document: Unread): string
  late(findings: LateFindings): string
  end(end: ResultEnd): string
}
