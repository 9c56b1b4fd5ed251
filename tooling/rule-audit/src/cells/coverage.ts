/** Which rules notice when a cell of a report in good order is changed: the mutation score of the rule set. */

import {
  type CellId,
  type CellValue,
  cellsOf,
  type EditionId,
  type Facts,
  type Finding,
  narrativeOf,
  type Report,
  type Rule,
  rules,
  validate,
} from '@gouji/core'
import { exampleOutline } from '@gouji/core/testing'
import { type Change, changesOf } from './changes.ts'
import { type Beside, type Subject, subjects } from './subjects.ts'

type ValidateOptions = NonNullable<Parameters<typeof validate>[1]>

/** Of so many changes so many were noticed, as an error or a warning. */
export interface Score {
  readonly changes: number
  readonly noticed: number
}

export interface CellCoverage {
  readonly cell: CellId
  /** Other numbers, by what the report is judged beside. */
  readonly numbers: Readonly<Record<Beside, Score>>
  /** No number: blank, “/”, text, no such cell. */
  readonly gaps: Score
  /** The rules that noticed another number at least once, of any severity, in the order of the catalogue. */
  readonly rules: readonly string[]
}

export interface Coverage {
  readonly cells: Readonly<Record<EditionId, readonly CellCoverage[]>>
  /** By rule and edition: the cells in which it notices a change, another number or a gap. */
  readonly watched: ReadonlyMap<string, Readonly<Partial<Record<EditionId, readonly CellId[]>>>>
}

/** Changes every cell of every subject in turn. */
export function measureCoverage(of: readonly Subject[] = subjects): Coverage {
  const tallies = new Map<string, Tally>()
  const tallyOf = (edition: EditionId, cell: CellId) => {
    const key = `${edition} ${cell}`
    const tally = tallies.get(key) ?? newTally()
    tallies.set(key, tally)
    return tally
  }
  for (const subject of of) {
    const { edition } = subject.report
    const judge = judgeOf(subject)
    for (const id of subject.cells) {
      const value = subject.report.cells[id]
      if (typeof value !== 'number') continue
      const tally = tallyOf(edition, id)
      for (const change of changesOf(value).slice(0, subject.tries))
        count(tally, { change, beside: subject.beside, news: judge(id, change) })
    }
  }
  return { cells: { '2019': scores('2019', tallyOf), '2021': scores('2021', tallyOf) }, watched: watchedCells(tallyOf) }
}

interface Tally {
  readonly numbers: Record<Beside, { changes: number; noticed: number }>
  readonly gaps: { changes: number; noticed: number }
  readonly byNumber: Set<string>
  readonly byAny: Set<string>
}

function newTally(): Tally {
  const none = () => ({ changes: 0, noticed: 0 })
  return {
    numbers: { alone: none(), previous: none(), members: none(), prose: none() },
    gaps: none(),
    byNumber: new Set(),
    byAny: new Set(),
  }
}

function count(
  tally: Tally,
  { change, beside, news }: { readonly change: Change; readonly beside: Beside; readonly news: readonly Finding[] },
): void {
  const score = change.kind === 'number' ? tally.numbers[beside] : tally.gaps
  score.changes += 1
  if (news.some(({ severity }) => severity !== 'info')) score.noticed += 1
  for (const { rule } of news) {
    tally.byAny.add(rule)
    if (change.kind === 'number') tally.byNumber.add(rule)
  }
}

/** What is found in the report with one cell changed, and was not found before. */
function judgeOf({ report, previous, roster }: Subject): (cell: CellId, change: Change) => readonly Finding[] {
  const outline = exampleOutline(report.edition)
  const options: ValidateOptions = {
    outline,
    narrative: narrativeOf(report, outline),
    ...(previous && { previous }),
    ...(roster && { roster }),
  }
  const asked = rulesOnCells(report, options)
  const before = new Set(validate(report, { ...options, rules: asked }).findings.map(keyOf))
  // One copy for all changes: two hundred cells are not copied fifty thousand times.
  const cells: Record<string, CellValue | undefined> = { ...report.cells }
  const changed: Report = { ...report, cells }
  return (cell, { value }) => {
    cells[cell] = value
    const { findings } = validate(changed, { ...options, rules: asked })
    cells[cell] = report.cells[cell]
    return findings.filter((finding) => !before.has(keyOf(finding)))
  }
}

/**
 * The rules that look at a cell of this report at all. The others judge its prose and its outline alone: they say the
 * same whatever a cell holds, and are not asked again.
 */
export function rulesOnCells(report: Report, options: ValidateOptions): readonly Rule[] {
  const looked = new Set<Rule>()
  const watching = rules.map(
    (rule): Rule => ({ ...rule, check: (facts) => rule.check(watch(facts, () => looked.add(rule))) }),
  )
  validate(report, { ...options, rules: watching })
  return rules.filter((rule) => looked.has(rule))
}

/** The same facts, telling when their cells are asked for. */
function watch(facts: Facts, onLook: () => void): Facts {
  const tell = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (_, key) => {
        if (key === 'cells') onLook()
        const value: unknown = Reflect.get(target, key)
        return key === 'report' ? tell(facts.report) : value
      },
    })
  return tell(facts)
}

function keyOf({ rule, severity, cells, params }: Finding): string {
  return JSON.stringify([rule, severity, cells, params])
}

function scores(edition: EditionId, tallyOf: (edition: EditionId, cell: CellId) => Tally): readonly CellCoverage[] {
  return cellsOf(edition).map(({ id }) => {
    const { numbers, gaps, byNumber } = tallyOf(edition, id)
    return { cell: id, numbers, gaps, rules: rules.map((rule) => rule.id).filter((rule) => byNumber.has(rule)) }
  })
}

function watchedCells(tallyOf: (edition: EditionId, cell: CellId) => Tally): Coverage['watched'] {
  return new Map(
    rules.map((rule) => [
      rule.id,
      Object.fromEntries(
        rule.editions.map((edition) => [
          edition,
          cellsOf(edition).flatMap(({ id }) => (tallyOf(edition, id).byAny.has(rule.id) ? [id] : [])),
        ]),
      ),
    ]),
  )
}
