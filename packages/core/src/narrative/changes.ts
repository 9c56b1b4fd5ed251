/** What the prose says of a figure beside last year's: 比上年增加 8 件，增长 40%. */

import { type ProseNumber, roundedTo } from './numbers.ts'
import type { Sentence } from './sentences.ts'
import { isCount } from './standing.ts'
import type { Statement } from './statements.ts'

/** A change told right behind a figure: by so many (`by`), by so much of a hundred, or none. */
export interface Change {
  readonly direction: 'more' | 'less' | 'same'
  /** Absent where it is said to be the same. */
  readonly number?: ProseNumber
  /** Last year's figure, where it is told in between: 较上年的 52 件增加 11 件, 比 2023 年（52 件）增长 21%. */
  readonly from?: ProseNumber
}

/** A figure in the tables of both years. */
export interface TwoYears {
  readonly thisYear: number
  readonly lastYear: number
}

/** 持平 is said of what hardly differs, too. */
const hardly = { cases: 1, share: 0.05 }

/** Whether it went so from one year to the other: what is rounded or cut off may be so, of what is told about only whether it rose. */
export function isChange({ direction, number }: Change, { thisYear, lastYear }: TwoYears): boolean {
  const by = thisYear - lastYear
  if (!number) return Math.abs(by) <= Math.max(hardly.cases, hardly.share * Math.max(thisYear, lastYear))
  const sign = direction === 'more' ? 1 : -1
  if (!number.exact) return by * sign > 0
  if (number.unit !== '%') return Math.abs(by * sign - number.value) <= roundedTo(number)
  // Of nothing there is no share.
  if (lastYear === 0) return by * sign >= 0
  return Math.abs((by / lastYear) * 100 * sign - number.value) < 10 ** -number.decimals + 1e-9
}

