/** Whether a text speaks of a part: of the year, of the ways of asking, of those who ask. */

import { matchesOf } from './matches.ts'

const quarter =
  /(?:第?[一二三四]|前[一二两三])个?季度|[上下]半年|前[一二两三四五六七八九十\d]+个月|(?<!统计|报告|年度|本)期间/u
const month = /(?<!\d)(?<month>1[0-2]|[1-9])(?:月|(?=[-—~至]1?\d月))/gu
/** 截至 10 月底, 3 月至 9 月, 1-9 月, 12 月前, 6 月接入平台后. */
const span = /截[至止到]|月[^月]{0,6}[至到—~-]|\d[至—~-]1?\d月|月前|月[^，；]{0,16}(?:后|以来|起)$/u
/** 截至 12 月 31 日. */
const yearsEnd = /12月(?:31日|底|末)/u
/** A clause that tells a time and nothing else. */
const timeAlone = /^[^，；]{0,10}(?:季度|半年|期间|个月|月份?)$/u

/** 上半年, 第四季度, 截至 10 月底, 节假日期间; not 1 月 1 日至 12 月 31 日. What is said of the whole year begins anew. */
export function speaksOfPartOfYear(text: string): boolean {
  const clauses = text.slice(Math.max(text.lastIndexOf('全年'), 0)).split(/[，；]/u)
  return clauses.some((clause, i) => {
    const isLast = i === clauses.length - 1
    if ((isLast || timeAlone.test(clause)) && quarter.test(clause)) return true
    return (timeAlone.test(clause) || span.test(clause)) && isOfSomeMonths(clause)
  })
}

function isOfSomeMonths(clause: string): boolean {
  const months = matchesOf(month, clause).map(({ groups }) => Number(groups?.month))
  if (months.length === 0 || (months[0] === 1 && months.at(-1) === 12)) return false
  if (months.every((one) => one === 1) && /起|以来/u.test(clause)) return false
  return !(months.every((one) => one === 12) && yearsEnd.test(clause))
}

const ways = [/网[站上络]|线上|平台|电子邮件|邮箱/u, /信函|邮寄/u, /线下|当面|现场|窗口|大厅/u, /传真/u]
const whos = [/自然人|公民/u, /企业/u, /法人/u, /组织/u, /机构/u, /律师/u]

/** One way of asking, or one kind of those who ask: 线下渠道, 商业企业方面; not 网络、信函等. */
export function speaksOfOneKind(text: string): boolean {
  if (/等|各[类种]|所有/u.test(text)) return false
  return [ways, whos].some((kinds) => kinds.filter((kind) => kind.test(text)).length === 1)
}
