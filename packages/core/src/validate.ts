/** Applies rules to a report. */

import type { CellId } from './form/editions.ts'
import { editionOf } from './form/editions.ts'
import { type Narrative, narrativeOf } from './narrative/narrative.ts'
import { asListed } from './profile/agencies.ts'
import type { Explanation } from './profile/explanations.ts'
import { defaultProfile, type Profile } from './profile/profile.ts'
import { weigh } from './profile/weigh.ts'
import { reword } from './profile/wording.ts'
import type { CellValue } from './report/cell.ts'
import { cellTable, type ProvedZero } from './report/cell-table.ts'
import type { Outline } from './report/outline.ts'
import type { Place } from './report/place.ts'
import type { Report } from './report/report.ts'
import { hashText } from './rules/fingerprint.ts'
import { rules as allRules } from './rules/index.ts'
import type {
  Batch,
  Facts,
  Message,
  Need,
  Params,
  Readout,
  Roster,
  Rule,
  Severity,
  SkipReason,
  Violation,
} from './rules/rule.ts'
import type { BesideReport } from './sameness/batch.ts'

/** A breach, as data. Its sentence is made last, by `describeFinding`. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** `explained`: breached, with an accepted reason on record. */
  readonly outcome: 'failed' | 'explained'
  readonly cells: readonly string[]
  readonly params: Params
  readonly place?: Place
  /** Other reports that show it. */
  readonly beside?: readonly BesideReport[]
  /** The same for the same agency, year, rule, cells and values, whatever the file is called. */
  readonly fingerprint: string
  readonly explanation?: Explanation
}

/** A rule that could not judge, or a part of it. */
export interface Skip {
  readonly rule: string
  readonly reason: SkipReason
  readonly cells: readonly string[]
}

/** What became of every rule of the report's edition: each is in `findings`, `skipped` (or both), or `passed`. */
export interface Validation {
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skip[]
  readonly passed: readonly string[]
  /** Blanks that counted as zero, each with its proof. */
  readonly provedZeros: readonly ProvedZero[]
}

export interface ValidateOptions {
  /** Last year's report of the same agency. */
  readonly previous?: Report
  /** How the source is built; without it rules on structure are skipped. */
  readonly outline?: Outline
  /** The reports this one is the sum of. */
  readonly roster?: Roster
  /** The reports checked together with it. */
  readonly batch?: Batch
  /** The prose of the report, where other tables were judged beside it already (`narrativeOf`). */
  readonly narrative?: () => Narrative
  /** Accepted explanations by fingerprint. */
  readonly explanations?: ReadonlyMap<string, Explanation>
  readonly rules?: readonly Rule[]
  /** The district's settings; the defaults where there are none. */
  readonly profile?: Profile
}

/**
 * Applies the rules of the report's edition. Pure: the same report gives the same findings everywhere. Each rule ends in
 * `findings`, in `skipped` with a reason, in both, or in `passed`; a blank that no total proves to be zero skips it.
 */
export function validate(report: Report, options: ValidateOptions = {}): Validation {
  const { rules = allRules, profile = defaultProfile } = options
  const facts = factsOf(asListed(report, profile), { ...options, profile })
  const findings: Finding[] = []
  const skipped: Skip[] = []
  const passed: string[] = []
  for (const rule of rules) {
    if (!rule.editions.includes(report.edition)) continue
    if (Object.hasOwn(profile.off, rule.id)) {
      skipped.push({ rule: rule.id, reason: 'rule-off', cells: [] })
      continue
    }
    const unmet = rule.needs.find((need) => !has(facts, need))
    if (unmet) {
      skipped.push({ rule: rule.id, reason: unmetReasons[unmet], cells: [] })
      continue
    }
    const { violations, undecided } = rule.check(facts)
    if (violations.length === 0 && undecided.length === 0) passed.push(rule.id)
    for (const violation of violations) findings.push(findingOf(facts, { rule, violation, options }))
    for (const { reason, cells } of undecided) skipped.push({ rule: rule.id, reason, cells })
  }
  return { findings, skipped, passed, provedZeros: facts.cells.proved }
}

/** The sentence of a finding, in Chinese and English. */
export function describeFinding(
  finding: Finding,
  {
    edition,
    rules = allRules,
    profile = defaultProfile,
  }: { readonly edition: Report['edition']; readonly rules?: readonly Rule[]; readonly profile?: Profile },
): Message {
  const rule = rules.find(({ id }) => id === finding.rule)
  if (!rule) throw new RangeError(`no rule ${finding.rule}`)
  return reword(rule.message(finding, edition), profile.wording[rule.id], { finding, edition })
}

/** A hash that changes when a rule is added, removed or weighed otherwise, and with the settings of a district. */
export function hashRules(rules: readonly Rule[] = allRules, profile: Profile = defaultProfile): string {
  const known = hashes.get(rules) ?? new WeakMap<Profile, string>()
  const hash = known.get(profile) ?? hashOf(rules, profile)
  hashes.set(rules, known.set(profile, hash))
  return hash
}

/** Rules and settings are never changed in place: whoever checks thousands of reports hashes once. */
const hashes = new WeakMap<readonly Rule[], WeakMap<Profile, string>>()

function hashOf(rules: readonly Rule[], profile: Profile): string {
  const lines = rules.map((rule) => [rule.id, rule.severity, rule.explainable, rule.editions, rule.title.zh].join('|'))
  return hashText([...lines, ...(profile === defaultProfile ? [] : [JSON.stringify(profile)])].join('\n'))
}

const unmetReasons: Readonly<Record<Need, SkipReason>> = {
  previous: 'no-previous-report',
  source: 'no-source',
  members: 'no-members',
  batch: 'no-other-reports',
}

function has(facts: Facts, need: Need): boolean {
  if (need === 'members') return facts.roster !== undefined
  if (need === 'batch') return facts.batch !== undefined
  return need === 'previous' ? facts.previous !== undefined : facts.outline !== undefined
}

function factsOf(
  report: Report,
  {
    previous,
    outline,
    roster,
    batch,
    profile,
    narrative = narrativeOf(report, outline),
  }: ValidateOptions & { readonly profile: Profile },
): Facts {
  return {
    ...readoutOf(report),
    profile,
    narrative,
    ...(previous && { previous: readoutOf(previous) }),
    ...(outline && { outline }),
    ...(roster && { roster }),
    ...(batch && { batch }),
  }
}

function readoutOf(report: Report): Readout {
  return { report, edition: editionOf(report.edition), cells: cellTable(report) }
}

function findingOf(
  { report, profile }: Facts,
  { rule, violation, options }: { rule: Rule; violation: Violation; options: ValidateOptions },
): Finding {
  const { cells, params } = violation
  const severity = weigh(rule, violation, profile)
  const fingerprint = hashText(
    JSON.stringify([report.agency.name, report.year, rule.id, cells, valuesOf(report, cells), params]),
  )
  const explanation = rule.explainable || severity === 'warning' ? options.explanations?.get(fingerprint) : undefined
  const place = violation.place ?? report.places?.[cells[0] ?? '']
  return {
    rule: rule.id,
    severity,
    outcome: explanation ? 'explained' : 'failed',
    cells,
    params,
    ...(place && { place }),
    ...(violation.beside && { beside: violation.beside }),
    fingerprint,
    ...(explanation && { explanation }),
  }
}

function valuesOf(report: Report, cells: readonly string[]): (CellValue | undefined)[] {
  return cells.map((cell) => report.cells[cell as CellId] ?? report.subtotals?.[cell])
}
