import { verdict } from './checks.ts'
import { leftOut, placeOfSection, toldOfReform } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Period extends Params {
  readonly year: number
  readonly from: string
  readonly to: string
}

/**
 * 写明统计期限，并且为报告年度的 1 月 1 日至 12 月 31 日。
 *
 * A period is stated and is the report year. The template prints no head, so a missing period is a warning only.
 */
export const headPeriod = defineRule<Period>({
  id: 'head-period',
  title: {
    zh: '写明统计期限，并且为报告年度的 1 月 1 日至 12 月 31 日',
    en: 'A period is stated and is 1 January to 31 December of the report year.',
  },
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { report, narrative, outline } = facts
    const { year, head } = report
    const place = outline
      ? (outline.lines?.head?.[0] ?? outline.title?.place ?? { line: 1 })
      : placeOfSection(facts, 'head')
    const { from = '', to = '' } = head.period ?? {}
    if (year === null) return verdict<Period>([], [{ reason: 'no-year', cells: [] }])
    if (from === '') {
      if (head.text === '' && !outline) return leftOut(facts)
      const said = narrative().sentences.some(({ folded }) => tellsWholeYear(folded, year))
      return said ? passed : verdict<Period>([{ cells: [], params: { year, from, to }, place, severity: 'warning' }])
    }
    if (from === `${year}-01-01` && to === `${year}-12-31`) return passed
    // An agency that was founded, or given up, in the course of the year has no other period.
    const isPart = from >= `${year}-01-01` && to <= `${year}-12-31`
    const severity = isPart && toldOfReform(narrative().sentences) ? ('warning' as const) : undefined
    return verdict<Period>([{ cells: [], params: { year, from, to }, place, ...(severity && { severity }) }])
  },
  message: ({ params: { year, from, to } }) => ({
    zh:
      from === ''
        ? `没有写明统计期限，应为 ${year} 年 1 月 1 日至 12 月 31 日`
        : `统计期限写为 ${from} 至 ${to}，应为 ${year}-01-01 至 ${year}-12-31，年中组建的机关请说明`,
    en: from === '' ? 'No statistical period is stated.' : `The period is ${from} to ${to}, not the year ${year}.`,
  }),
})

/** 1月1日至12月31日, and the same in months, with points or hyphens, in words, or as the figures of the whole year. */
function tellsWholeYear(folded: string, year: number): boolean {
  return (
    /1月1日.{0,12}12月31日|一月一日.{0,12}十二月三十一日/u.test(folded) ||
    new RegExp(
      `${year}(?:年1月(?:1日)?.{0,8}(?:12月|年?底|年?末)|[-./]0?1[-./]0?1.{0,4}(?:${year}[-./])?12[-./]31(?!\\d))`,
      'u',
    ).test(folded) ||
    new RegExp(
      `(?:数据|统计)[^。;]{0,12}${year}年(?:度|全年|度全年)|${year}年(?:度|全年|度全年)(?:的)?(?:全年)?(?:统计)?数据`,
      'u',
    ).test(folded)
  )
}
