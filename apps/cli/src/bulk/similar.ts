/** Holds the reports of a run against each other, when all have been read (雷同). */

import { setImmediate } from 'node:timers/promises'
import {
  type CheckedReport,
  type ComparedReport,
  type ComparedText,
  checkReport,
  type EditionId,
  type Explanation,
  emptyReport,
  namesOf,
  type Rule,
  similaritySearch,
} from '@gouji/core'
import type { LateReport } from '../output/stream.ts'
import type { Settings } from '../profile.ts'
import type { Language } from '../words.ts'
import { newSpool } from './spool.ts'

export interface Similar {
  add(report: CheckedReport, texts: readonly ComparedText[]): void
  /** What came of the rules on all reports, for every report in order; `onPairs` hears how far the comparison is. */
  late(onPairs: (done: number, total: number) => void): AsyncGenerator<LateReport>
  /** There were too many pairs to compare them all. */
  readonly cut: boolean
  close(): void
}

export interface SimilarSetting {
  readonly settings: Settings
  /** By fingerprint. */
  readonly explanations: ReadonlyMap<string, Explanation>
  readonly language: Language
}

/** The rules on all reports that are in force. */
export function batchRules({ rules, profile }: Settings): readonly Rule[] {
  return rules.filter(({ id, needs }) => needs.includes('batch') && !Object.hasOwn(profile.off, id))
}

type Kept = ComparedReport & { readonly edition: string }

/** Texts wait in a spool: what is in memory is 176 bytes a report. */
export function holdAgainstEachOther({ settings, explanations, language }: SimilarSetting): Similar {
  const { profile } = settings
  const rules = batchRules(settings)
  const kept = newSpool<Kept>()
  const search = similaritySearch({
    alike: profile.thresholds.similarityAlike,
    namesOf: (name) => namesOf(profile, name),
  })
  let cut = false
  const judge = ({ source, agency, year, edition }: Kept, alike: Parameters<typeof checkReport>[0]['batch']) => {
    const report = emptyReport(edition as EditionId, { agency, year })
    const subject = { source, report: { ...report, cells: {} }, explanations, ...(alike && { batch: alike }) }
    return checkReport(subject, { language, rules, profile, diagnoses: false })
  }
  return {
    add: ({ source, agency, year, edition }, texts) => {
      const report = { source, agency, year, edition, texts }
      search.add(report)
      kept.add(report)
    },
    async *late(onPairs) {
      // One report has no others.
      if (kept.count < 2) return
      const comparing = search.compare((i) => kept.get(i))
      let step = comparing.next()
      while (!step.done) {
        onPairs(step.value.done, step.value.total)
        // The process has to hear that it is interrupted.
        await setImmediate()
        step = comparing.next()
      }
      const compared = step.value
      cut = compared.cut
      let at = 0
      for (const report of kept.all()) {
        const { source, agency, year, edition } = report
        const { findings, passed, skipped } = judge(report, { alike: compared.alikeTo(at) })
        // What was not compared with all has not passed.
        const left = cut ? passed.map((rule) => ({ rule, reason: 'too-many-pairs' })) : []
        const judged = { findings, passed: cut ? [] : passed, skipped: [...skipped, ...left] }
        yield { at, source, agency, year, edition, ...judged }
        at += 1
      }
    },
    get cut() {
      return cut
    },
    close: () => kept.close(),
  }
}
