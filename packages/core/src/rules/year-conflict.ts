import { verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Years extends Params {
  readonly title: number
  readonly period: number
}

/** There is no period: the title is held against the year the report is filed for. */
interface Filed extends Params {
  readonly title: number
  readonly filed: number
}

/**
 * 标题与统计期限的年度一致；没有写统计期限的，标题与报告年度一致。
 *
 * Title and period name one report year; without a period, the title names the year the report is filed for.
 */
export const yearConflict = defineRule<Years | Filed>({
  id: 'year-conflict',
  title: {
    zh: '标题、统计期限与报告年度一致',
    en: 'Title, period and report are of one year.',
  },
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: ({ report, outline }) => {
    const { title, head, year } = report
    const plain = title.normalize('NFKC').replace(/\s/gu, '')
    const [written] = yearsIn(plain)
    if (written === undefined) return passed
    const place = outline?.title?.place ?? { text: title }
    const period = head.period && Number(head.period.to.slice(0, 4))
    if (period) return written === period ? passed : verdict([{ cells: [], params: { title: written, period }, place }])
    if (year === null || yearsIn(plain).includes(year) || inWords.test(plain)) return passed
    return verdict([{ cells: [], params: { title: written, filed: year }, place }])
  },
  message: ({ params }) =>
    'filed' in params
      ? {
          zh: `标题写 ${params.title} 年，这份报告是 ${params.filed} 年度的`,
          en: `The title says ${params.title}, the report is filed for ${params.filed}.`,
        }
      : {
          zh: `标题写 ${params.title} 年，统计期限写 ${params.period} 年`,
          en: `The title says ${params.title}, the period ${params.period}.`,
        },
})

/** 二〇二四年: a year in words, which is not held against a number. */
const inWords = /[〇○零一二三四五六七八九]{4}年/u

function yearsIn(title: string): readonly number[] {
  return [...title.matchAll(/(\d{4})年/gu)].map(([, year]) => Number(year))
}
