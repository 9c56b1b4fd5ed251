/** Reasons for breaches that were accepted (说明理由), kept by fingerprint: `gouji/explanations@1`. */

import * as z from 'zod'
import type { DeepReadonly } from '../report/deep-readonly.ts'
import { findingFields, type LapseReason, type NotedReport, repeatedEntries, watchEntries } from './entries.ts'
import { type Problem, problemsOf } from './problem.ts'

const entrySchema = z
  .strictObject({
    ...findingFields,
    message: z.string().optional().describe('问题，供填写的人看'),
    reason: z.string().describe('理由；空着的不算'),
    by: z.string().describe('说明人；空着的不算'),
    at: z.union([z.iso.date(), z.literal('')]).describe('日期，如 2026-01-20；空着的不算'),
  })
  .meta({ id: 'ExplanationEntry' })

/** A file of explanations, as `gouji/explanations@1`. */
export const explanationsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('供编辑器使用，程序不看'),
    schema: z.literal('gouji/explanations@1'),
    explanations: z.array(entrySchema),
  })
  .meta({ id: 'Explanations' })

/** A file of explanations that was read. */
export type Explanations = DeepReadonly<z.infer<typeof explanationsSchema>>
/** One explanation: of which finding, why, by whom and when. */
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
  const repeated = repeatedEntries(entries, 'explanations')
  return repeated.length > 0 ? { kind: 'problems', problems: repeated } : { kind: 'explanations', entries }
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
 * Why an explanation lifted nothing. `not-explainable`: what it explains must be mended. `not-filled-in`: it gives no
 * reason, name or date.
 */
export type UnusedReason = 'not-filled-in' | 'not-explainable' | LapseReason

/** An explanation that lifted nothing, and why. */
export interface UnusedExplanation {
  readonly entry: ExplanationEntry
  readonly reason: UnusedReason
}

export interface ExplanationWatch {
  /** Takes note of a checked report. */
  note(report: NotedReport): void
  /** The explanations that lifted nothing in the reports noted, and why, in their order. */
  unused(): readonly UnusedExplanation[]
}

/** Watches which explanations lift something, report by report, without keeping the reports. */
export function watchExplanations(entries: readonly ExplanationEntry[]): ExplanationWatch {
  const watch = watchEntries(entries)
  return {
    note: (report) => watch.note(report),
    unused: () =>
      entries.flatMap((entry): UnusedExplanation[] => {
        if (!isFilledIn(entry)) return [{ entry, reason: 'not-filled-in' }]
        const outcome = watch.outcomeOf(entry)
        if (outcome === 'explained') return []
        return [{ entry, reason: outcome === undefined ? watch.whyLapsed(entry) : 'not-explainable' }]
      }),
  }
}

export interface ExplanationsToFillIn {
  /** Adds an entry for every finding of a report that may be explained and has none. */
  note(report: NotedReport): void
  file(): Explanations
}

/** A file to fill in: what stands there already, then what is noted. */
export function explanationsToFillIn(kept: readonly ExplanationEntry[] = []): ExplanationsToFillIn {
  const entries = new Map(kept.map((entry) => [entry.fingerprint, entry]))
  return {
    note: ({ agency, year, findings }) => {
      for (const { fingerprint, rule, message, outcome, explainable } of findings) {
        if (outcome === 'explained' || !explainable || entries.has(fingerprint)) continue
        entries.set(fingerprint, { fingerprint, rule, agency, year, message, reason: '', by: '', at: '' })
      }
    },
    file: () => ({ schema: 'gouji/explanations@1', explanations: [...entries.values()] }),
  }
}
