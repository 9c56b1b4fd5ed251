/** Findings with the mistakes that explain them, in the order somebody would mend them. */

import type { CheckDiagnosis, CheckedReport, CheckFinding, Severity } from '@gouji/core'

export interface GroupedFinding {
  readonly finding: CheckFinding
  /** Explanations, likeliest first; those told with an earlier finding are not told again. */
  readonly diagnoses: readonly CheckDiagnosis[]
  /** An earlier finding is of the same cause. */
  readonly sameCause: boolean
}

const order: readonly Severity[] = ['error', 'warning', 'info']

export function groupFindings({
  findings,
  diagnoses,
}: Pick<CheckedReport, 'findings' | 'diagnoses'>): readonly GroupedFinding[] {
  const told = new Set<CheckDiagnosis>()
  const sorted = findings.toSorted(
    (a, b) =>
      Number(a.outcome === 'explained') - Number(b.outcome === 'explained') ||
      order.indexOf(a.severity) - order.indexOf(b.severity),
  )
  return sorted.map((finding) => {
    const own = diagnoses.filter((diagnosis) => diagnosis.kind !== 'blank' && explains(diagnosis, finding))
    const fresh = own.filter((diagnosis) => !told.has(diagnosis))
    for (const diagnosis of fresh) told.add(diagnosis)
    return {
      finding,
      diagnoses: fresh.toSorted((a, b) => (a.rank ?? 1) - (b.rank ?? 1)),
      sameCause: own.length > 0 && fresh.length === 0,
    }
  })
}

/** Blank cells that the sums determine: the cell and its number. */
export function determinedBlanks({ diagnoses }: Pick<CheckedReport, 'diagnoses'>): readonly CheckDiagnosis[] {
  return diagnoses.filter(({ kind, cells }) => kind === 'blank' && cells.length === 1)
}

/** Findings of one rule in a row, of which the first ones are shown and the others on demand. */
export interface FindingRun {
  readonly rule: string
  readonly groups: readonly GroupedFinding[]
}

/** Puts neighbours of the same rule together. */
export function runsOf(groups: readonly GroupedFinding[]): readonly FindingRun[] {
  const runs: { rule: string; groups: GroupedFinding[] }[] = []
  for (const group of groups) {
    const last = runs.at(-1)
    if (last?.rule === group.finding.rule) last.groups.push(group)
    else runs.push({ rule: group.finding.rule, groups: [group] })
  }
  return runs
}

function explains({ settles, cells }: CheckDiagnosis, finding: CheckFinding): boolean {
  return settles.includes(finding.rule) && cells.some(({ cell }) => finding.cells.includes(cell))
}
