/** Findings as the page lists them: one after the other, each with what likely caused it. */

import type { CheckDiagnosis, CheckedReport, CheckFinding, Severity } from '@gouji/core'
import { type Language, report as reportWords } from '../../words.ts'
import { causesOf, gravity } from '../causes.ts'
import type { WholeReport } from '../whole.ts'
import type { ExcerptFacts, Marks } from './excerpt.ts'
import { unpackFacts } from './facts.ts'

export type Level = Severity | 'explained' | 'known'

export const levels: readonly Level[] = [...gravity, 'explained', 'known']

export interface Entry {
  readonly report: CheckedReport
  readonly finding: CheckFinding
  readonly level: Level
  /** The likeliest first. */
  readonly diagnoses: readonly CheckDiagnosis[]
  /** Further findings of the same cause. */
  readonly sameCause: readonly CheckFinding[]
  /** What the tables of the report hold, where that is known. */
  readonly facts: () => ExcerptFacts | undefined
}

export function entriesOf({ report, facts: packed }: WholeReport): readonly Entry[] {
  const failed = report.findings.filter(({ outcome }) => outcome === 'failed')
  const facts = once(() => {
    const own = packed()
    return own && unpackFacts(own)
  })
  return [
    ...causesOf(failed, report).flatMap(({ finding, diagnoses, others }) => {
      const together = [finding, ...others]
      return together.map((one): Entry => {
        const sameCause = together.filter((other) => other !== one)
        return { report, finding: one, level: one.severity, diagnoses, sameCause, facts }
      })
    }),
    ...report.findings.flatMap((finding): Entry[] =>
      finding.outcome === 'failed'
        ? []
        : [{ report, finding, level: finding.outcome, diagnoses: [], sameCause: [], facts }],
    ),
  ]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
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
