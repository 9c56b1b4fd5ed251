import { readerOf, standingInTheWay, verdict } from './checks.ts'
import { defineRule, type Facts, type Params, passed, type Verdict } from './rule.ts'

interface Numbers extends Params {
  readonly suits: number
  readonly thisYear: number
  readonly lastYear: number
}

const cells = ['disputes.litigationAfterReconsideration.total', 'disputes.reconsideration.total'] as const
const suits = readerOf(cells[0])
const reconsiderations = readerOf(cells[1])

/**
 * 复议后起诉的案件先经行政复议：其总计不大于本年与上年行政复议总计之和。
 *
 * A suit after reconsideration presupposes a reconsideration, of this year or of last year.
 */
export const disputesAfterReconsideration = defineRule<Numbers>({
  id: 'disputes-after-reconsideration',
  title: {
    zh: '复议后起诉总计不大于本年与上年行政复议总计之和',
    en: 'There are no more suits after reconsideration than reconsiderations of this year and last.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ params: { suits, thisYear, lastYear } }) => ({
    zh: `“复议后起诉”总计填 ${suits}，多于本年行政复议总计 ${thisYear} 与上年行政复议总计 ${lastYear} 之和，请核对是否应计入“未经复议直接起诉”`,
    en: `${suits} suits after reconsideration exceed the reconsiderations of this year (${thisYear}) and last (${lastYear}).`,
  }),
})

function judge(facts: Facts): Verdict<Numbers> {
  const most = suits(facts) - reconsiderations(facts)
  if (most <= 0) return passed
  if (Number.isNaN(most)) return verdict<Numbers>([], [standingInTheWay(facts, cells)])
  const { previous } = facts
  if (!previous) return verdict<Numbers>([], [{ reason: 'no-previous-report', cells }])
  const lastYear = reconsiderations(previous)
  if (Number.isNaN(lastYear)) return verdict<Numbers>([], [standingInTheWay(previous, [cells[1]])])
  if (most <= lastYear) return passed
  return verdict([{ cells, params: { suits: suits(facts), thisYear: reconsiderations(facts), lastYear } }])
}
