/** Makes `gouji/check@1` of readings, the same for the browser, the API and the command. */

import { diagnose } from './diagnosis/diagnose.ts'
import type { Diagnosis, Evidence } from './diagnosis/diagnosis.ts'
import { evidenceInNarrative } from './diagnosis/narrative-evidence.ts'
import { describeDiagnosis } from './diagnosis/sentences.ts'
import type { CellId } from './form/editions.ts'
import { evidenceOfMembers } from './levels/gap.ts'
import { bindingsOf } from './narrative/bindings.ts'
import { type Narrative, narrativeOf } from './narrative/narrative.ts'
import type { Explanation } from './profile/explanations.ts'
import type { Profile } from './profile/profile.ts'
import type { Remark } from './recognise/reading.ts'
import { describeRemark } from './recognise/remarks.ts'
import type { CheckDiagnosis, CheckedReport, CheckFinding, CheckResult, Unread } from './report/check.ts'
import type { Outline } from './report/outline.ts'
import type { Report } from './report/report.ts'
import { rules as allRules } from './rules/index.ts'
import type { Batch, Message, Roster, Rule } from './rules/rule.ts'
import { describeFinding, type Finding, hashRules, type Skip, validate } from './validate.ts'
import { version } from './version.ts'

/** A report that was read, and what helps to judge it. */
export interface CheckSubject {
  /** The path it was read from; `-`: standard input. */
  readonly source: string
  readonly report: Report
  readonly outline?: Outline
  readonly remarks?: readonly Remark[]
  /** Last year's report of the same agency. */
  readonly previous?: Report
  /** The reports this one is the sum of. */
  readonly roster?: Roster
  /** The reports checked together with it, where they have been compared. */
  readonly batch?: Batch
  /** Accepted explanations by fingerprint. */
  readonly explanations?: ReadonlyMap<string, Explanation>
  /** Figures from elsewhere that speak of cells; those of the prose are taken in any case. */
  readonly evidence?: readonly Evidence[]
  /** What was typed last, where the report is being filled in: of several explanations it comes first. */
  readonly recent?: readonly CellId[]
  /** Zeros that were put into all blanks at once: looked at before what was typed one by one. */
  readonly zeroed?: ReadonlySet<CellId>
}

/** How a check judges and speaks. */
export interface CheckOptions {
  /** The language of the sentences; Chinese where nothing is said. */
  readonly language?: keyof Message
  readonly rules?: readonly Rule[]
  /** The district's settings. */
  readonly profile?: Profile
  /** Leaves out what may be the mistake: of a report in disorder that takes longest, and not at each key. */
  readonly diagnoses?: false
}

/**
 * Checks one report: every rule of its edition, what may be the mistake behind broken sums (error localisation after
 * Fellegi and Holt 1976; see `diagnose`), and what the numbers of its prose are bound to.
 *
 * Pure: the same subject and options give the same result, byte for byte as JSON, everywhere. It throws only for bugs:
 * a `rule` of a finding that is not among `rules`. Data from outside goes through `reportSchema` first.
 */
export function checkReport(
  subject: CheckSubject,
  { language = 'zh', rules = allRules, profile, diagnoses }: CheckOptions = {},
): CheckedReport {
  const { source, report, outline, remarks = [], previous, explanations, roster, batch } = subject
  const narrative = narrativeOf(report, outline)
  const options = {
    rules,
    narrative,
    ...(profile && { profile }),
    ...(previous && { previous }),
    ...(outline && { outline }),
    ...(explanations && { explanations }),
    ...(roster && { roster }),
    ...(batch && { batch }),
  }
  const { findings, skipped, passed, provedZeros } = validate(report, options)
  const judge: Judge = (mended, ids) =>
    validate(mended, { ...options, rules: rules.filter(({ id }) => ids.has(id)) }).findings
  return {
    source,
    agency: report.agency.name,
    year: report.year,
    edition: report.edition,
    status: 'checked',
    findings: findings.map((finding) => {
      const message = describeFinding(finding, { edition: report.edition, rules, ...(profile && { profile }) })[
        language
      ]
      return inWords(finding, { message, explainable: isExplainable(finding, rules) })
    }),
    skipped: joinSkips(skipped),
    passed,
    diagnoses:
      diagnoses === false
        ? []
        : diagnosesOf(subject, { findings, judge, narrative }).map((diagnosis) =>
            diagnosisInWords(diagnosis, { report, language }),
          ),
    remarks: remarks.map((remark) => ({
      code: remark.code,
      message: describeRemark(remark)[language],
      ...(remark.place && { place: remark.place }),
    })),
    provedZeros: [...provedZeros],
    bindings: bindingsOf(report, narrative()),
  }
}

/** Puts checked and unread documents together and counts. Keeps their order. */
export function checkResult(
  { reports, unreadable }: { readonly reports: readonly CheckedReport[]; readonly unreadable: readonly Unread[] },
  { rules = allRules, profile }: Omit<CheckOptions, 'language'> = {},
): CheckResult {
  const failed = reports.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'failed'))
  const ofSeverity = (severity: CheckFinding['severity']) =>
    failed.filter((finding) => finding.severity === severity).length
  return {
    schema: 'gouji/check@1',
    core: version,
    rules: hashRules(rules, profile),
    reports,
    unreadable,
    summary: {
      reports: reports.length,
      errors: ofSeverity('error'),
      warnings: ofSeverity('warning'),
      infos: ofSeverity('info'),
      unreadable: unreadable.length,
    },
  }
}

