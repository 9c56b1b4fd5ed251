/** Findings as the page lists them: one after the other, each with what likely caused it. */

import type { CheckDiagnosis, CheckedReport, CheckFinding, CheckResult, Severity } from '@gouji/core'
import { type Language, report as reportWords } from '../../words.ts'
import { causesOf, gravity } from '../causes.ts'
import type { Marks } from './excerpt.ts'

export type Level = Severity | 'explained' | 'known'

export const levels: readonly Level[] = [...gravity, 'explained', 'known']

/** Those lifted only where there are any. */
export function shownLevels(entries: readonly Entry[]): readonly Level[] {
  const there = new Set(entries.map(({ level }) => level))
  return levels.filter((level) => there.has(level) || (level !== 'explained' && level !== 'known'))
}

export interface Entry {
  readonly report: CheckedReport
  readonly finding: CheckFinding
  readonly level: Level
  /** The likeliest first. */
  readonly diagnoses: readonly CheckDiagnosis[]
  /** Further findings of the same cause. */
  readonly sameCause: readonly CheckFinding[]
}

export function entriesOf({ reports }: CheckResult): readonly Entry[] {
  return reports.flatMap((report) => {
    const failed = report.findings.filter(({ outcome }) => outcome === 'failed')
    return [
      ...causesOf(failed, report).flatMap(({ finding, diagnoses, others }) => {
        const together = [finding, ...others]
        return together.map((one): Entry => {
          const sameCause = together.filter((other) => other !== one)
          return { report, finding: one, level: one.severity, diagnoses, sameCause }
        })
      }),
      ...report.findings.flatMap((finding): Entry[] =>
        finding.outcome === 'failed' ? [] : [{ report, finding, level: finding.outcome, diagnoses: [], sameCause: [] }],
      ),
    ]
  })
}

/** By the agency's name; where none was read, by the file. */
export function nameOf({ agency, source }: CheckedReport, language: Language): string {
  return agency ?? `${reportWords.noAgency[language]} ${source}`
}

// A finding on a whole table names more cells than anyone looks at.
const mostMarks = 30

/** With one explanation its cells are the wrong ones; else the most telling cell, and what might be instead. */
export function marksOf({ finding, diagnoses }: Entry, brief: boolean): Marks {
  const [first, second] = diagnoses
  const cells = finding.cells.slice(0, mostMarks)
  const sure = first && (first.kind === 'blank' || !second) ? diagnoses.flatMap((one) => one.cells) : []
  const open = sure.length > 0 ? [] : diagnoses.flatMap((one) => one.cells)
  const wrong = new Set(sure.length > 0 ? sure.map(({ cell }) => cell) : cells.slice(0, 1))
  const related = new Set([...cells, ...open.map(({ cell }) => cell)].filter((cell) => !wrong.has(cell)))
  return { wrong, related, proposed: new Map(sure.map(({ cell, proposed }) => [cell, proposed])), brief }
}