const rise = '增加|增长|增多|上升|上涨|多'
const fall = '减少|下降|降低|下滑|回落|少'
/** A number behind one of these is not exact: of it only the direction is held. */
const roughly = '(?:大?约|将?近|超过?|逾)?'
const verb = `(?:(?<more>${rise})|(?<less>${fall}))了?${roughly}`
/** 申请量, 数量: the figure by its name again; of requests only where the figure is of what came. */
const again: Readonly<Record<string, string>> = {
  received: '(?:(?:政府信息公开)?(?:申请|收件|接收)(?:数量|总量|总数|件数|数|量)|数量|总量|总数|件数)?',
  other: '(?:数量|总量|总数|件数)?',
}
/** Rounded by whoever wrote it. */
const about = /^(?:左右|上下|以上|以下)/u
/** Where a change ends: 3 个百分点 are no share of last year's figure, 8 件简易事项 are not all of it, 2 倍 leaves open what of. */
const isAll = /^(?:左右|上下|以上|以下|[，。；、()的]|$)/u
/** What speaks of last year right behind a figure. */
const compares = /^[，、(]?.{0,14}(?:[上去]一?年|20\d\d年|同比)/u
const asMany = '(?:持平|相同|一致|一样|相等)'
const ends = '(?=[，。；、)]|$)'
/** Behind a difference, the same as a share of last year's. */
const likewise =
  /^[，、(](?:同比|增减)?(?:(?<more>增长|增加|上升|增幅|增速|增长率)|(?<less>下降|减少|降低|降幅|下降率))(?:了|为|是|达到?)?(?:大?约|将?近|超过?|逾)?$/u

interface Patterns {
  readonly by: RegExp
  readonly from: RegExp
  readonly behindFrom: RegExp
  readonly same: RegExp
}

const made = new Map<string, Patterns>()

/** Built once for a year and kind of figure. */
function patternsFor(year: number | null, topic: string): Patterns {
  const name = again[topic] ?? again.other
  const key = `${year} ${name}`
  const before = made.get(key)
  if (before) return before
  const last = `(?:上一?年度?|去年度?${year === null ? '' : `|${year - 1}年度?`})`
  const compared = `(?:(?:相?比|相?较|相对|对比)(?:之|于|起)?${last}(?:同期)?(?:相比(?:较)?|比较)?|[与同跟和]${last}(?:同期)?(?:相比(?:较)?|比较)|(?:[与比较])?${last}?同比)`
  const patterns = {
    by: new RegExp(`^[，、(]?${name}${compared}，?${name}${verb}$`, 'u'),
    from: new RegExp(`^[，、(]?${name}(?:相?比|相?较)${last}(?:同期)?(?:的|为|\\()?$`, 'u'),
    behindFrom: new RegExp(`^\\)?，?${verb}$`, 'u'),
    same: new RegExp(`^[，、(]?${name}(?:[与同跟和]${last}(?:同期)?(?:相比)?|同比)${asMany}${ends}`, 'u'),
  }
  made.set(key, patterns)
  return patterns
}

/** A figure and what is said of it beside last year's. */
export interface Compared {
  readonly statement: Statement
  readonly changes: readonly Change[]
}

const known = new WeakMap<readonly Statement[], readonly Compared[]>()

/** The exact figures of a prose with a change told right behind: looked for once, not at each key in a table. */
export function comparedIn(statements: readonly Statement[], year: number | null): readonly Compared[] {
  const before = known.get(statements)
  if (before) return before
  const compared = statements
    .filter((statement) => isCount(statement) && statement.number.multiplier === 1)
    .map((statement) => ({ statement, changes: changesOf(statement, year) }))
    .filter(({ changes }) => changes.length > 0)
  known.set(statements, compared)
  return compared
}

/** Behind the bracket that tells all the parts of a figure, and how many; what another bracket says may narrow it. */
function bracketBehind(number: ProseNumber, { folded, numbers }: Sentence): { end: number; inside: number } {
  const [bracket = ''] = /^\([^()]*\)/u.exec(folded.slice(number.end)) ?? []
  const end = number.end + bracket.length
  const parts = numbers.filter((one) => one.start > number.end && one.end < end)
  const isWhole = parts.length > 1 && parts.reduce((sum, { value }) => sum + value, 0) === number.value
  return isWhole && !bracket.includes('结转') ? { end, inside: parts.length } : { end: number.end, inside: 0 }
}

/** The changes told right behind the figure of a statement: none where it takes any reading to see one. */
function changesOf({ number, sentence, topic }: Statement, year: number | null): readonly Change[] {
  const { folded, numbers } = sentence
  const { end, inside } = bracketBehind(number, sentence)
  const behind = folded.slice(end)
  if (!compares.test(behind)) return []
  const patterns = patternsFor(year, topic)
  if (patterns.same.test(behind)) return [{ direction: 'same' }]
  const at = numbers.indexOf(number) + inside
  const between = (i: number) => folded.slice(i === 1 ? end : numbers[at + i - 1]?.end, numbers[at + i]?.start)
  const by = patterns.by.exec(between(1))
  if (by) return told([by, 1], [likewise.exec(between(2)), 2])
  const from = patterns.from.test(between(1)) ? numbers[at + 1] : undefined
  const behindFrom = from && patterns.behindFrom.exec(between(2))
  return behindFrom ? told([behindFrom, 2], [likewise.exec(between(3)), 3]).map((change) => ({ ...change, from })) : []

  function told(...found: readonly (readonly [RegExpExecArray | null, number])[]): Change[] {
    return found.flatMap(([match, i]): Change[] => {
      const one = numbers[at + i]
      if (!match || !one || (one.unit !== '%' && one.unit !== number.unit)) return []
      const rest = folded.slice(one.end)
      if (!isAll.test(rest)) return []
      const direction = match.groups?.more === undefined ? 'less' : 'more'
      return [{ direction, number: about.test(rest) ? { ...one, exact: false } : one }]
    })
  }
}
