import { aggregate, type RosterProblem } from '../levels/aggregate.ts'
import { verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Roster extends Params {
  readonly code: RosterProblem['code']
  readonly names: string
}

const words: Readonly<Record<RosterProblem['code'], readonly [zh: string, en: string]>> = {
  twice: ['同一单位的报告不止一份', 'is there more than once'],
  'other-year': ['报告年度与其他单位不同', 'reports another year'],
  'mixed-editions': ['两版格式的报告混在一起，已按可比的部分换算', 'use two editions, which were mapped'],
}

/**
 * 汇总的报告每单位一份、同一年度、同一格式。
 *
 * The reports that are added are one an agency, of one year and of one edition.
 */
export const aggregateRoster = defineRule<Roster>({
  id: 'aggregate-roster',
  title: {
    zh: '汇总的报告每单位一份、同一年度、同一格式',
    en: 'One report an agency, of one year and one edition.',
  },
  basis: '各级人民政府的年度报告由所属单位的报告汇总（国办公开办函〔2021〕30号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: ['members'],
  check: ({ report, roster }) => {
    if (!roster) return passed
    const { problems } = aggregate(roster.members, { edition: report.edition })
    return verdict<Roster>(
      problems.map(({ code, names }) => ({
        cells: [],
        params: { code, names: names.join('、') },
        place: { text: names.join('、') },
        ...(code === 'mixed-editions' && { severity: 'warning' as const }),
      })),
    )
  },
  message: ({ params: { code, names } }) => ({
    zh: `${words[code][0]}：${names}`,
    en: `${names} ${words[code][1]}.`,
  }),
})
