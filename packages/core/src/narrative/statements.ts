/** What the prose says of the things the tables count: each number bound to cells, or to nothing. */

import type { CellId } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import { joinedTopics } from './joined.ts'
import { matchesOf } from './matches.ts'
import { lastMatterIn, namesOtherThing } from './matters.ts'
import { aboutInformation, type Found, includesBroughtForward, isNarrower } from './narrower.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sentence } from './sentences.ts'
import { cellsOfTopic, type Topic } from './topics.ts'
import { isCountedIn } from './units.ts'
import { type Wording, wordings } from './wordings.ts'

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

/** The verbs of an organ that decides cases or pleads them; its own cases come about, or are brought. */
const decides = /承办|办理|审理|受理|审结|代理|应诉|收到/u

/** In the report of a government, whose table has all its offices: 区政府办公室共受理 36 件, 区政府作为被申请人的复议 7 件. */
const ofOneOffice =
  /(?:局|厅|委|办公室|政府办|府办|街道|镇|乡)(?:办事处|人民政府)?(?:本?年度?|全年|今年|共|累计|新)*(?:收|受理|接|办结|答复|被)|作为(?:被申请人|被告)/u

/** In the report of one office, what the whole area or those below it count: 全区 28 家单位共受理, 各中小学共收到. */
const ofTheWholeArea =
  /全[省市区县州盟旗](?![局委办])(?:[^，。；\uE000]|\uE000\d+\uE001家){0,16}(?:收|受理|接|办结|答复)/gu
const ofThoseBelow =
  /(?:各(?:中小)?学校|各中小学|所属|下设|下辖|另(?:外|行)?(?=收|受理|接))[^，。；]{0,24}(?:收|受理|接|办结|答复)/gu
const byItself = /我(?:[局委办镇乡厅署院处所队]|单位|街道|中心)|本(?:机关|单位|部门|[局委办镇乡厅署院处所队])/u

const farthest = 120

function speaksForOthers({ before, own }: Found, kind: Report['agency']['kind']): boolean {
  // Who is spoken of stands near: a text that runs on without end is not gone through at each of its numbers.
  const text = (before + own).slice(-farthest)
  const patterns = kind === 'government' || kind === 'authorized' ? [ofThoseBelow] : [ofTheWholeArea, ofThoseBelow]
  const last = patterns.flatMap((pattern) => matchesOf(pattern, text)).at(-1)
  return last !== undefined && !byItself.test(text.slice(last.index + last[0].length))
}

/** Every statement of the prose, in order. A number is bound once, to what its clause says most closely. */
export function statementsIn(
  sentences: readonly Sentence[],
  { edition, year, agency }: Pick<Report, 'edition' | 'year' | 'agency'>,
): readonly Statement[] {
  return sentences.flatMap((sentence, i) => {
    const { section, numbers, masked } = sentence
    if (numbers.length === 0 || section === 'head' || section === 'improvements') return []
    const context = contextOf(sentences, i)
    const bound = new Map<number, Statement>()
    let sought: RegExp | undefined
    let isSaid = false
    for (const wording of wordings) {
      // Wordings of one topic stand together and need the same words.
      if (wording.needs !== sought) {
        sought = wording.needs
        isSaid = sought.test(masked)
      }
      if (!isSaid) continue
      for (const match of matchesOf(wording.pattern, masked)) {
        const index = Number(match.groups?.n)
        const number = numbers[index]
        if (!number || bound.has(index) || !isCountedIn(number, { wording, own: match[0], folded: sentence.folded }))
          continue
        const found = foundIn(masked, { match, wording })
        if (!suits(found, { sentence, context }) || isNarrower(found, year)) continue
        if (agency.kind === 'government' && ofOneOffice.test(found.clause + found.own)) continue
        if (wording.about === 'requests' && speaksForOthers(found, agency.kind)) continue
        const topics = [wording.topic, ...joinedTopics(wording.topic, found)]
        const cells = topics.flatMap((topic) => cellsOfTopic(edition, topic))
        if (cellsOfTopic(edition, wording.topic).length === 0) continue
        bound.set(index, {
          topic: wording.topic,
          number,
          sentence,
          cells,
          withBroughtForward: includesBroughtForward(found, year),
        })
      }
    }
    return [...bound.values()].sort((a, b) => a.number.start - b.number.start)
  })
}

