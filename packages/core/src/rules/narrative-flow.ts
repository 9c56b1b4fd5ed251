import { roundedTo } from '../narrative/numbers.ts'
import { tellsLastYearsApart } from '../narrative/standing.ts'
import type { Statement } from '../narrative/statements.ts'
import type { Topic } from '../narrative/topics.ts'
import { verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, type Verdict } from './rule.ts'

interface Flow extends Params {
  readonly received: number
  readonly broughtForward: number
  readonly handled: number
  readonly carriedForward: number
  readonly quote: string
}

/**
 * 正文自身：收到加上年结转等于办结加结转下年度。
 *
 * The four figures of one paragraph of the prose balance, as the form's do.
 */
export const narrativeFlow = defineRule<Flow>({
  id: 'narrative-flow',
  title: {
    zh: '正文中收到加上年结转等于办结加结转下年度',
    en: 'In the prose, received + brought forward = handled + carried forward.',
  },
  basis: '表格左上角注明的勾稽关系（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ params: { received, broughtForward, handled, carriedForward, quote } }) => ({
    zh: `正文写收到 ${received} 件、上年结转 ${broughtForward} 件，办结 ${handled} 件、结转下年度 ${carriedForward} 件，前两项之和 ${received + broughtForward} 与后两项之和 ${handled + carriedForward} 不等：“${quote}”`,
    en: `The prose does not balance: ${received} + ${broughtForward} came in, ${handled} + ${carriedForward} went out.`,
  }),
})

function judge(facts: Facts): Verdict<Flow> {
  const violations = paragraphsOf(facts.narrative().statements).flatMap((statements) => {
    const one = (topic: Topic) => {
      const found = statements.filter((statement) => statement.topic === topic)
      const [first, another] = found
      return first?.number.exact && !another && roundedTo(first.number) === 0 ? first : undefined
    }
    const [received, broughtForward, handled, carriedForward] = [
      one('received'),
      one('broughtForward'),
      one('handled'),
      one('carriedForward'),
    ]
    if (!received || !broughtForward || !handled || !carriedForward) return []
    if (isAddedUp(received)) return []
    if (received.withBroughtForward || (broughtForward.number.value > 0 && isCountedIn(received, facts))) return []
    const balance =
      received.number.value + broughtForward.number.value - handled.number.value - carriedForward.number.value
    // 上年结转的 2 件均已办结，新收 20 件，办结 17 件: those of the year by themselves.
    if (balance === 0 || (balance === broughtForward.number.value && tellsLastYearsApart(received.sentence))) return []
    const params = {
      received: received.number.value,
      broughtForward: broughtForward.number.value,
      handled: handled.number.value,
      carriedForward: carriedForward.number.value,
      quote: quoteOf(received.sentence, received.number.start),
    }
    return [violationAt(received.sentence, { cells: [], params })]
  })
  return verdict(violations)
}

/** 受理 22 件，较上年减少 5 件，其中上年结转 2 件: the table tells that these are counted in. */
function isCountedIn({ number: { value } }: Statement, facts: Facts): boolean {
  return value === sumOf(facts, ['requests.received.total', 'requests.broughtForward.total'])
}

/** 本机关直接收到 32 件，合计 38 件: one of several that are added up behind it. */
function isAddedUp({ number: { end }, sentence: { folded } }: Statement): boolean {
  return /^[^。；]*(?:合计|共计|总计)\d/u.test(folded.slice(end))
}

function paragraphsOf(statements: readonly Statement[]): (readonly Statement[])[] {
  const paragraphs = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = `${statement.sentence.section} ${statement.sentence.line}`
    const own = paragraphs.get(key)
    if (own) own.push(statement)
    else paragraphs.set(key, [statement])
  }
  return [...paragraphs.values()]
}
