import type { CellId } from '../form/editions.ts'
import type { AgencyKind } from '../report/report.ts'
import { readerOf, standingInTheWay, verdict } from './checks.ts'
import { defineRule, type Facts, type Params, passed, type Verdict } from './rule.ts'

interface Fees extends Params {
  readonly amount: number
  readonly lastYear: number | null
  /** A unit other than 万元 that stands beside the amount. */
  readonly unit: string | null
}

const cell: CellId = 'disclosure.fees.amount'
const amountOf = readerOf(cell)

/** In 万元: more than an agency of the kind can collect. */
const implausible: Readonly<Partial<Record<AgencyKind, keyof Facts['profile']['thresholds']>>> = {
  township: 'feeMostOfTownship',
  subdistrict: 'feeMostOfSubdistrict',
  department: 'feeMostOfDepartment',
}

/**
 * 行政事业性收费本年收费金额（单位：万元）。
 *
 * Fees are in units of 10,000 yuan; an amount many times last year's was most likely filled in in yuan.
 */
export const disclosureFeeUnit = defineRule<Fees>({
  id: 'disclosure-fee-unit',
  title: {
    zh: '行政事业性收费金额以万元填报',
    en: 'Fees are in units of 10,000 yuan.',
  },
  basis: '惯例：表格注明单位为万元，达到上年 1000 倍或者明显超出本机关规模的，疑以元填报',
  severity: 'warning',
  editions: ['2021'],
  needs: [],
  check: judge,
  message: ({ params: { amount, lastYear, unit } }) => ({
    zh: `行政事业性收费本年收费金额填 ${amount}${unit ?? ''}，${whyDoubted({ amount, lastYear, unit })}`,
    en: `Fees of ${amount} seem to be in ${unit ?? 'yuan'}; the column is in units of 10,000 yuan.`,
  }),
})

function judge(facts: Facts): Verdict<Fees> {
  const { report, previous } = facts
  const amount = amountOf(facts)
  if (amount === 0) return passed
  if (Number.isNaN(amount)) return verdict<Fees>([], [standingInTheWay(facts, [cell])])
  const unit = report.units?.[cell] ?? null
  const comparable = previous?.edition.id === facts.edition.id && previous.report.units?.[cell] === undefined
  const lastYear = comparable && amountOf(previous) > 0 ? amountOf(previous) : null
  const { thresholds } = facts.profile
  const most = implausible[report.agency.kind]
  // A thousandfold rise is 元 for 万元; from a few 元 to a few 万元 it is a rise.
  const least =
    lastYear === null ? most && thresholds[most] : Math.max(thresholds.feeRiseLeast, thresholds.feeRiseTimes * lastYear)
  if (unit === '万元' || (unit === null && (least === undefined || amount < least))) return passed
  return verdict([{ cells: [cell], params: { amount, lastYear, unit } }])
}

function whyDoubted({ amount, lastYear, unit }: Fees): string {
  if (unit !== null) return '本栏单位为万元，请换算成万元'
  const ground =
    lastYear === null ? '超出本机关可能的规模' : `是上年 ${lastYear} 的 ${Math.floor(amount / lastYear)} 倍`
  return `${ground}，疑以元填报，请换算成万元`
}