function foundIn(masked: string, { match, wording }: { match: RegExpExecArray; wording: Wording }): Found {
  const before = masked.slice(0, match.index)
  const [own] = match
  const year = match.groups?.y
  return {
    wording,
    own,
    year: year === undefined ? undefined : Number(year),
    before,
    clause: lastClauseOf(before),
    after: masked.slice(match.index + own.length),
  }
}

const blank = '\uE004'
/** What stands behind the last mark of a text; a bracket that is closed says more of what stands before it. */
function lastClauseOf(text: string): string {
  // As long as before, so that what stands before the clause is known by its length.
  const open = text.includes(')') ? text.replace(/\([^()]*\)/gu, ({ length }) => blank.repeat(length)) : text
  return open.slice(Math.max(open.lastIndexOf('，'), open.lastIndexOf('；'), open.lastIndexOf('(')) + 1)
}

/** Whether the number is of the matter its wording is about: the one that was named last before it. */
function suits(
  { wording: { about, bare }, own, before, clause, after }: Found,
  { sentence: { section, folded }, context }: { sentence: Sentence; context: string },
): boolean {
  if (about === 'disclosure') return true
  if (about === 'disputes') {
    if (section === 'disputes') return true
    if (decides.test(clause)) return false
    return (
      aboutInformation.test(folded) ||
      isOfCasesBefore(context) ||
      (comesAbout.test(clause) && isOfRequestsBefore(context))
    )
  }
  if (namesOtherThing(clause + own) || /^[^，；。()]{0,4}(?:咨询|热线|工单|留言|诉求|信访)/u.test(after)) return false
  if (bare && cameSince(context + before)) return false
  if (namesRequests.test(after)) return true
  const matter = lastMatterIn(`${context}${before}${own}`)
  return matter === 'requests' || (matter === undefined && section === 'requests')
}

/** 除去上年结转的 8 件政府信息公开申请: what they are stands behind the number. */
const namesRequests = /^(?:的)?(?:政府)?信息公开申请|^(?:的)?依申请公开/u

/** 收到申请 9 件。全年收到 1200 件: of what came since requests were named nothing is known. */
function cameSince(text: string): boolean {
  return /(?:收到|受理|接收|接到)[^。；]{0,20}\uE000/u.test(text.slice(Math.max(0, text.lastIndexOf('申请') - 12)))
}

const comesAbout = /^(?:共|并|均)?(?:产生|发生|引发)/u

/** 收到政府信息公开申请 20 件；产生行政复议 1 件: what “；” parts is one sentence. */
function isOfRequestsBefore(context: string): boolean {
  const before = context.endsWith('；') ? context.slice(context.lastIndexOf('。') + 1) : ''
  return lastMatterIn(before) === 'requests'
}

/** 因政府信息公开被申请复议 2 件；被提起诉讼 1 件: what “；” parts is one sentence. */
function isOfCasesBefore(context: string): boolean {
  const before = context.endsWith('；') ? context.slice(context.lastIndexOf('。') + 1) : ''
  return /复议|诉讼/u.test(before) && aboutInformation.test(before) && !decides.test(before)
}

/** The text before a sentence in its line, behind the heading right above the line. */
function contextOf(sentences: readonly Sentence[], i: number): string {
  const sentence = sentences[i]
  let context = ''
  for (let at = i - 1; sentence && at >= 0 && context.length < longestContext; at--) {
    const other = sentences[at]
    if (!other || other.section !== sentence.section) break
    const isHeading = other.line === sentence.line - 1 && other.start === 0 && other.folded.length <= longestHeading
    if (other.line !== sentence.line && !isHeading) break
    context = `${other.masked}${context}`
    if (other.line !== sentence.line) break
  }
  return context
}

const longestHeading = 20
/** What was named farther before is no longer spoken of. */
const longestContext = 1000
