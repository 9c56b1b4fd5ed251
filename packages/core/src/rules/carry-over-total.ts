import { readerOf, standingInTheWay, verdict } from './checks.ts'
import { milderIfTold, toldOfReform } from './prose-checks.ts'
import { defineRule, type Facts, type Params, passed, type Verdict } from './rule.ts'

interface CarriedOver extends Params {
  readonly thisYear: number
  readonly lastYear: number
}

const cell = 'requests.broughtForward.total'
const source = 'requests.carriedForward.total'
const broughtForward = readerOf(cell)
const carriedForward = readerOf(source)

/**
 * 本年“上年结转”总计等于上一年度报告“结转下年度继续办理”总计。
 *
 * What last year's report carried forward is what this year's brings forward.
 */
export const carryOverTotal = defineRule<CarriedOver>({
  id: 'carry-over-total',
  title: {
    zh: '本年上年结转总计等于上一年度报告的结转下年度总计',
    en: 'The total brought forward is what last year’s report carried forward.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: ['previous'],
  // What comes with another agency’s duties, or goes with them, is in no report of this one.
  check: milderIfTold(judge, { severity: 'warning', told: toldOfReform }),
  message: ({ params: { thisYear, lastYear } }) => ({
    zh: `上年结转总计填 ${thisYear}，上一年度报告结转下年度总计为 ${lastYear}，相差 ${Math.abs(thisYear - lastYear)}，因机构合并、职责划转等不一致的请说明`,
    en: `${thisYear} brought forward, but last year’s report carried forward ${lastYear}.`,
  }),
})

function judge(facts: Facts): Verdict<CarriedOver> {
  const { previous } = facts
  if (!previous) return passed
  const thisYear = broughtForward(facts)
  const lastYear = carriedForward(previous)
  if (thisYear === lastYear) return passed
  if (Number.isNaN(thisYear)) return verdict<CarriedOver>([], [standingInTheWay(facts, [cell])])
  if (Number.isNaN(lastYear)) return verdict<CarriedOver>([], [standingInTheWay(previous, [source])])
  return verdict([{ cells: [cell], params: { thisYear, lastYear } }])
}
