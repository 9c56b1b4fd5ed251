/** What the prose says of the things the tables count: each number bound to cells, or to nothing. */

import type { CellId } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sentence } from './sentences.ts'
import { cellsOfTopic, type Topic, type Wording, wordings } from './topics.ts'

/** “X is N”, said in a sentence. */
export interface Statement {
  readonly topic: Topic
  readonly number: ProseNumber
  readonly sentence: Sentence
  /** The cells whose sum it states. */
  readonly cells: readonly CellId[]
  /** It says that what was brought forward is counted in. */
  readonly withBroughtForward: boolean
}

/** Sentences about other things that are received, handled and answered too. */
const otherMatters = /热线|信访|提案|建议|议案|留言|咨询|来信|投诉|举报|访谈|信箱|问卷|意见|工单|诉求|邮件|网民|稿件/u
const aboutRequests = /申请/u
const aboutDisputes = /复议|诉讼/u

/**
 * A number is of a part, of another body or of another time when one of these stands before it in its clause: it is
 * then bound to nothing.
 */
const narrower =
  /其中|通过|网上|网络|线上|线下|当面|现场|信函|邮寄|邮件|传真|平台|渠道|自然人|公民|企业|法人|组织|律师|代表|本级|各部门|各乡镇|各镇|各街道|各单位|下属|系统|涉及|关于|主要|各类|同类|季度|上半年|下半年|\d月|同比|较|比|增|减|去年|平均|以上|占|对|协助|配合|转办|撤回|补正|延期|变更/u
/** The same behind the number: 2 件由企业提出, 12 件涉及征地. */
const narrowerBehind = /^(?:[^，；。()]{0,4})(?:由|来自|涉及|系|为自然人|均为|属于|重复)/u

/** Every statement of the prose, in order. A number is bound once, to what its clause says most closely. */
export function statementsIn(
  sentences: readonly Sentence[],
  { edition, year }: Pick<Report, 'edition' | 'year'>,
): readonly Statement[] {
  return sentences.flatMap((sentence) => {
    if (sentence.numbers.length === 0 || !isOfYear(sentence, year)) return []
    const context = contextOf(sentence, sentences)
    const bound = new Map<number, Statement>()
    for (const wording of wordings) {
      if (!suits(wording, sentence, context)) continue
      for (const match of sentence.masked.matchAll(wording.pattern)) {
        const index = Number(match.groups?.n)
        const number = sentence.numbers[index]
        if (!number || bound.has(index) || number.unit === '%') continue
        if (isNarrower(sentence.masked, match)) continue
        const cells = cellsOfTopic(edition, wording.topic)
        if (cells.length === 0) continue
        bound.set(index, {
          topic: wording.topic,
          number,
          sentence,
          cells: [...cells, ...joinedOutcome(sentence.masked, match, { edition, topic: wording.topic })],
          withBroughtForward: includesBroughtForward(sentence.masked, match),
        })
      }
    }
    return [...bound.values()].sort((a, b) => a.number.start - b.number.start)
  })
}

function suits({ about }: Wording, { folded, section }: Sentence, context: string): boolean {
  if (section === 'head' || section === 'improvements') return false
  if (about === 'requests') return !otherMatters.test(folded) && aboutRequests.test(context)
  return about === 'disputes' ? aboutDisputes.test(folded) : true
}

/** The sentence and those before it in its line: in a list of outcomes the word 申请 stands earlier. */
function contextOf(sentence: Sentence, sentences: readonly Sentence[]): string {
  const { section, line, start } = sentence
  const before = sentences.filter((other) => other.section === section && other.line === line && other.start <= start)
  return before.map(({ folded }) => folded).join('')
}

/** A year other than the report's makes a sentence speak of that year, unless it speaks of both. */
function isOfYear({ folded }: Sentence, year: number | null): boolean {
  const years = [...folded.matchAll(/(?<!\d)(20\d{2})年/gu)].map(([, written]) => Number(written))
  return year === null || years.length === 0 || years.includes(year)
}

function isNarrower(masked: string, match: RegExpExecArray): boolean {
  const before = masked.slice(0, match.index)
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('(')) + 1)
  const own = match[0]
  const other = /(?:上年度?|去年|上一年度?|20\d{2}年)(?:同期)?$/u
  if (narrower.test(withoutObject(clause + own)) || other.test(clause)) return true
  return narrowerBehind.test(masked.slice(match.index + match[0].length))
}

/** “收到申请 12 件（含上年结转 2 件）”: the bracket, or the words before the number, count it in. */
function includesBroughtForward(masked: string, match: RegExpExecArray): boolean {
  const behind = masked.slice(match.index + match[0].length, match.index + match[0].length + 24)
  return (
    /^[^，。；]{0,4}[，(](?:其中)?[^。；]{0,3}(?:含|包括|包含)[^。；]{0,6}结转/u.test(behind) ||
    /含[^，]{0,6}结转/u.test(match[0])
  )
}

/** “予以公开及部分公开 258 件” states the sum of both. */
function joinedOutcome(
  masked: string,
  match: RegExpExecArray,
  { edition, topic }: { edition: Report['edition']; topic: Topic },
): readonly CellId[] {
  if (topic !== 'partlyDisclosed' && topic !== 'disclosed') return []
  const before = masked.slice(Math.max(0, match.index - 8), match.index)
  if (topic === 'partlyDisclosed' && /公开(?:、|和|及|与|或|以及)$/u.test(before))
    return cellsOfTopic(edition, 'disclosed')
  if (topic === 'disclosed' && /部分公开(?:、|和|及|与|或|以及)$/u.test(before)) {
    return cellsOfTopic(edition, 'partlyDisclosed')
  }
  return []
}

/** “对政府信息公开申请的办理情况”: the requests are its object, not a part of them. */
function withoutObject(text: string): string {
  return text.replace(/对(?:.{0,8})申请/gu, '')
}
