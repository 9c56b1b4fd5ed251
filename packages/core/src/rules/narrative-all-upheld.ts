import type { CellId } from '../form/editions.ts'
import { matchesOf } from '../narrative/matches.ts'
import { standingInTheWay, verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, type Undecided, type Verdict, type Violation } from './rule.ts'

interface Upheld extends Params {
  readonly corrected: number
  readonly pending: number
  readonly quote: string
}

const reviews = ['reconsideration'] as const
const suits = ['litigationDirect', 'litigationAfterReconsideration'] as const
const allUpheld = /(?:均|全部|都)(?:获|被|得到|予以|判决|决定)?维持/u
const noneLost = /零败诉|零纠错|无一败诉|零纠正|没有败诉/gu
/** What is aimed at, and what is said of the other things an office does: 力争零败诉, 行政处罚案件零败诉. */
const aimedAt = /力争|力求|争取|努力|确保|目标/u
const ofOtherActs = /处罚|许可|强制|执法|登记|征收|征地|拆迁/u

/**
 * 正文写均维持、零败诉的，表中结果纠正为 0；均维持的，没有尚未审结的案件。
 *
 * “All upheld” and “none lost” mean that nothing was corrected; “all upheld” also that nothing is pending.
 */
export const narrativeAllUpheld = defineRule<Upheld>({
  id: 'narrative-all-upheld',
  title: {
    zh: '正文写均维持、零败诉的，表中没有结果纠正',
    en: '“All upheld” and “none lost” mean that nothing was corrected.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ params: { corrected: count, pending: open, quote } }) => ({
    zh:
      count > 0
        ? `正文写均维持或零败诉，表中结果纠正 ${count} 件：“${quote}”`
        : `正文写均维持，表中尚有 ${open} 件未审结：“${quote}”`,
    en: `The prose says all were upheld, the table has ${count} corrected and ${open} pending.`,
  }),
})

function judge(facts: Facts): Verdict<Upheld> {
  const violations: Violation<Upheld>[] = []
  const undecided: Undecided[] = []
  for (const sentence of facts.narrative().sentences) {
    const { folded } = sentence
    const all = allUpheld.exec(folded)
    const none = all ? [] : matchesOf(noneLost, folded)
    if (!(all || none.length > 0) || !/复议|诉讼|败诉|纠错/u.test(folded)) continue
    const groups = all ? spokenOf(folded.slice(0, all.index + all[0].length)) : notLostIn(folded, none)
    if (groups.length === 0) continue
    const cellsOf = (column: string) => groups.map((group) => `disputes.${group}.${column}` as CellId)
    const [corrected, pending] = [cellsOf('corrected'), cellsOf('pending')]
    const counted = sumOf(facts, corrected)
    const open = sumOf(facts, pending)
    if (Number.isNaN(counted + open)) {
      undecided.push(standingInTheWay(facts, [...corrected, ...pending]))
      continue
    }
    const quote = quoteOf(sentence)
    // Cases said to be pending in the same sentence are no contradiction.
    const saidPending = /未审结|审理中|正在审理|审结(?:的|案件)*(?:\d+[件起宗])?(?:均|全部|都)/u.test(folded)
    if (counted > 0)
      violations.push(violationAt(sentence, { cells: corrected, params: { corrected: counted, pending: open, quote } }))
    else if (all && open > 0 && !saidPending) {
      violations.push(
        violationAt(sentence, { cells: pending, params: { corrected: 0, pending: open, quote }, severity: 'warning' }),
      )
    }
  }
  return verdict(violations, undecided)
}

type Group = (typeof reviews)[number] | (typeof suits)[number]

/** What the clauses say that lost none: suits where they name neither (零败诉), reconsiderations where these were mended. */
function notLostIn(folded: string, matches: readonly RegExpExecArray[]): readonly Group[] {
  return matches.flatMap(({ 0: words, index }) => {
    const before = folded.slice(0, index)
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1)
    if (aimedAt.test(before) || (ofOtherActs.test(clause) && !clause.includes('信息'))) return []
    if (/复议|诉讼|起诉/u.test(clause)) return spokenOf(clause + words)
    return words.includes('败诉') ? suits : [...reviews, ...suits]
  })
}

/** 复议后起诉 2 件，均维持: of these alone. */
function suitsIn(text: string): readonly (typeof suits)[number][] {
  const direct = /直接(?:向|起诉|提起)/u.test(text)
  const afterwards = /复议后/u.test(text)
  if (direct === afterwards) return suits
  return [direct ? 'litigationDirect' : 'litigationAfterReconsideration']
}

/** The cases a text that ends at such words speaks of: 复议 4 件，……，诉讼 2 件，均维持 says nothing of the first. */
function spokenOf(sentence: string): readonly Group[] {
  // 未经复议直接起诉, 复议后起诉: columns of suits.
  const text = sentence.replace(/未经(?:行政)?复议|(?:行政)?复议后/gu, '')
  const last = (words: readonly string[]) => Math.max(...words.map((word) => text.lastIndexOf(word)))
  const review = last(['复议', '纠错', '纠正'])
  const suit = last(['诉讼', '败诉', '起诉', '应诉'])
  if (Math.min(review, suit) < 0) return suit < 0 ? reviews : suitsIn(sentence)
  const isOneList = !/\d/u.test(text.slice(Math.min(review, suit), Math.max(review, suit)))
  if (isOneList) return [...reviews, ...suits]
  return review > suit ? reviews : suits
}
