import type { Sentence } from '../narrative/sentences.ts'
import { verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, type Verdict } from './rule.ts'

interface Rate extends Params {
  readonly thing: string
  readonly quote: string
}

/** What can be denied, and the words in which a rate speaks of it. */
const things: readonly { readonly thing: string; readonly denied: RegExp; readonly rated: RegExp }[] = [
  {
    thing: '人大代表建议',
    denied: /(?:未|没有|无)(?:收到|承办|办理|接到)[^，。；]{0,8}(?:人大(?:代表)?(?:的)?(?:建议|议案)|代表建议)/u,
    rated: /(?:代表(?:委员)?|建议)[^，。；]{0,10}(?:满意率|办结率|答复率)(?:为|达到|均为|均达|达|均)*100%/u,
  },
  {
    thing: '政协委员提案',
    denied: /(?:未|没有|无)(?:收到|承办|办理|接到)[^，。；]{0,8}(?:政协(?:委员)?(?:的)?提案|委员提案)/u,
    rated: /(?:委员|提案)[^，。；]{0,10}(?:满意率|办结率|答复率)(?:为|达到|均为|均达|达|均)*100%/u,
  },
  {
    thing: '政府信息公开申请',
    denied: /(?:未|没有|无)(?:收到|接到|受理)[^，。；]{0,8}(?:信息公开申请|依申请公开)(?=[，。；]|$)/u,
    rated: /(?<!许可|审批|登记|服务|业务)申请[^，。；]{0,10}(?:办结率|答复率)(?:为|达到|均为|均达|达|均)*100%/u,
  },
]

/**
 * 正文写没有收到的，不能又写其办结率、满意率为 100%。
 *
 * Of what was never received no rate can be 100 %.
 */
export const narrativeNoneButRate = defineRule<Rate>({
  id: 'narrative-none-but-rate',
  title: {
    zh: '没有收到的事项不写办结率、满意率 100%',
    en: 'Of what was never received no rate is 100 %.',
  },
  basis: '惯例：前后表述应当一致',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ params: { thing, quote } }) => ({
    zh: `正文写没有收到${thing}，又写相关比率为 100%：“${quote}”`,
    en: `The prose says that none was received (${thing}), yet gives a rate of 100 %.`,
  }),
})

function judge(facts: Facts): Verdict<Rate> {
  const { sentences } = facts.narrative()
  const violations = things.flatMap(({ thing, denied, rated }) => {
    const none = sentences.find(({ folded }) => denied.test(folded))
    const rate = none && sentences.find((sentence) => near(sentence, none) && rated.test(sentence.folded))
    return rate ? [violationAt(rate, { cells: [], params: { thing, quote: quoteOf(rate) } })] : []
  })
  return verdict(violations)
}

function near(a: Sentence, b: Sentence): boolean {
  return a.section === b.section && Math.abs(a.line - b.line) <= 1
}
