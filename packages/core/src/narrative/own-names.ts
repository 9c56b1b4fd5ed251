/** Outcomes and answers that offices tell under names of their own: 无法提供 1 件，信息不存在 1 件; 予以公开 1 件，告知网址 1 件. */

import type { ProseNumber } from './numbers.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statements.ts'
import { isOutcome, type Topic } from './topics.ts'

const applicantOrChannel = /自然人|公民|企业|法人|组织|机构|律师|网|信函|邮|当面|现场|传真|平台|渠道|窗口/u
const becameOfIt = /公开|提供|告知|不存在|掌握/u
const answered = /(?:答复|回复|办结|告知)[^，。；、:()]{0,16}$/u
const insideBracket = /\([^)]*$/u
/** Rows of the form under the outcome they belong to: none of them is part of another outcome under a name of its own. */
const rows: readonly (readonly [Topic, RegExp])[] = [
  ['notDisclosed', /国家秘密|禁止公开|三安全|第三方|内部事务|过程性|执法案卷|行政查询/u],
  ['unableToProvide', /不掌握|没有现成|另行制作|仍不明确/u],
  ['notHandled', /信访|举报|投诉|重复申请|公开出版物|反复申请|重新出具/u],
  ['otherwiseHandled', /不补正|缴纳费用|缴费/u],
]
/** More than one sentence tells are not tried. */
const mostOthers = 8

/** Whether numbers of the sentence that are bound to nothing make up what an outcome lacks of the table’s figure. */
export function lacksWhatIsNamedOtherwise(
  { topic, number, sentence }: Statement,
  { counted, statements }: { readonly counted: number; readonly statements: readonly Statement[] },
): boolean {
  const lacking = counted - number.value
  if (lacking <= 0) return false
  if (topic === 'handled') return reaches(answersIn(sentence, number), lacking)
  return isOutcome(topic) && reaches(othersIn(topic, sentence, boundIn(statements).get(sentence)), lacking)
}

function reaches(others: readonly ProseNumber[], lacking: number): boolean {
  const sums = new Set([0])
  for (const { value } of others) {
    const before = new Set(sums)
    for (const reached of before) sums.add(reached + value)
  }
  return sums.has(lacking)
}

/** 按期答复 8 件、延期答复 1 件, 书面答复 6 件，网上答复 3 件: each verb has its number. */
function answersIn({ folded, numbers }: Sentence, said: ProseNumber): readonly ProseNumber[] {
  return numbers
    .filter((number, i) => {
      const label = folded.slice(numbers[i - 1]?.end ?? 0, number.start)
      return number !== said && number.exact && number.unit !== '%' && answered.test(label)
    })
    .slice(0, mostOthers)
}

function othersIn(
  topic: Topic,
  { folded, numbers }: Sentence,
  bound?: ReadonlySet<ProseNumber>,
): readonly ProseNumber[] {
  return numbers
    .filter((number, i) => {
      const label = folded.slice(numbers[i - 1]?.end ?? 0, number.start)
      return (
        number.exact &&
        number.unit !== '%' &&
        !bound?.has(number) &&
        !rows.some(([outcome, row]) => outcome !== topic && row.test(label)) &&
        !insideBracket.test(folded.slice(0, number.start)) &&
        (becameOfIt.test(label) || !applicantOrChannel.test(label))
      )
    })
    .slice(0, mostOthers)
}

const known = new WeakMap<readonly Statement[], ReadonlyMap<Sentence, ReadonlySet<ProseNumber>>>()

/** The bound numbers of each sentence, gathered once however many statements are held against them. */
function boundIn(statements: readonly Statement[]): ReadonlyMap<Sentence, ReadonlySet<ProseNumber>> {
  const before = known.get(statements)
  if (before) return before
  const bound = new Map<Sentence, Set<ProseNumber>>()
  for (const { sentence, number } of statements) {
    const numbers = bound.get(sentence) ?? new Set()
    bound.set(sentence, numbers.add(number))
  }
  known.set(statements, bound)
  return bound
}
