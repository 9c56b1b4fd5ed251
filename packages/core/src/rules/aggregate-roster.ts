import { aggregate, type RosterProblem } from '../levels/aggregate.ts'
import { withoutItself } from '../levels/gap.ts'
import { findAgency } from '../profile/agencies.ts'
import { verdict } from './checks.ts'
import { defineRule, type Params, passed, type Severity } from './rule.ts'

interface Roster extends Params {
  readonly code: RosterProblem['code'] | 'vertical' | 'itself'
  readonly names: string
}

const words: Readonly<Record<Roster['code'], readonly [zh: string, en: string]>> = {
  twice: ['同一单位的报告不止一份', 'is there more than once'],
  'other-year': ['报告年度与其他单位不同', 'reports another year'],
  'mixed-editions': ['两版格式的报告混在一起，已按可比的部分换算', 'use two editions, which were mapped'],
  itself: ['汇总报告本身也在所辖单位之列，已不计入', 'is the sum itself and was not added'],
  vertical: ['垂直管理的单位不计入本级汇总', 'answers to a higher level and is left out of the sum'],
}

const milder: Readonly<Partial<Record<Roster['code'], Severity>>> = { 'mixed-editions': 'warning', itself: 'info' }

/**
 * 汇总的报告每单位一份、同一年度、同一格式，垂直管理的单位不计入。
 *
 * The reports that are added are one an agency, of one year and of one edition; bodies that answer to a higher level
 * (`vertical` in the profile) are left out.
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
  check: ({ report, roster, profile }) => {
    if (!roster) return passed
    const members = withoutItself(report, roster.members)
    const { problems } = aggregate(members, { edition: report.edition })
    const itself = members === roster.members ? [] : [report.agency.name ?? '']
    const vertical = members.map(({ name }) => name).filter((name) => findAgency(profile, name)?.vertical)
    return verdict<Roster>(
      [
        ...problems,
        ...(itself.length > 0 ? [{ code: 'itself' as const, names: itself }] : []),
        ...(vertical.length > 0 ? [{ code: 'vertical' as const, names: vertical }] : []),
      ].map(({ code, names }) => ({
        cells: [],
        params: { code, names: names.join('、') },
        place: { text: names.join('、') },
        ...(milder[code] && { severity: milder[code] }),
      })),
    )
  },
  message: ({ params: { code, names } }) => ({
    zh: `${words[code][0]}：${names}`,
    en: `${names} ${words[code][1]}.`,
  }),
})
