import { type ProseNumber, roundedTo } from '../narrative/numbers.ts'
import { type ListOfParts, listsOfParts } from '../narrative/parts.ts'
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
  /自然人|公民|企业|法人|(?<!公开)组织(?!管理|建设|领导|培训|活动)|律师|科研机构|法律服务/u,
  /网络|网上|网站|线[上下]|信函|邮寄|邮件|当面|现场|传真|平台|新媒体|微信|微博|公众号|客户端|抖音|公报|报纸|栏/u,
  /予以公开|部分公开|不予|无法|答复|办结|处理|结转/u,
]
/** 罚款、没收 and 警告 may be one decision, 一审 and 二审 one suit. */
const open = /罚款|没收|[一二]审|再审|等|主要|分别|大部分|多为|约|包括但/u

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
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => verdict(listsOfParts(facts.narrative().sentences).map(untilAnotherThing).flatMap(judge)),
  message: ({ params: { total, sum, parts, quote } }) => ({
    zh: `总数 ${total}，分项 ${parts} 之和为 ${sum}，${sum > total ? '超出' : '少'} ${Math.abs(sum - total)}：“${quote}”`,
    en: `The total is ${total}, its parts (${parts}) add up to ${sum}.`,
  }),
})

/** What the tables count by itself. */
const anotherThing = /废止|失效|现行有效|行政许可|行政处罚|行政强制/u

/** 规范性文件 3 件，其中联合印发 1 件，废止 1 件，现行有效 14 件: from 废止 on nothing is a part of the 3. */
function untilAnotherThing(list: ListOfParts): ListOfParts {
  const { sentence, parts } = list
  const [first] = parts
  const begins = sentence.folded.lastIndexOf('其中', first?.start)
  const at = parts.findIndex(({ start }, i) =>
    anotherThing.test(sentence.folded.slice(parts[i - 1]?.end ?? begins, start)),
  )
  return at <= 0 ? list : { ...list, parts: parts.slice(0, at), goesOn: true }
}

function judge({ sentence, total, parts, tail, isInside, goesOn }: ListOfParts) {
  const sum = parts.reduce((added, { value }) => added + value, 0)
  const rounded = [total, ...parts].reduce((added, number) => added + roundedTo(number), 0)
  if (Math.abs(sum - total.value) <= rounded || open.test(tail) || mixesAxes(sentence, parts)) return []
  if (sum < total.value && (goesOn || !isWhole({ sentence, total, parts, sum }))) return []
  const params = {
    total: total.value,
    sum,
    parts: parts.map(({ value }) => value).join('、'),
    quote: quoteOf(sentence, isInside ? total.start : 0),
  }
  return [violationAt(sentence, { cells: [], params, ...(sum < total.value && { severity: 'warning' as const }) })]
}

/** A few parts, or parts far from the total, may be examples; many, or some with the rest (其他), are to be all. */
function isWhole({ sentence, total, parts, sum }: Pick<ListOfParts, 'sentence' | 'total' | 'parts'> & { sum: number }) {
  return endsWithTheRest(sentence, parts) || (parts.length >= 4 && sum >= 0.9 * total.value)
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
