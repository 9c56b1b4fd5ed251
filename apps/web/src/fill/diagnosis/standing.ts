import type { CheckedReport, Report } from '@gouji/core'
import type { Diagnoses } from './question.ts'

/** A report with what breaks the rules in it. */
export interface Judged {
  readonly report: Report
  readonly findings: CheckedReport['findings']
}

/**
 * Of the mistakes that were seen in a report those that still stand after a change, until it has been looked again:
 * their cells hold what they held, and the same is said of them. A blank that sums determine is determined anew.
 */
export function stillStanding(diagnoses: Diagnoses, { before, now }: Record<'before' | 'now', Judged>): Diagnoses {
  return diagnoses.filter(
    ({ kind, cells }) =>
      kind !== 'blank' &&
      cells.every(
        ({ cell }) =>
          before.report.cells[cell as keyof Report['cells']] === now.report.cells[cell as keyof Report['cells']] &&
          saidOf(cell, before) === saidOf(cell, now),
      ),
  )
}

const said = new WeakMap<CheckedReport['findings'], ReadonlyMap<string, string>>()

/** The findings that name a cell, by their fingerprints. */
function saidOf(cell: string, { findings }: Judged): string | undefined {
  const known = said.get(findings)
  if (known) return known.get(cell)
  const all = new Map<string, string>()
  for (const { cells, fingerprint } of findings) {
    for (const named of cells) all.set(named, `${all.get(named) ?? ''} ${fingerprint}`)
  }
  said.set(findings, all)
  return all.get(cell)
}
