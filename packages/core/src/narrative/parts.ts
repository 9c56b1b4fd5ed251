/** Totals of the prose and the parts listed behind them: 共 20 件，其中 a、b、c. */

import { matchesOf } from './matches.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sentence } from './sentences.ts'

export interface ListOfParts {
  /** The sentence of the parts. */
  readonly sentence: Sentence
  readonly total: ProseNumber
  /** The total stands in the same sentence, not at the end of the one before. */
  readonly isInside: boolean
  readonly parts: readonly ProseNumber[]
  /** More follows that is counted otherwise, told behind “；”, or a part of the last part: the parts need not be all. */
  readonly goesOn: boolean
  /** The words from 其中 to the end of the list. */
  readonly tail: string
}

/** Words that begin a list of parts. */
const beginning = /[，(:：](?:其中|包括|含)|^其中/gu
/** How far before 其中 its total may end. */
const farthest = 12

const known = new WeakMap<readonly Sentence[], readonly ListOfParts[]>()

/** Every total with two or more parts behind it. */
export function listsOfParts(sentences: readonly Sentence[]): readonly ListOfParts[] {
  const lists = known.get(sentences) ?? listsIn(sentences)
  known.set(sentences, lists)
  return lists
}

function listsIn(sentences: readonly Sentence[]): readonly ListOfParts[] {
  return sentences.flatMap((sentence, i) =>
    matchesOf(beginning, sentence.folded).flatMap(({ index }) => {
      const isInside = index > 0
      const total = isInside ? totalBefore(sentence, index) : totalAtEndOf(sentences[i - 1], sentence)
      if (!total?.exact) return []
      const { parts, tail, goesOn } = partsAfter(sentence, { index, total })
      return parts.length < 2 ? [] : [{ sentence, total, isInside, parts, goesOn, tail }]
    }),
  )
}

/**
 * The number right before. One in a bracket that is closed says more of the total, and is none; behind 复议 6 件和诉讼
 * 3 件 nobody can say which of both the parts are of.
 */
function totalBefore({ folded, numbers }: Sentence, index: number): ProseNumber | undefined {
  const at = numbers.findLastIndex(
    ({ end }) => end <= index && index - end <= farthest && !/^[^(]*\)/u.test(folded.slice(end, index)),
  )
  const [total, before] = [numbers[at], numbers[at - 1]]
  const between = total && before ? folded.slice(before.end, total.start) : ''
  const isOneOfTwo = total?.unit === before?.unit && (joins.test(between) || carried.test(between))
  // 上年结转 5 件，新收 64 件，其中……; 受理 64 件（另有上年结转 5 件），其中……: the parts may be of both.
  const comesBeside = before !== undefined && carried.test(folded.slice(0, before.start)) && /[收受]/u.test(between)
  // 收到 106 件，比上年增加 12 件，其中……: the parts are not of the difference, or not only.
  const isDifference = total !== undefined && compared.test(folded.slice(0, total.start))
  const isInBracket = total !== undefined && /^\((?!含|其?中?包[括含])[^)]*结转/u.test(folded.slice(total.end, index))
  return isOneOfTwo || comesBeside || isDifference || isInBracket ? undefined : total
}

const compared = /(?:比|较|同期|上年|去年)[^，。；:()]*(?:增|减|升|降|多|少|高|低)[^，。；:()]{0,3}$/u
/** 收到 5 件，上年结转 1 件，其中……: the parts are of both. */
const carried = /结转[^，。；:()]{0,8}$/u
const joins = /^(?:、|和|及|与|以及)[^，。；:()]{0,14}$/u

/** “共 3216 条。其中：……”: the total closes the sentence before. */
function totalAtEndOf(previous: Sentence | undefined, { section, line }: Sentence): ProseNumber | undefined {
  if (previous?.section !== section || previous.line !== line) return undefined
  const [total, another] = previous.numbers
  return total && !another && previous.folded.length - total.end <= farthest / 2 ? total : undefined
}

/** Where a list ends because the next clause tells what was done beside: ……概况类信息 69 条，收到网民留言 43 条. */
function anotherDeed(list: string, afterFirst: number): number {
  const deed = /，(?:共|累计|另)?(收到|受理|接收|接待|回复|解答)/u.exec(list.slice(afterFirst))
  // A list of what was received says so of every part.
  return deed && !list.slice(0, afterFirst).includes(deed[1] ?? '') ? afterFirst + deed.index : -1
}

/** Where the next clause compares, or tells of another time or of all times: ……动态信息 60 条，与上年相比增加 45 条. */
function anotherTime(list: string, afterFirst: number): number {
  const other =
    /，(?:20\d{2}年|截[至止]|历年|累计|上年|上一年|去年|另|实际|[^，]*?(?:相比|同期|较|增[加长]|减少|总[数量]))/u.exec(
      list.slice(afterFirst),
    )
  return other ? afterFirst + other.index : -1
}

const firstOf = (...ends: readonly number[]) => {
  const found = ends.filter((end) => end >= 0)
  return found.length > 0 ? Math.min(...found) : -1
}

/** 复议 7 件，维持 6 件，未审结 1 件，诉讼 4 件: how cases ended is no part beside the cases. */
function mixesCasesAndEnds(list: string): boolean {
  return /复议|诉讼/u.test(list) && /维持|纠正|撤销|驳回|审结|未结|败诉|胜诉/u.test(list)
}

/** 2 件因重复合并为 1 件: what parts became is no part beside them. */
const became = /(?:合并|合|并|折合|折|拆分|拆|调整|变更)(?:为|成|计)$/u

/** The numbers listed behind 其中 in the unit of the total, up to a bracket that closes or a word that ends the list. */
function partsAfter(
  { folded, numbers }: Sentence,
  { index, total }: { readonly index: number; readonly total: ProseNumber },
): Pick<ListOfParts, 'parts' | 'tail' | 'goesOn'> {
  const from = folded.slice(index + 1)
  const end = from.search(
    /[)。；;]|，以及|同比|较上年|比上年|结转|转接?(?:至|到|入)?[下次明来]|另有|尚有|(?<=.{3})(?:其中|内有|包括)/u,
  )
  const list = end < 0 ? from : from.slice(0, end)
  const [firstPart] = numbers.filter(({ start }) => start > index)
  const afterFirst = firstPart ? firstPart.end - index - 1 : 0
  // Parts set apart by “、” are a list that the next “，” ends.
  const comma = list.slice(afterFirst).startsWith('、')
    ? list.indexOf('，', afterFirst)
    : firstOf(anotherDeed(list, afterFirst), anotherTime(list, afterFirst))
  const tail = comma < 0 ? list : list.slice(0, comma)
  const inside = numbers.filter(
    ({ start }) => start > index && start < index + 1 + tail.length && !became.test(folded.slice(0, start)),
  )
  // A number in another unit ends the list, unless the list goes on behind it.
  const other = inside.findIndex(({ unit }) => unit !== total.unit)
  const parts = other < 0 ? inside : inside.slice(0, other)
  const comesBack = other >= 0 && inside.slice(other).some(({ unit }) => unit === total.unit)
  const goesOn =
    other >= 0 ||
    /^(?:[；;]|另有|尚有|其中|内有|包括|结转)/u.test(end < 0 ? '' : from.slice(end)) ||
    numbers.some(({ start, unit }) => {
      const at = start - index - 1
      return at >= tail.length && at < list.length && unit === total.unit
    })
  if (tail.includes('(') || mixesCasesAndEnds(tail) || comesBack || parts.some(({ exact }) => !exact))
    return { parts: [], tail, goesOn }
  return { parts, tail, goesOn }
}
