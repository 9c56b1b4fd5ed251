import { type CheckFinding, cellsOf, type Report } from '@gouji/core'
import { isUnbegun } from '../panel/unbegun.ts'

/** What a person is told before a document is written: what would stand open then. */
export interface Outcome {
  readonly blank: number
  readonly errors: number
  readonly warnings: number
  /** Tables and sections that hold nothing. */
  readonly unbegun: number
}

/** Of the report as it would be; `findings` is what its check finds. */
export function outcomeOf(report: Report, findings: readonly CheckFinding[]): Outcome {
  const { edition, cells } = report
  const begun = findings.filter((finding) => finding.outcome === 'failed' && !isUnbegun(finding, report))
  const open = (severity: CheckFinding['severity']) => begun.filter((finding) => finding.severity === severity).length
  return {
    blank: cellsOf(edition).filter(({ id }) => (cells[id] ?? null) === null).length,
    errors: open('error'),
    warnings: open('warning'),
    unbegun: findings.filter((finding) => isUnbegun(finding, report)).length,
  }
}
