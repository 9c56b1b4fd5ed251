/** Reasons for breaches that were accepted (说明理由), kept by fingerprint: `gouji/explanations@1`. */

import * as z from 'zod'
import type { CheckedReport } from '../report/check.ts'
import type { DeepReadonly } from '../report/deep-readonly.ts'
import { type Problem, pathText, problemsOf } from './problem.ts'
import { textOf } from './text.ts'

const entrySchema = z
  .strictObject({
    fingerprint: textOf('fingerprint').describe('问题的指纹，由单位、年度、规则、单元格和数值得出'),
    rule: textOf('said').describe('规则编号'),
    agency: z.string().nullable().describe('单位名称'),
    year: z.int().nullable().describe('报告年度'),
    message: z.string().optional().describe('问题，供填写的人看'),
    reason: z.string().describe('理由；空着的不算'),
    by: z.string().describe('说明人；空着的不算'),
    at: z.union([z.iso.date(), z.literal('')]).describe('日期，如 2026-01-20；空着的不算'),
  })
  .meta({ id: 'ExplanationEntry' })

export const explanationsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('供编辑器使用，程序不看'),
    schema: z.literal('gouji/explanations@1'),
    explanations: z.array(entrySchema),
  })
  .meta({ id: 'Explanations' })

export type Explanations = DeepReadonly<z.infer<typeof explanationsSchema>>
export type ExplanationEntry = Explanations['explanations'][number]

/** Why a breach is accepted. */
export interface Explanation {
  readonly reason: string
  readonly by: string
  /** ISO date. */
  readonly at: string
}

export type ExplanationsReading =
  | { readonly kind: 'explanations'; readonly entries: readonly ExplanationEntry[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads a file of explanations; those that are not filled in yet are read too. */
export function readExplanations(data: unknown): ExplanationsReading {
  const malformed = problemsOf(explanationsSchema, data)
  if (malformed.length > 0) return { kind: 'problems', problems: malformed }
  const entries: readonly ExplanationEntry[] = explanationsSchema.parse(data).explanations
  const repeated = entries.flatMap(({ fingerprint }, i) => {
    const first = entries.findIndex((entry) => entry.fingerprint === fingerprint)
    return first < i ? [explainedTwice(i, first)] : []
  })
  return repeated.length > 0 ? { kind: 'problems', problems: repeated } : { kind: 'explanations', entries }
}

function explainedTwice(at: number, first: number): Problem {
  return {
    code: 'explained-twice',
    path: pathText(['explanations', at, 'fingerprint']),
    message: {
      zh: `与第 ${first + 1} 条说明的是同一个问题，请只留一条`,
      en: `Explains what entry ${first + 1} explains; keep one of them`,
    },
  }
}

/** Whether a reason is given, by whom and when. */
function isFilledIn({ reason, by, at }: ExplanationEntry): boolean {
  return [reason, by, at].every((text) => text.trim() !== '')
}

/** The reasons by fingerprint, as `validate` takes them. */
export function explanationsByFingerprint(entries: readonly ExplanationEntry[]): ReadonlyMap<string, Explanation> {
  return new Map(entries.filter(isFilledIn).map(({ fingerprint, reason, by, at }) => [fingerprint, { reason, by, at }]))
}

/**
 * Why an explanation lifted nothing. `not-explainable`: what it explains must be mended. `changed`: the agency broke
 * the rule with other values. `other-year`: it is of a year that was not checked. `gone`: nothing is left to explain.
 * `not-checked`: no report of the agency was checked. `not-filled-in`: it gives no reason, name or date.
 */
export type UnusedReason = 'not-filled-in' | 'not-explainable' | 'changed' | 'other-year' | 'gone' | 'not-checked'

export interface UnusedExplanation {
  readonly entry: ExplanationEntry
  readonly reason: UnusedReason
}

/** The explanations that lifted nothing in the reports checked with them, and why, in their order. */
export function unusedExplanations(
  entries: readonly ExplanationEntry[],
  reports: readonly Pick<CheckedReport, 'agency' | 'year' | 'findings'>[],
): readonly UnusedExplanation[] {
  const lifted = new Map<string, boolean>()
  for (const { fingerprint, outcome } of reports.flatMap(({ findings }) => findings)) {
    lifted.set(fingerprint, lifted.get(fingerprint) === true || outcome === 'explained')
  }
  return entries.flatMap((entry) => {
    if (!isFilledIn(entry)) return [{ entry, reason: 'not-filled-in' as const }]
    const found = lifted.get(entry.fingerprint)
    if (found === true) return []
    return [{ entry, reason: found === false ? ('not-explainable' as const) : whyLapsed(entry, reports) }]
  })
}

function whyLapsed(
  { agency, year, rule }: ExplanationEntry,
  reports: readonly Pick<CheckedReport, 'agency' | 'year' | 'findings'>[],
): UnusedReason {
  const ofAgency = reports.filter((report) => report.agency === agency)
  if (ofAgency.length === 0) return 'not-checked'
  const ofYear = ofAgency.filter((report) => report.year === year)
  if (ofYear.length === 0) return 'other-year'
  return ofYear.some(({ findings }) => findings.some((finding) => finding.rule === rule)) ? 'changed' : 'gone'
}

/** A file to fill in: what stands there already, then an entry for every further finding that may be explained. */
export function explanationsToFillIn(
  reports: readonly Pick<CheckedReport, 'agency' | 'year' | 'findings'>[],
  { kept = [] }: { readonly kept?: readonly ExplanationEntry[] } = {},
): Explanations {
  const entries = new Map(kept.map((entry) => [entry.fingerprint, entry]))
  for (const { agency, year, findings } of reports) {
    for (const { fingerprint, rule, message, outcome, explainable } of findings) {
      if (outcome === 'explained' || !explainable || entries.has(fingerprint)) continue
      entries.set(fingerprint, { fingerprint, rule, agency, year, message, reason: '', by: '', at: '' })
    }
  }
  return { schema: 'gouji/explanations@1', explanations: [...entries.values()] }
}
