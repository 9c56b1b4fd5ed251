/** An example of a rule laid over a whole report of two years: only what the example names is otherwise. */

import { batchOf, cellsOf, profileSchema, type Report, type Roster, type validate } from '@gouji/core'
import type { Example, ExampleFacts } from '@gouji/core/examples'
import { exampleOutline, exampleReport } from '@gouji/core/testing'
import { twoYears } from '../last-year/index.ts'

type Facts = Omit<ExampleFacts, 'previous' | 'members' | 'others'>

/** What the cells hold that the example does not name: the figures of the whole report, or 0 as in the example alone. */
export type Ground = 'whole' | 'zeros'

export interface Laid {
  readonly report: Report
  readonly options: NonNullable<Parameters<typeof validate>[1]>
}

/** The example over a report of its edition, beside the report of the year before if it names one. */
export function layOver(example: Example, ground: Ground): Laid {
  const base = twoYears.find(({ report }) => report.edition === example.edition)
  if (!base) throw new RangeError(`no whole report in edition ${example.edition}`)
  const { members, missing = [], previous, others, profile, outline, edition } = example
  const report = lay(example, { over: base.report, ground })
  return {
    report,
    options: {
      ...(outline !== null && { outline: exampleOutline(edition, outline) }),
      ...(previous && { previous: lay(previous, { over: base.previous, ground }) }),
      ...(members && { roster: rosterOf(members, missing) }),
      ...(others && { batch: batchOf(report, others.map(exampleReport)) }),
      ...(profile && { profile: profileSchema.parse({ schema: 'gouji/profile@1', ...profile }) }),
    },
  }
}

function rosterOf(members: NonNullable<Example['members']>, missing: readonly string[]): Roster {
  return { members: Object.entries(members).map(([name, facts]) => ({ name, report: exampleReport(facts) })), missing }
}

function lay(facts: Facts, { over, ground }: { readonly over: Report; readonly ground: Ground }): Report {
  const alone = exampleReport(facts)
  const { sections, head, reportTitle, publishedOn, year, agency, edition, cells, without = [] } = facts
  const figures = ground === 'whole' && over.edition === edition ? over.cells : alone.cells
  const present = cellsOf(edition).filter(({ id }) => !without.some((beginning) => id.startsWith(beginning)))
  const isNamed = (id: string) => Object.hasOwn(cells ?? {}, id)
  return {
    ...over,
    edition,
    year: year === undefined && over.edition === edition ? over.year : alone.year,
    agency: { ...over.agency, ...agency },
    title: reportTitle ?? over.title,
    head: head ?? over.head,
    sections: { ...over.sections, ...sections },
    publishedOn: publishedOn ?? over.publishedOn,
    cells: { ...Object.fromEntries(present.map(({ id }) => [id, figures[id] ?? 0])), ...cells },
    units: { ...Object.fromEntries(Object.entries(over.units ?? {}).filter(([id]) => !isNamed(id))), ...facts.units },
    ...(facts.subtotals && { subtotals: facts.subtotals }),
    ...(facts.certainty && { certainty: facts.certainty }),
  }
}
