/** Files that say something of findings, entry by entry, by fingerprint: what explanations and baselines share. */

import * as z from 'zod'
import type { CheckedReport, CheckFinding } from '../report/check.ts'
import { type Problem, pathText } from './problem.ts'
import { textOf } from './text.ts'

/** Which finding an entry is about. */
export const findingFields = {
  fingerprint: textOf('fingerprint').describe('问题的指纹，由单位、年度、规则、单元格和数值得出'),
  rule: textOf('said').describe('规则编号'),
  agency: z.string().nullable().describe('单位名称'),
  year: z.int().nullable().describe('报告年度'),
}

export interface FindingEntry {
  readonly fingerprint: string
  readonly rule: string
  readonly agency: string | null
  readonly year: number | null
}

/** What entries are held against. */
export type NotedReport = Pick<CheckedReport, 'agency' | 'year' | 'findings'>

/**
 * Why an entry met no finding. `changed`: the agency broke the rule with other values. `other-year`: it is of a year
 * that was not checked. `gone`: the finding is no more. `not-checked`: no report of the agency was checked.
 */
export type LapseReason = 'changed' | 'other-year' | 'gone' | 'not-checked'

export interface EntryWatch {
  /** Takes note of a checked report; nothing of it is kept but what concerns the entries. */
  note(report: NotedReport): void
  /** What became of the finding of an entry; `undefined`: it did not occur. */
  outcomeOf(entry: FindingEntry): CheckFinding['outcome'] | undefined
  whyLapsed(entry: FindingEntry): LapseReason
}

/** Watches what entries meet while reports are checked, in memory that grows with the entries only. */
export function watchEntries(entries: readonly FindingEntry[]): EntryWatch {
  const seen = new Map(
    entries.map(({ agency }) => [agency, { years: new Set<number | null>(), broken: new Set<string>() }]),
  )
  const wanted = new Set(entries.map(({ fingerprint }) => fingerprint))
  const met = new Map<string, CheckFinding['outcome']>()
  return {
    note: ({ agency, year, findings }) => {
      const ofAgency = seen.get(agency)
      ofAgency?.years.add(year)
      for (const { rule, fingerprint, outcome } of findings) {
        ofAgency?.broken.add(`${year} ${rule}`)
        // A finding that was lifted in one copy of a report was lifted.
        if (wanted.has(fingerprint) && (outcome !== 'failed' || !met.has(fingerprint))) met.set(fingerprint, outcome)
      }
    },
    outcomeOf: ({ fingerprint }) => met.get(fingerprint),
    whyLapsed: ({ agency, year, rule }) => {
      const ofAgency = seen.get(agency)
      if (!ofAgency || ofAgency.years.size === 0) return 'not-checked'
      if (!ofAgency.years.has(year)) return 'other-year'
      return ofAgency.broken.has(`${year} ${rule}`) ? 'changed' : 'gone'
    },
  }
}

/** Entries of a list that are about a finding that an entry before them is about. */
export function repeatedEntries(entries: readonly FindingEntry[], list: string): readonly Problem[] {
  const first = new Map<string, number>()
  return entries.flatMap(({ fingerprint }, i) => {
    const before = first.get(fingerprint)
    if (before === undefined) first.set(fingerprint, i)
    return before === undefined ? [] : [twice(list, i, before)]
  })
}

function twice(list: string, at: number, first: number): Problem {
  return {
    code: 'entered-twice',
    path: pathText([list, at, 'fingerprint']),
    message: {
      zh: `与第 ${first + 1} 条说的是同一个问题，请只留一条`,
      en: `Is about the finding of entry ${first + 1}; keep one of them`,
    },
  }
}
