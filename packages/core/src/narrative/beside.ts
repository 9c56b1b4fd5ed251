/** What a sentence tells beside a figure that makes both it and the one of the table right. */

import type { ProseNumber } from './numbers.ts'
import type { Statement } from './statements.ts'

const documents: ReadonlySet<string> = new Set(['issued', 'repealed'])
const cases: ReadonlySet<string> = new Set([
  'reconsideration',
  'litigation',
  'litigationDirect',
  'litigationAfterReconsideration',
])

const apart = /另(?:外|有|还有|外有|外还有)?$/u
const corrects = /(?:实际|实为|实有|合并|拆分|涉及|核减|剔除|扣除|(?<!不予)受理|(?:计入|纳入)统计)[^。；]{0,14}$/u
const own = /本级|本机关/u
const ofToday = /目前|发布之日|发稿/u
const ofAllTimes = /累计|截[至止]|历年|以来/u
const revised = /(?:修订|修改|修正)[^，。；、]{0,6}$/u
const ofThisYear = /新(?:增|发|收|受理|发生|产生)[^，。；]{0,12}$/u
const ofLastYear = /(?:上年|上一年|去年|结转)[^，。；]{0,12}$/u

/** Whether the table’s figure is `statement` and what its sentence tells beside it, or one that the sentence goes on to. */
export function isToldOtherwise(statement: Statement, counted: number): boolean {
  const { topic } = statement
  return (
    (topic === 'received' && (hasToldApart(statement, counted) || isCorrected(statement, counted))) ||
    (documents.has(topic) && (isOfAllTimes(statement, counted) || isWithRevised(statement, counted))) ||
    (topic === 'inForce' && ofToday.test(statement.sentence.folded.slice(0, statement.number.start))) ||
    (cases.has(topic) && isWithLastYears(statement, counted)) ||
    isOfMany(statement, counted)
  )
}

/** 受理申请 91 件（另有 2 件结转下年度办理）: the table has 93. */
function hasToldApart(statement: Statement, counted: number): boolean {
  const { value, end } = statement.number
  const others = besides(statement, apart).filter(({ start }) => start > end)
  return others.length > 0 && others.reduce((sum, other) => sum + other.value, value) === counted
}

/** 收到申请 21 份，合并相同申请后实际 15 件; 接收 21 件，受理 15 件: the sentence goes on to the figure that is counted. */
function isCorrected({ number: { end }, sentence: { folded, numbers } }: Statement, counted: number) {
  return numbers.some(
    ({ start, value, exact }) => exact && value === counted && start > end && corrects.test(folded.slice(end, start)),
  )
}

/** 全区收到申请 126 件，区政府本级收到 26 件, beside a table of 本级. */
function isOfMany({ number: { end }, sentence: { folded, numbers } }: Statement, counted: number): boolean {
  const at = folded.slice(end).search(own)
  return at >= 0 && numbers.some(({ start, value }) => start > end + at && value === counted)
}

/** 累计废止规范性文件 15 件: of all years, where it is more than the table has of this one. */
function isOfAllTimes({ number: { start, value }, sentence: { folded } }: Statement, counted: number): boolean {
  return value > counted && ofAllTimes.test(folded.slice(0, start))
}

/** 新制定 2 件、修订 1 件: a document made anew may count as one that is made. */
function isWithRevised(statement: Statement, counted: number): boolean {
  return besides(statement, revised).some(({ value }) => statement.number.value + value === counted)
}

/** 上年未审结的复议 1 件，本年新增复议 2 件: the table counts both. */
function isWithLastYears(statement: Statement, counted: number): boolean {
  const { number, sentence } = statement
  if (!ofThisYear.test(sentence.folded.slice(0, number.start))) return false
  return besides(statement, ofLastYear).some(({ value }) => number.value + value === counted)
}

/** The other numbers of the sentence behind certain words. */
function besides({ number, sentence: { folded, numbers } }: Statement, words: RegExp): readonly ProseNumber[] {
  return numbers.filter(
    (other, i) => other !== number && other.exact && words.test(folded.slice(numbers[i - 1]?.end ?? 0, other.start)),
  )
}
