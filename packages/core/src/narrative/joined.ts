/** Several things told as one sum: 予以公开和部分公开共 24 件, 行政复议、行政诉讼共 8 件. */

import { numberMark } from './sentences.ts'
import type { Topic } from './topics.ts'
import { outcomes, outcomeTail } from './wordings.ts'

const and = '(?:、|和|及|与|或|以及|加上?)(?:其中)?'

/** What stands right before or behind the wording of a number when it states the sum of several topics. */
const joins: readonly { readonly of: readonly Topic[]; readonly with: Topic; readonly beside: RegExp }[] = [
  ...outcomes.map(([topic, words]) => ({
    of: outcomes.map(([other]) => other).filter((other) => other !== topic),
    with: topic,
    beside: new RegExp(
      `(?:${words})${outcomeTail}(?:${and}(?:不予|部分|予以|无法|其他)(?:公开|提供|处理)${outcomeTail})*${and}$`,
      'u',
    ),
  })),
  {
    of: ['litigation'],
    with: 'reconsideration',
    beside: new RegExp(`(?<![经服])(?:行政)?复议(?:(?:案件)?${and}(?:被)?(?:提起)?)?$`, 'u'),
  },
  {
    of: ['reconsideration'],
    with: 'litigation',
    beside: new RegExp(`(?:涉诉|(?:诉讼|应诉)(?:案件)?${and})(?:涉|被申请)?$`, 'u'),
  },
  {
    of: ['received'],
    with: 'broughtForward',
    beside: new RegExp(`年(?:度)?结转(?:的)?(?:申请)?${and}(?:本年度?|今年|当年|\\d{4}年)?$`, 'u'),
  },
  {
    of: ['broughtForward'],
    with: 'received',
    beside: new RegExp(`(?:新收|收到|受理)[^，。；()\\uE000]{0,12}${and}$`, 'u'),
  },
]
const joinsBehind: typeof joins = [
  { of: ['reconsideration'], with: 'litigation', beside: new RegExp(`^(?:案件)?${and}(?:行政)?诉讼`, 'u') },
]

/** The topics whose figures are counted in: those named right before the wording `own`, or right behind it. */
export function joinedTopics(
  topic: Topic,
  { own, before, after }: { readonly own: string; readonly before: string; readonly after: string },
): readonly Topic[] {
  const numberFirst = !own.endsWith(numberMark.close)
  // 16 件行政复议、14 件行政诉讼: each has its own.
  const isOfItsOwn = own.startsWith(numberMark.open)
  return [
    ...(isOfItsOwn ? [] : joins.filter((join) => join.of.includes(topic) && join.beside.test(before))),
    ...(numberFirst ? joinsBehind.filter((join) => join.of.includes(topic) && join.beside.test(after)) : []),
  ].map((join) => join.with)
}
