import { deadlineOf } from '../profile/deadlines.ts'
import { verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Published extends Params {
  readonly publishedOn: string
  readonly due: string
}

/**
 * 年度报告按期公布。
 *
 * Departments publish by 31 January, governments at county level and above by 31 March, where a district does not
 * want it earlier.
 */
export const publishedLate = defineRule<Published>({
  id: 'published-late',
  title: {
    zh: '年度报告按期公布',
    en: 'The report is published in time.',
  },
  basis: '《中华人民共和国政府信息公开条例》第四十九条',
  severity: 'error',
  past: true,
  editions: ['2019', '2021'],
  needs: [],
  check: ({ report: { year, publishedOn, agency }, profile }) => {
    if (year === null) return verdict<Published>([], [{ reason: 'no-year', cells: [] }])
    if (publishedOn === null) return verdict<Published>([], [{ reason: 'no-publication-date', cells: [] }])
    const due = deadlineOf(profile, { agency, year })
    if (publishedOn <= due) return passed
    return verdict<Published>([{ cells: [], params: { publishedOn, due }, place: { text: publishedOn } }])
  },
  message: ({ params: { publishedOn, due } }) => ({
    zh: `公布日期 ${publishedOn}，应在 ${due} 前公布`,
    en: `Published on ${publishedOn}; due by ${due}.`,
  }),
})
