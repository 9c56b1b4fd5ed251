/** What a sentence tells beside a figure that makes both it and the one of the table right. */

import type { ProseNumber } from './numbers.ts'
import { lineOf, type Sentence } from './sentences.ts'
import type { Statement } from './statements.ts'

const documents: ReadonlySet<string> = new Set(['issued', 'repealed'])
const cases: ReadonlySet<string> = new Set([
  'reconsideration',
  'litigation',
  'litigationDirect',
  'litigationAfterReconsideration',
])

const apart = /另(?:外|有|还有|外有|外还有)?$/u
/** 现行有效 10 件（不含联合发文 2 件）: the table has 12. */
const leftOut = /(?:不(?:含|包括|计)|未(?:含|计|包括))[^，。；()]{0,14}$/u
const corrects =
  /(?:实际|实为|实有|合并|拆分|涉及|核减|剔除|扣除|(?<!不予)受理|(?:作为|按照?|属于?|认定为|视为)政府信息公开申请|(?:计入|纳入)统计)[^。；]{0,14}$/u
const own =
  /本级|本机关(?!无法|不掌握|不予|不再)|(?:其中[^，。；()]{0,4}|，)(?:我|本)(?:[局委办镇乡厅署院处所]|街道|单位|中心)/u
const ofToday = /目前|发布之日|发稿/u
const ofAllTimes = /累计|截[至止]|历年|以来/u
/** What counts as a document that was made, or was repealed: in the sentence itself, and behind “；” or “。” by its own name. */
const likewise: Readonly<Record<string, { readonly inside: RegExp; readonly behind: RegExp }>> = {
  issued: {
    inside: /(?:修订|修改|修正|重新(?:公布|印发|发布))[^，。；、]{0,6}$/u,
    behind: /(?:^|[，、:])(?:修订|修改|修正)(?:(?:行政)?规范性文件|文件)?$/u,
  },
  repealed: {
    inside: /失效[^，。；、]{0,8}$/u,
    behind: /(?:^|[，、:])(?:宣布|自动|到期|期满|自然)*失效(?:的)?(?:(?:行政)?规范性文件|文件)?$/u,
  },
}
/** 一般程序处罚 19 件、简易程序处罚 830 件: kinds of one decision. */
const kinds: Readonly<Record<string, RegExp>> = {
  licensing: /(?:准予|不予)(?:行政)?许可[^，。；、:()]{0,10}$/u,
  penalties: /(?:(?:简易|一般|普通)程序|不予(?:行政)?处罚)[^，。；、:()]{0,10}$/u,
  coercion: /(?:强制措施|强制执行)[^，。；、:()]{0,10}$/u,
}
const firstInstance = /一审[^，。；、:()]{0,6}$/u
const ofThisYear = /新(?:增|发|收|受理|发生|产生)[^，。；]{0,12}$/u
const ofLastYear = /(?:上年|上一年|去年|结转)[^，。；]{0,12}$/u
/** 上年未审结的诉讼 1 件: it goes on in this year. */
const stillOpen = /(?:上年|上一年|去年)度?(?:尚)?未(?:审)?结[^，。；]{0,8}$/u
/** 以区政府为共同被告 1 件: counted by who decided first. */
const withAnother = /(?:共同被告|共同被申请人|作为(?:行政)?复议机关|第三人)[^，。；()]{0,8}$/u

/** Whether the table’s figure is `statement` and what its sentence tells beside it, or one that the sentence goes on to. */
export function isToldOtherwise(statement: Statement, counted: number): boolean {
  const { topic } = statement
  return (
    (topic === 'received' && hasToldApart(statement, counted)) ||
    ((topic === 'received' || topic === 'reconsideration') && isCorrected(statement, counted)) ||
    isWithLeftOut(statement, counted) ||
    (documents.has(topic) && (isOfAllTimes(statement, counted) || isWithAlike(statement, counted))) ||
    isOneKind(statement, counted) ||
    (topic === 'inForce' && ofToday.test(statement.sentence.folded.slice(0, statement.number.start))) ||
    (cases.has(topic) && [isWithLastYears, isOfInstances, isWithOthers].some((isTold) => isTold(statement, counted))) ||
    isOfMany(statement, counted)
  )
}

/** 受理申请 91 件（另有 2 件结转下年度办理）: the table has 93. */
function hasToldApart(statement: Statement, counted: number): boolean {
  const { value, end } = statement.number
  const others = besides(statement, apart).filter(({ start }) => start > end)
  return others.length > 0 && others.reduce((sum, other) => sum + other.value, value) === counted
}

/** What is left out of a figure, and said so right behind it. */
function isWithLeftOut(statement: Statement, counted: number): boolean {
  const { value, end } = statement.number
  return besides(statement, leftOut).some((other) => other.start > end && value + other.value === counted)
}

/** 收到申请 21 份，合并相同申请后实际 15 件; 接收（复议申请）21 件，受理 15 件: the sentence goes on to the figure that is counted. */
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

/** 新制定 2 件、修订 1 件; 废止 2 件；宣布失效 1 件: a document made anew may count as made, a lapsed one as repealed. */
function isWithAlike(statement: Statement, counted: number): boolean {
  const { number, sentence, topic } = statement
  const words = likewise[topic]
  if (!words) return false
  const elsewhere = lineOf(sentence).filter((other) => other !== sentence)
  const alike = [...besides(statement, words.inside), ...elsewhere.flatMap((other) => behindWords(other, words.behind))]
  return [...alike.map(({ value }) => value), alike.reduce((sum, { value }) => sum + value, 0)].some(
    (value) => number.value + value === counted,
  )
}

/** 上年未审结的复议 1 件，本年新增复议 2 件: the table counts both. */
function isWithLastYears(statement: Statement, counted: number): boolean {
  const { number, sentence } = statement
  const words = ofThisYear.test(sentence.folded.slice(0, number.start)) ? ofLastYear : stillOpen
  return besides(statement, words).some(({ value }) => number.value + value === counted)
}

/** 行政诉讼 3 件（其中与区政府为共同被告 1 件）: the table may count 2. */
function isWithOthers(statement: Statement, counted: number): boolean {
  return besides(statement, withAnother).some(({ value }) => statement.number.value - value === counted)
}

/** One kind of the decisions, with the other kind told beside it; what stands behind 其中 is counted in. */
function isOneKind(statement: Statement, counted: number): boolean {
  const { number, sentence, topic } = statement
  const words = kinds[topic]
  if (!words) return false
  return besides(statement, words).some(
    ({ start, value }) =>
      number.value + value === counted && !/其中|\(/u.test(sentence.folded.slice(number.end, start)),
  )
}

/** 行政诉讼 5 件，其中一审 3 件，二审 2 件: the second instance may be of the same suits. */
function isOfInstances(statement: Statement, counted: number): boolean {
  return besides(statement, firstInstance).some(({ value }) => value === counted)
}

/** The other numbers of the sentence behind certain words. */
function besides({ number, sentence }: Statement, words: RegExp): readonly ProseNumber[] {
  return behindWords(sentence, words).filter((other) => other !== number)
}

function behindWords({ folded, numbers }: Sentence, words: RegExp): readonly ProseNumber[] {
  return numbers.filter(({ exact, start }, i) => exact && words.test(folded.slice(numbers[i - 1]?.end ?? 0, start)))
}
