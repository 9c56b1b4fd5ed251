import type { ProseNumber } from '../narrative/numbers.ts'
import type { Sentence } from '../narrative/sentences.ts'
import { verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Breakdown extends Params {
  readonly total: number
  readonly sum: number
  readonly parts: string
  readonly quote: string
}

/** Kinds of parts that cut across each other: a person may apply by mail and be refused. */
const axes: readonly RegExp[] = [
  /自然人|公民|企业|法人|组织|律师/u,
  /网络|网上|网站|线上|信函|邮寄|邮件|当面|现场|传真|平台|新媒体|微信|微博|公众号|客户端|抖音|公报|报纸|栏/u,
  /予以公开|部分公开|不予|无法|答复|办结|处理|结转/u,
]
/** How far before 其中 its total may end. */
const farthest = 12
const open = /等|主要|分别|大部分|多为|约|包括但/u

/**
 * 正文写“共 N，其中 a、b、c”的，各项之和不大于 N。
 *
 * Parts that are listed do not exceed their total; a list that does not reach it leaves something out.
 */
export const narrativeBreakdown = defineRule<Breakdown>({
  id: 'narrative-breakdown',
  title: {
    zh: '正文中分项之和与总数相符',
    en: 'Parts listed in the prose add up to their total.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { sentences } = facts.narrative()
    return verdict(sentences.flatMap((sentence, i) => breakdownOf(sentence, sentences[i - 1])))
  },
  message: ({ params: { total, sum, parts, quote } }) => ({
    zh: `总数 ${total}，分项 ${parts} 之和为 ${sum}，${sum > total ? '超出' : '少'} ${Math.abs(sum - total)}：“${quote}”`,
    en: `The total is ${total}, its parts (${parts}) add up to ${sum}.`,
  }),
})

function breakdownOf(sentence: Sentence, previous: Sentence | undefined) {
  const { folded, numbers } = sentence
  return [...folded.matchAll(/[，(:：](?:其中|包括|含)|^其中/gu)].flatMap(({ index }) => {
    const total =
      index === 0
        ? totalAtEndOf(previous, sentence)
        : numbers.filter(({ end }) => end <= index && index - end <= farthest).at(-1)
    const [parts, tail] = partsAfter(sentence, { index, total })
    if (!total?.exact || !parts || parts.length < 2) return []
    const sum = parts.reduce((added, { value }) => added + value, 0)
    if (sum === total.value || open.test(tail) || mixesAxes(sentence, parts)) return []
    // A few parts may be examples; many, or some with the rest (其他), are a list with something missing.
    if (sum < total.value && parts.length < 4 && !endsWithTheRest(sentence, parts)) return []
    const params = {
      total: total.value,
      sum,
      parts: parts.map(({ value }) => value).join('、'),
      quote: quoteOf(sentence, index === 0 ? 0 : total.start),
    }
    return [violationAt(sentence, { cells: [], params, ...(sum < total.value && { severity: 'warning' as const }) })]
  })
}

/** “共 3216 条。其中：……”: the total closes the sentence before. */
function totalAtEndOf(previous: Sentence | undefined, { section, line }: Sentence): ProseNumber | undefined {
  if (previous?.section !== section || previous.line !== line) return undefined
  const [total, another] = previous.numbers
  return total && !another && previous.folded.length - total.end <= farthest / 2 ? total : undefined
}

/** The numbers listed behind 其中 in the unit of the total, up to a bracket that closes or a word that ends the list. */
function partsAfter(
  { folded, numbers }: Sentence,
  { index, total }: { index: number; total: ProseNumber | undefined },
): [ProseNumber[] | undefined, string] {
  const from = folded.slice(index + 1)
  const end = from.search(/[)。；]|同比|较上年|比上年|结转|另有|尚有|(?<=.{3})其中/u)
  const list = end < 0 ? from : from.slice(0, end)
  const [firstPart] = numbers.filter(({ start }) => start > index)
  const afterFirst = firstPart ? firstPart.end - index - 1 : 0
  // Parts set apart by “、” are a list that the next “，” ends.
  const comma = list.slice(afterFirst).startsWith('、') ? list.indexOf('，', afterFirst) : -1
  const tail = comma < 0 ? list : list.slice(0, comma)
  const inside = numbers.filter(({ start }) => start > index && start < index + 1 + tail.length)
  // A number in another unit ends the list, unless the list goes on behind it.
  const other = inside.findIndex(({ unit }) => unit !== total?.unit)
  const parts = other < 0 ? inside : inside.slice(0, other)
  const goesOn = other >= 0 && inside.slice(other).some(({ unit }) => unit === total?.unit)
  if (tail.includes('(') || goesOn || parts.some(({ exact }) => !exact)) return [undefined, tail]
  return [parts, tail]
}

function endsWithTheRest({ folded }: Sentence, parts: readonly ProseNumber[]): boolean {
  const [before, last] = parts.slice(-2)
  return before !== undefined && last !== undefined && /其[他它]/u.test(folded.slice(before.end, last.start))
}

function mixesAxes({ folded }: Sentence, parts: readonly ProseNumber[]): boolean {
  const first = parts[0]?.start ?? 0
  const labels = parts.map(({ start }, i) => folded.slice(parts[i - 1]?.end ?? Math.max(0, first - 12), start))
  // 其他 is the rest of whatever it stands among.
  const own = labels.filter((label) => !/其[他它]/u.test(label))
  const used = own.map((label) => axes.findIndex((axis) => axis.test(label)))
  return new Set(used).size > 1
}
