import { lastMatterIn } from '../narrative/matters.ts'
import type { Sentence } from '../narrative/sentences.ts'
import { speaksOfOneKind, speaksOfPartOfYear } from '../narrative/spans.ts'
import { speaksOfAnotherYear } from '../narrative/years.ts'
import { readerOf, standingInTheWay, verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, passed } from './rule.ts'

interface Left extends Params {
  readonly carriedForward: number
  readonly quote: string
}

const cell = 'requests.carriedForward.total'
const carriedForward = readerOf(cell)
const all =
  /全部(?:已)?(?:按期|按时|依法|如期)?(?:答复)?(?:办结(?!率|后|[或及、])|办理完毕)|均已(?:按期|按时|依法|如期)?(?:办结(?!后|[或及、])|办理完毕)|(?<!按期|按时|及时|如期|限期|法定期限|期限内|规定时限|时限内)办结率(?:达到|达|为)?100%/u
/** 做到件件答复、全部办结: what is aimed at. */
const aimedAt = /做到|确保|力争|力求|争取|要求|应当/u
/** Said of all requests: not of those for another thing, those that came in half a year (上半年收到的申请全部办结), or one way. */
function speaksOfAll(folded: string, year: number | null): boolean {
  const match = all.exec(folded)
  if (!match) return false
  const before = folded.slice(0, match.index)
  if (speaksOfAnotherYear(before, year) || aimedAt.test(before)) return false
  if ((lastMatterIn(before) ?? 'requests') !== 'requests') return false
  const clause = before.slice(before.lastIndexOf('，') + 1)
  // 其中征地类的 12 件均已办结.
  return !speaksOfPartOfYear(before) && !clause.includes('其中') && !speaksOfOneKind(clause)
}

const otherMatters = /热线|信访|提案|建议|议案|留言|咨询|来信|投诉|举报|信箱|工单|诉求|上年|结转|顺延/u
/** 含 2 件转下年度办结, 1 件延至次年办理: it says itself that some are left. */
const saysWhatIsLeft =
  /(?:转|延|留|跨)[^，。；、]{0,4}(?:[下次明来](?:一)?年|(?<!\d)年度?(?:办|答))|跨年|(?:转|延|留|推迟)[^，。；、]{0,3}20\d\d年/u
/** 无结转下年度的申请: none is left, whatever it names. */
const none = /无|没有|不存在|未有|(?<!\d)0件|零件/u
/** What follows: 全部办结；1件延期至次年办理; 办结率100%；其余 3 件待办. */
const tellsWhatIsLeft = (next = ''): boolean =>
  /\d+件/u.test(next) && (saysWhatIsLeft.test(next) || notYet.test(next)) && !none.test(next)
const notYet = /^(?:其余|余下|剩余|另有|还有|尚有)|尚在|尚未|在办|待办|正在/u
/** All that were due, all but some: others are left. By now all are handled, be it in the year after. */
const notAll =
  /到期|到[^，。；]{0,6}[期时]限|应[^，。；]{0,8}(?:答复|办结)|期限内的|除|其余|余下|另有|尚有|还有|尚在|在办|待办|正在|月前|目前|截[至止](?:目前|今|本?报告|发布|发稿|填报)/u

/**
 * 正文写申请全部办结的，结转下年度为 0。
 *
 * Where the prose says that every request was handled, none is carried forward.
 */
export const narrativeAllHandled = defineRule<Left>({
  id: 'narrative-all-handled',
  title: {
    zh: '正文写申请全部办结的，表中结转下年度为 0',
    en: 'Where every request is said to be handled, none is carried forward.',
  },
  basis: '惯例：“全部办结”与结转下年度不能并存，期限未届满的应当写明',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const left = carriedForward(facts)
    if (left === 0) return passed
    const overview = facts.narrative().sentences.filter(({ section }) => section === 'overview')
    const first = overview.find(
      ({ folded }, at) =>
        folded.includes('申请') &&
        speaksOfAll(folded, facts.report.year) &&
        !otherMatters.test(folded) &&
        !saysWhatIsLeft.test(folded) &&
        !notAll.test(folded) &&
        !tellsWhatIsLeft(overview[at + 1]?.folded) &&
        !tellsHowMany(overview[at], facts),
    )
    if (!first) return passed
    if (Number.isNaN(left)) return verdict<Left>([], [standingInTheWay(facts, [cell])])
    return verdict([violationAt(first, { cells: [cell], params: { carriedForward: left, quote: quoteOf(first) } })])
  },
  message: ({ params: { carriedForward: left, quote } }) => ({
    zh: `正文写申请全部办结，表中结转下年度 ${left} 件：“${quote}”`,
    en: `The prose says every request was handled, the table carries ${left} forward.`,
  }),
})

/** 收到 20 件，答复 19 件，答复的全部办结: the sentence tells how many were handled, which are as many as in the table, or not all. */
function tellsHowMany(sentence: Sentence | undefined, facts: Facts): boolean {
  const said = facts.narrative().statements.filter((statement) => statement.sentence === sentence)
  const came = said.find(({ topic }) => topic === 'received')?.number.value ?? 0
  return said.some(
    ({ topic, number, cells }) => topic === 'handled' && (number.value === sumOf(facts, cells) || number.value < came),
  )
}
