/**
 * Findings that are known already (存量问题) and are to be mended by a day: `gouji/baseline@1`. They are listed and not
 * counted, so that a run fails for what is new. A baseline accepts nothing: that is what explanations do.
 */

import * as z from 'zod'
import type { CheckFinding } from '../report/check.ts'
import type { DeepReadonly } from '../report/deep-readonly.ts'
import { findingFields, type LapseReason, type NotedReport, repeatedEntries, watchEntries } from './entries.ts'
import { type Problem, problemsOf } from './problem.ts'
import { textOf } from './text.ts'

const entrySchema = z
  .strictObject({
    ...findingFields,
    message: z.string().optional().describe('问题，供阅读'),
    reason: textOf('said').describe('为什么暂不处理'),
    until: z.iso.date().describe('有效期的最后一天，如 2026-06-30；过后重新计为问题'),
  })
  .meta({ id: 'BaselineEntry' })

export const baselineSchema = z
  .strictObject({
    $schema: z.string().optional().describe('供编辑器使用，程序不看'),
    schema: z.literal('gouji/baseline@1'),
    known: z.array(entrySchema).describe('已知问题'),
  })
  .meta({ id: 'Baseline' })

export type Baseline = DeepReadonly<z.infer<typeof baselineSchema>>
export type BaselineEntry = Baseline['known'][number]

type BaselineReading =
  | { readonly kind: 'baseline'; readonly entries: readonly BaselineEntry[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

export function readBaseline(data: unknown): BaselineReading {
  const malformed = problemsOf(baselineSchema, data)
  if (malformed.length > 0) return { kind: 'problems', problems: malformed }
  const entries: readonly BaselineEntry[] = baselineSchema.parse(data).known
  const repeated = repeatedEntries(entries, 'known')
  return repeated.length > 0 ? { kind: 'problems', problems: repeated } : { kind: 'baseline', entries }
}

/** Why an entry of a baseline met nothing. `expired`: its last day is over. */
export type UnmetReason = 'expired' | LapseReason

interface UnmetEntry {
  readonly entry: BaselineEntry
  readonly reason: UnmetReason
}

export interface BaselineInForce {
  /** The findings, those that are known marked so. */
  mark(findings: readonly CheckFinding[]): readonly CheckFinding[]
  /** Takes note of a report whose findings were marked. */
  note(report: NotedReport): void
  /** The entries that met nothing in the reports noted, in their order. */
  unmet(): readonly UnmetEntry[]
}

/** A baseline on a day, an ISO date. */
export function baselineOn(today: string, entries: readonly BaselineEntry[]): BaselineInForce {
  const inForce = new Map(
    entries
      .filter(({ until }) => until >= today)
      .map(({ fingerprint, reason, until }) => [fingerprint, { reason, until }]),
  )
  const watch = watchEntries(entries)
  const markOne = (finding: CheckFinding): CheckFinding => {
    const baseline = finding.outcome === 'failed' ? inForce.get(finding.fingerprint) : undefined
    return baseline ? { ...finding, outcome: 'known', baseline } : finding
  }
  return {
    mark: (findings) => findings.map(markOne),
    note: (report) => watch.note(report),
    unmet: () =>
      entries.flatMap((entry): UnmetEntry[] => {
        if (watch.outcomeOf(entry) === undefined) return [{ entry, reason: watch.whyLapsed(entry) }]
        return entry.until < today ? [{ entry, reason: 'expired' }] : []
      }),
  }
}

interface BaselineToWrite {
  note(report: NotedReport): void
  file(): Baseline
}

/**
 * A baseline of what is noted. Of the entries kept, those whose finding is no more go; reasons and days in force stay.
 */
export function baselineToWrite(
  kept: readonly BaselineEntry[],
  { today, reason, until }: { readonly today: string; readonly reason: string; readonly until: string },
): BaselineToWrite {
  const before = new Map(kept.map((entry) => [entry.fingerprint, entry]))
  const added = new Map<string, BaselineEntry>()
  const watch = watchEntries(kept)
  return {
    note: (report) => {
      watch.note(report)
      for (const { fingerprint, rule, message, outcome } of report.findings) {
        if (outcome === 'explained' || before.has(fingerprint)) continue
        added.set(fingerprint, { fingerprint, rule, agency: report.agency, year: report.year, message, reason, until })
      }
    },
    file: () => {
      const still = kept.flatMap((entry) => {
        if (watch.outcomeOf(entry) === undefined) {
          const elsewhere = ['not-checked', 'other-year'].includes(watch.whyLapsed(entry))
          return elsewhere ? [entry] : []
        }
        return [entry.until < today ? { ...entry, until } : entry]
      })
      return { schema: 'gouji/baseline@1', known: [...still, ...added.values()] }
    },
  }
}
