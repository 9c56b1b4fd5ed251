/** Example reports of fictional agencies, for tests, documentation and benchmarks. */

import { cellsOf } from '../form/cells.ts'
import { editionOf } from '../form/editions.ts'
import type { Outline } from '../report/outline.ts'
import type { Cells, Report } from '../report/report.ts'
import type { ExampleFacts } from '../rules/examples.ts'

/** A report in which every cell is 0 but those given. */
export function exampleReport({
  edition,
  year,
  agency,
  cells,
  without = [],
  subtotals,
  units,
  certainty,
  sections = {},
  head = { text: '' },
  reportTitle,
  publishedOn,
}: ExampleFacts): Report {
  const filled: Cells = {}
  for (const { id } of cellsOf(edition)) {
    if (!without.some((beginning) => id.startsWith(beginning))) filled[id] = 0
  }
  const reportYear = year === undefined ? editionOf(edition).years.from : year
  const name = agency?.name === undefined ? '云溪区文化和旅游局' : agency.name
  return {
    schema: 'gouji/report@1',
    edition,
    year: reportYear,
    agency: { name, kind: 'department', code: null, ...agency },
    title: reportTitle ?? `${name ?? ''}${reportYear ?? ''}年政府信息公开工作年度报告`,
    head,
    sections,
    publishedOn: publishedOn ?? null,
    cells: { ...filled, ...cells },
    ...(subtotals && { subtotals }),
    ...(units && { units }),
    ...(certainty && { certainty }),
  }
}

/** The outline of a document in good order, but for what is given. */
export function exampleOutline(edition: ExampleFacts['edition'], given: Partial<Outline> = {}): Outline {
  const { sections, tables } = editionOf(edition)
  return {
    title: { lines: [], place: {} },
    headings: sections.map(({ id, numeral, title }, i) => ({
      section: id,
      numeral: `${numeral}、`,
      title,
      place: { line: 10 * (i + 1) },
    })),
    tables: tables.map(({ id }) => id),
    printedEdition: edition,
    ...given,
  }
}
