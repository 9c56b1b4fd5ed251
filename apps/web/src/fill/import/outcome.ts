import { type CheckFinding, cellsOf, type EditionId, type Report } from '@gouji/core'

/** What a person is told before a document is written: what would stand open then. */
export interface Outcome {
  readonly blank: number
  readonly errors: number
  readonly warnings: number
}

/** Of the report as it would be; `findings` is what its check finds. */
export function outcomeOf(
  { edition, cells }: { readonly edition: EditionId; readonly cells: Report['cells'] },
  findings: readonly Pick<CheckFinding, 'severity' | 'outcome'>[],
): Outcome {
  const open = (severity: CheckFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity && finding.outcome === 'failed').length
  return {
    blank: cellsOf(edition).filter(({ id }) => (cells[id] ?? null) === null).length,
    errors: open('error'),
    warnings: open('warning'),
  }
}
