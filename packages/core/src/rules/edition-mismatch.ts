import { editionOfYear, editions } from '../form/editions.ts'
import { verdict } from './checks.ts'
import { defineRule, type Facts, type Params, passed, type Verdict } from './rule.ts'

interface Notices extends Params {
  readonly year: number
  readonly due: string
  readonly printed: string
}

/**
 * 2019、2020 年度适用国办公开办函〔2019〕60号，2021 年度起适用国办公开办函〔2021〕30号。
 *
 * The tables are those of the edition in force for the report year.
 */
export const editionMismatch = defineRule<Notices>({
  id: 'edition-mismatch',
  title: {
    zh: '表格采用报告年度适用的格式',
    en: 'The tables are those of the edition in force for the year.',
  },
  basis: '国办公开办函〔2021〕30号（2019、2020 年度：国办公开办函〔2019〕60号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: judge,
  message: ({ params: { year, due, printed } }) => ({
    zh: `${year} 年度应采用${due}的表格，现采用的是${printed}的表格`,
    en: `Report year ${year} takes the tables of ${due}, not those of ${printed}.`,
  }),
})

function judge({ report: { year }, outline }: Facts): Verdict<Notices> {
  const printed = editions.find(({ id }) => id === outline?.printedEdition)
  if (!printed) return verdict<Notices>([], [{ reason: 'missing-cells', cells: [] }])
  if (year === null) return verdict<Notices>([], [{ reason: 'no-year', cells: [] }])
  const due = editionOfYear(year)
  if (!due) return verdict<Notices>([], [{ reason: 'no-comparable-edition', cells: [] }])
  if (due.id === printed.id) return passed
  const table = outline?.headings.find(({ section }) => section === 'disclosure')
  const place = table?.place ?? outline?.title?.place ?? { line: 1 }
  return verdict([{ cells: [], params: { year, due: due.notice, printed: printed.notice }, place }])
}
