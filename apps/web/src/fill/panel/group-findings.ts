/** Findings with the mistakes that explain them, in the order somebody would mend them. */

import type { CheckDiagnosis, CheckedReport, CheckFinding, Severity } from '@gouji/core'

export interface GroupedFinding {
  /** The same from key to key, whatever numbers it speaks of. */
  readonly key: string
  readonly finding: CheckFinding
  /** Explanations, likeliest first; those told with an earlier finding are not told again. */
  readonly diagnoses: readonly CheckDiagnosis[]
  /** An earlier finding is of the same cause. */
  readonly sameCause: boolean
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** Cells nobody has filled in yet: one open finding for each row. What is filled in wrongly is told row by row. */
export function isUnfilled({ rule, outcome, params }: Pick<CheckFinding, 'rule' | 'outcome' | 'params'>): boolean {
  return rule === 'cells-blank' && outcome === 'failed' && (params.kind === 'blank' || params.kind === 'missing')
}

export function groupFindings({
  findings,
  diagnoses,
}: Pick<CheckedReport, 'findings' | 'diagnoses'>): readonly GroupedFinding[] {
  const told = new Set<CheckDiagnosis>()
  const keys = new Map<string, number>()
  const sorted = findings.toSorted(
    (a, b) =>
      Number(a.outcome !== 'failed') - Number(b.outcome !== 'failed') ||
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      // What contradicts itself is looked at before what is not there yet.
      Number(isUnfilled(a)) - Number(isUnfilled(b)),
  )
  return sorted.map((finding) => {
    const own = diagnoses.filter((diagnosis) => diagnosis.kind !== 'blank' && explains(diagnosis, finding))
    const fresh = own.filter((diagnosis) => !told.has(diagnosis))
    for (const diagnosis of fresh) told.add(diagnosis)
    const named = [finding.rule, ...finding.cells].join(' ')
    const nth = (keys.get(named) ?? 0) + 1
    keys.set(named, nth)
    return {
      key: nth === 1 ? named : `${named} #${nth}`,
      finding,
      diagnoses: fresh.toSorted((a, b) => (a.rank ?? 1) - (b.rank ?? 1)),
      sameCause: own.length > 0 && fresh.length === 0,
    }
  })
}

/** The groups, those that say the same as before left as they were: they are not drawn again. */
export function keepGroups(
  next: readonly GroupedFinding[],
  old: readonly GroupedFinding[] = [],
): readonly GroupedFinding[] {
  const before = new Map(old.map((group) => [group.key, group]))
  return next.map((group) => {
    const other = before.get(group.key)
    return other && sayTheSame(group, other) ? other : group
  })
}

function sayTheSame(one: GroupedFinding, other: GroupedFinding): boolean {
  const [a, b] = [one.finding, other.finding]
  return (
    a.fingerprint === b.fingerprint &&
    a.severity === b.severity &&
    a.outcome === b.outcome &&
    a.explanation === b.explanation &&
    one.sameCause === other.sameCause &&
    one.diagnoses.length === other.diagnoses.length &&
    one.diagnoses.every((diagnosis, i) => diagnosis === other.diagnoses[i])
  )
}

/** Blank cells that the sums determine: the cell and its number. */
export function determinedBlanks({ diagnoses }: Pick<CheckedReport, 'diagnoses'>): readonly CheckDiagnosis[] {
  return diagnoses.filter(({ kind, cells }) => kind === 'blank' && cells.length === 1)
}

/** Findings of one rule in a row, of which the first ones are shown and the others on demand. */
export interface FindingRun {
  readonly rule: string
  /** Cells that are not filled in yet. */
  readonly unfilled: boolean
  readonly groups: readonly GroupedFinding[]
}

/** Puts neighbours of the same rule together; what is not filled in yet stands apart from what is filled in wrongly. */
export function runsOf(groups: readonly GroupedFinding[]): readonly FindingRun[] {
  const runs: { rule: string; unfilled: boolean; groups: GroupedFinding[] }[] = []
  for (const group of groups) {
    const { rule } = group.finding
    const unfilled = isUnfilled(group.finding)
    const last = runs.at(-1)
    if (last?.rule === rule && last.unfilled === unfilled) last.groups.push(group)
    else runs.push({ rule, unfilled, groups: [group] })
  }
  return runs
}

/** Whether a mistake would explain a finding. */
export function explains({ settles, cells }: CheckDiagnosis, finding: CheckFinding): boolean {
  return settles.includes(finding.rule) && cells.some(({ cell }) => finding.cells.includes(cell))
}

/** Other findings about the same row that a reason would lift too: what holds for its total often holds for its columns. */
export function besideInRow(finding: CheckFinding, findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const rows = new Set(finding.cells.map(rowOf))
  return findings.filter(
    ({ fingerprint, explainable, outcome, cells }) =>
      fingerprint !== finding.fingerprint &&
      explainable === true &&
      outcome === 'failed' &&
      cells.some((cell) => rows.has(rowOf(cell))),
  )
}

const rowOf = (cell: string) => cell.slice(0, cell.lastIndexOf('.'))

/**
 * The reason given for the rule of a finding before the numbers changed. A reason belongs to its numbers; it is offered
 * again where it can be meant for this finding only.
 */
export function reasonBefore(
  { rule, outcome }: CheckFinding,
  {
    findings,
    explanations,
  }: {
    readonly findings: readonly CheckFinding[]
    readonly explanations: readonly { readonly fingerprint: string; readonly rule: string; readonly reason: string }[]
  },
): string | undefined {
  const before = outcome === 'failed' ? explanations.findLast((old) => old.rule === rule) : undefined
  return before && findings.filter((other) => other.rule === rule).length === 1 ? before.reason : undefined
}
