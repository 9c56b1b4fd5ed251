/** Outputs that are written while reports are checked: nothing of a report is kept once it is written. */

import type { CheckedReport, CheckResult, Unread } from '@gouji/core'
import type { PartHead, ShardFile } from '../bulk/shard.ts'
import type { PackedFacts } from './html/facts.ts'

/** A result but for its reports: known at the end. */
export type ResultEnd = Omit<CheckResult, 'reports' | 'unreadable' | 'shard'>

/** The findings of a report, as lists of them need it. */
export type ReportFindings = Pick<CheckedReport, 'source' | 'agency' | 'year' | 'edition' | 'findings'>

/** What came of the rules that take all reports together, such as sameness: for one report, when all were read. */
export interface LateReport extends ReportFindings {
  /** Which report it is, counted from 0 in their order. */
  readonly at: number
  readonly passed: CheckedReport['passed']
  readonly skipped: CheckedReport['skipped']
}

/** What is told of while reports are checked, in the order of the inputs. */
export interface ReportStream {
  /** `facts`: what the report's tables hold, where an output asks for it. */
  report(report: CheckedReport, facts?: PackedFacts): Promise<void>
  unread(document: Unread): Promise<void>
  /** A file is done; of a part of a run only. */
  file(file: ShardFile): Promise<void>
  late(report: LateReport): Promise<void>
}

/** Each call answers the text to write next; reports and unread documents come in the order of the inputs. */
export interface TextStream {
  begin?(shard: PartHead | undefined): string
  report(report: CheckedReport): string
  unread(document: Unread): string
  /** A file is done; of a part of a run only. */
  file?(file: ShardFile): string
  late(report: LateReport): string
  end(end: ResultEnd): Iterable<string>
  /** Ends what it holds, whether or not it came to its end. */
  close?(): void
}

/** A report with what came late: what the rules on all reports say takes the place of what was said of them before. */
export function amend(report: CheckedReport, { findings, passed, skipped }: LateReport): CheckedReport {
  const judged = new Set([...passed, ...findings.map(({ rule }) => rule), ...skipped.map(({ rule }) => rule)])
  return {
    ...report,
    findings: [...report.findings, ...findings],
    skipped: [...report.skipped.filter(({ rule }) => !judged.has(rule)), ...skipped],
    passed: [...report.passed, ...passed],
  }
}
