/** Of which year a clause of the prose speaks. */

import { matchesOf } from './matches.ts'

const named =
  '(?<!较|比|与|同|跟|对|自|从|由|至|到|转|\\d)(?<year>20\\d{2})年(?!以来|以后|起|度?结转|相比|同期|的?\\uE000)'
const last =
  '(?<!较|比|与|同|跟|结转)(?<last>上一?年度?|去年)(?!度|结转|遗留|转入|相比|同期|的?\\uE000|为\\uE000|报告|年度报告)'
const current = '(?<current>本年度?|今年|当年|全年|年内|本年度)'
/** 自条例施行以来, 近三年, 五年来: of many years, unless it began in the report's. */
const many =
  '(?<many>自[^，。；]{2,30}?以来|“[^”]{1,6}”以来|[两二三四五六七八九十几]年来|近[两二三四五六七八九几]年|历年)'
const mention = new RegExp(`${many}|${named}|${last}|${current}`, 'gu')
/** 较 2023 年（收到 21 件）减少: what stands in a bracket behind a year is of it, even if it is compared with. */
const inBracket = /(?:(?<year>20\d{2})年|上一?年|去年)(?:度|同期)?\([^()]*$/u

/**
 * Whether a text that ends at a figure speaks of another year than the report's there: the year named last is meant,
 * unless it is only compared with (较上年) or says where something was carried from or to. Brackets that are closed
 * are left out. Numbers may be masked.
 */
export function speaksOfAnotherYear(text: string, year: number | null): boolean {
  if (year === null || !/年|以来/u.test(text)) return false
  const bracket = text.lastIndexOf('(') > text.lastIndexOf(')') ? inBracket.exec(text) : null
  if (bracket && Number(bracket.groups?.year) !== year) return true
  let another = false
  for (const { groups } of matchesOf(mention, text.replace(/\([^()]*\)/gu, ''))) {
    if (groups?.many !== undefined)
      another = !(groups.many.includes(`${year}年`) || /今年|本年|年初/u.test(groups.many))
    else if (groups?.year !== undefined) another = Number(groups.year) !== year
    else another = groups?.last !== undefined
  }
  return another
}
