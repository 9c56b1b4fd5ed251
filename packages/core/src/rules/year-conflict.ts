import { verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Years extends Params {
  readonly title: number
  readonly period: number
}

/**
 * 标题、统计期限的年度一致。
 *
 * Title and period name one report year.
 */
export const yearConflict = defineRule<Years>({
  id: 'year-conflict',
  title: {
    zh: '标题、统计期限的年度一致',
    en: 'Title and period name one report year.',
  },
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: ({ report, outline }) => {
    const { title, head } = report
    const [, written] = /(\d{4})年/u.exec(title.normalize('NFKC').replace(/\s/gu, '')) ?? []
    const period = head.period?.to.slice(0, 4)
    if (written === undefined || period === undefined || written === period) return passed
    const params = { title: Number(written), period: Number(period) }
    return verdict<Years>([{ cells: [], params, place: outline?.title?.place ?? { text: title } }])
  },
  message: ({ params: { title, period } }) => ({
    zh: `标题写 ${title} 年，统计期限写 ${period} 年`,
    en: `The title says ${title}, the period ${period}.`,
  }),
})