const named = (is: (rule: Rule) => boolean) => new Set(allRules.filter(is).map(({ id }) => id))
const pastRules = named(({ past }) => past === true)

/** Rules on what a report shares with others (雷同): a breach is for people to judge. */
export const judgedRules: ReadonlySet<string> = named(({ needs }) => needs.includes('batch'))

/**
 * Where reports are filed and followed: what waits for nobody stays told, as known. That is what is over and done
 * (published too late), and of a report that was approved, what it shares with others: approving it was the judgement.
 * Whoever checks a document reads both as the breaches they are.
 */
export function settle(checked: CheckedReport, { judged = false }: { readonly judged?: boolean } = {}): CheckedReport {
  const isKnown = ({ rule, outcome }: CheckFinding) =>
    outcome === 'failed' && (pastRules.has(rule) || (judged && judgedRules.has(rule)))
  if (!checked.findings.some(isKnown)) return checked
  const findings = checked.findings.map((finding) =>
    isKnown(finding) ? { ...finding, outcome: 'known' as const } : finding,
  )
  return { ...checked, findings }
}

function inWords(
  { rule, severity, outcome, cells, params, place, beside, fingerprint, explanation }: Finding,
  { message, explainable }: { readonly message: string; readonly explainable: boolean },
): CheckFinding {
  return {
    rule,
    severity,
    outcome,
    message,
    cells,
    params,
    ...(place && { place }),
    ...(beside && { beside }),
    fingerprint,
    ...(explainable && { explainable }),
    ...(explanation && { explanation }),
  }
}

/** What some of the rules find in a report with other numbers. */
type Judge = (report: Report, rules: ReadonlySet<string>) => readonly Finding[]

/** The diagnoses, the likeliest of each with every rule it settles, not only those on sums. */
function diagnosesOf(
  { report, previous, roster, evidence = [], recent, zeroed }: CheckSubject,
  {
    findings,
    judge,
    narrative,
  }: {
    readonly findings: readonly Finding[]
    readonly judge: Judge
    readonly narrative: () => Narrative
  },
): readonly Diagnosis[] {
  const elsewhere = [...evidenceInNarrative(narrative()), ...(roster ? evidenceOfMembers(report, roster) : [])]
  const told = diagnose(report, { previous, recent, zeroed, evidence: [...evidence, ...elsewhere] })
  return told.map((diagnosis) => {
    if (diagnosis.rank > 1 || diagnosis.kind === 'blank') return diagnosis
    const changed = Object.fromEntries(diagnosis.cells.map(({ cell, proposed }) => [cell, proposed]))
    const touched = findings.filter(
      ({ rule, cells }) => !diagnosis.settles.includes(rule) && cells.some((cell) => cell in changed),
    )
    if (touched.length === 0) return diagnosis
    const mended = { ...report, cells: { ...report.cells, ...changed } }
    const left = new Set(judge(mended, new Set(touched.map(({ rule }) => rule))).map(keyOf))
    const ended = touched.filter((finding) => !left.has(keyOf(finding)))
    return { ...diagnosis, settles: [...new Set([...diagnosis.settles, ...ended.map(({ rule }) => rule)])] }
  })
}

function keyOf({ rule, cells }: Finding): string {
  return [rule, ...cells].join(' ')
}

function diagnosisInWords(
  diagnosis: Diagnosis,
  { report, language }: { readonly report: Report; readonly language: keyof Message },
): CheckDiagnosis {
  const { kind, cells, settles, only, rank, of, complete, grounds } = diagnosis
  return {
    kind,
    cells: cells.map((changed) => {
      const place = report.places?.[changed.cell]
      return { ...changed, ...(place && { place }) }
    }),
    settles,
    only,
    rank,
    of,
    complete,
    ...(grounds.length > 0 && { grounds }),
    message: describeDiagnosis(diagnosis, report.edition)[language],
  }
}

function isExplainable({ rule, severity }: Finding, rules: readonly Rule[]): boolean {
  return severity === 'warning' || rules.some(({ id, explainable }) => id === rule && explainable === true)
}

/** One entry for each rule and reason, with all cells that stand in its way. */
function joinSkips(skipped: readonly Skip[]): CheckedReport['skipped'] {
  const joined = new Map<string, { rule: string; reason: string; cells: Set<string> }>()
  for (const { rule, reason, cells } of skipped) {
    const key = `${rule} ${reason}`
    const entry = joined.get(key) ?? { rule, reason, cells: new Set() }
    for (const cell of cells) entry.cells.add(cell)
    joined.set(key, entry)
  }
  return [...joined.values()].map(({ rule, reason, cells }) => ({
    rule,
    reason,
    ...(cells.size > 0 && { cells: [...cells] }),
  }))
}
