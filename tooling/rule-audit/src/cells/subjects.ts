/** Reports in good order, each with what some rules need besides: what mistakes are put into. */

import {
  aggregate,
  type CellId,
  cellsOf,
  type EditionId,
  type Member,
  type Report,
  type Roster,
  sumAsReport,
} from '@gouji/core'
import { balancedReport, cityReport } from '@gouji/core/testing'
import { agencies } from '@gouji/corpus/agencies'
import { twoYears } from '../last-year/index.ts'
import { proses } from '../prose/index.ts'
import { reportWith } from '../prose/report-with.ts'
import { seeded } from '../random.ts'

/**
 * What a report is judged beside: nothing, the report of the year before, the reports it is the sum of; or a text that
 * is written for its tables, so that every manner of naming a figure is met.
 */
export type Beside = 'alone' | 'previous' | 'members' | 'prose'

export interface Subject {
  readonly beside: Beside
  readonly report: Report
  /** The cells that are changed. */
  readonly cells: readonly CellId[]
  /** How many changes of a cell are tried, the first of them; all where nothing is said. */
  readonly tries?: number
  readonly previous?: Report
  readonly roster?: Roster
}

const editions: readonly EditionId[] = ['2019', '2021']
const balancedEach = 2

/** The reports of the corpus, one with large figures, some from seeded numbers; two years; a district; texts. */
export const subjects: readonly Subject[] = [
  ...agencies.flatMap(({ reports }) => Object.values(reports)).map(alone),
  alone(cityReport()),
  ...editions.flatMap((edition) =>
    Array.from({ length: balancedEach }, (_, i) => alone(balancedReport(edition, seeded(i + 1)))),
  ),
  ...twoYears.map(({ report, previous }): Subject => ({ ...alone(report), beside: 'previous', previous })),
  ...editions.map(district),
  ...proses.map((prose) => beside(reportWith(prose))),
]

function alone(report: Report): Subject {
  return { beside: 'alone', report, cells: cellsOf(report.edition).map(({ id }) => id) }
}

/** Texts name totals, outcomes of cases and what section 二 counts; no kind of applicant. */
function beside(report: Report): Subject {
  const named = cellsOf(report.edition).filter(({ table, column }) => table !== 'requests' || column.id === 'total')
  return { beside: 'prose', report, cells: named.map(({ id }) => id), tries: 2 }
}

/** Three agencies of the corpus and the report their government would make of theirs; each sum is slow to take. */
function district(edition: EditionId): Subject {
  const year = edition === '2019' ? 2020 : 2024
  const members = agencies
    .filter(({ id }) => ['education', 'housing', 'police'].includes(id))
    .map(({ name, reports }): Member => ({ name, report: reports[year] }))
  const report = sumAsReport(aggregate(members, { edition }), { agency: '云溪区人民政府', year })
  return { ...alone(report), beside: 'members', roster: { members, missing: [] }, tries: 2 }
}
