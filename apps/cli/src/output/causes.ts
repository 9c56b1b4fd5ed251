/** Findings put under what likely caused them. */

import { type CheckDiagnosis, type CheckedReport, type CheckFinding, foldFindings, type Severity } from '@gouji/core'

/** From the gravest on. */
export const gravity: readonly Severity[] = ['error', 'warning', 'info']

/** A finding, what explains it, and the further findings of the same cause. */
export interface Cause {
  readonly finding: CheckFinding
  /** The likeliest first. */
  readonly diagnoses: readonly CheckDiagnosis[]
  readonly others: readonly CheckFinding[]
}

/** Findings gravest first, those of one cause under the first of them. */
export function causesOf(
  findings: readonly CheckFinding[],
  { diagnoses }: Pick<CheckedReport, 'diagnoses'>,
): readonly Cause[] {
  const sorted = gravity.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const explained = foldFindings(sorted, diagnoses)
  return sorted.flatMap((finding, i) => {
    const diagnosis = explained[i]
    if (!diagnosis) return [{ finding, diagnoses: [], others: [] }]
    if (diagnosis.kind === 'blank') return [{ finding, diagnoses: blanksIn(finding, diagnoses), others: [] }]
    if (explained.indexOf(diagnosis) < i) return []
    const others = sorted.filter((_, at) => at > i && explained[at] === diagnosis)
    return [{ finding, diagnoses: alternativesTo(diagnosis, diagnoses), others }]
  })
}

/** Explanations of the same breaches stand one behind the other, ranked from 1. */
function alternativesTo(diagnosis: CheckDiagnosis, diagnoses: readonly CheckDiagnosis[]): readonly CheckDiagnosis[] {
  const after = diagnoses.slice(diagnoses.indexOf(diagnosis) + 1)
  const next = after.findIndex(({ rank = 1 }) => rank === 1)
  return [diagnosis, ...(next < 0 ? after : after.slice(0, next))]
}

function blanksIn({ cells }: CheckFinding, diagnoses: readonly CheckDiagnosis[]): readonly CheckDiagnosis[] {
  return diagnoses.filter((one) => one.kind === 'blank' && one.cells.every(({ cell }) => cells.includes(cell)))
}
