import { findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { type Change, comparedIn, isChange, type TwoYears } from '../narrative/changes.ts'
import type { Statement } from '../narrative/statements.ts'
import { cellsOfTopic } from '../narrative/topics.ts'
import { standingInTheWay, verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import {
  defineRule,
  type Facts,
  type Params,
  passed,
  type Readout,
  type Undecided,
  type Verdict,
  type Violation,
} from './rule.ts'

interface Changed extends Params {
  /** With its sign: 8 more, 8 fewer, 0 for 持平. */
  readonly said: number
  /** In percent, with so many digits behind the point; `null`: in cases. */
  readonly decimals: number | null
  readonly thisYear: number
  readonly lastYear: number
  /** The number to be told in its place; `null` where it went the other way or is told otherwise. */
  readonly due: number | null
  readonly quote: string
}

const came: readonly CellId[] = ['requests.received.total']
const handled: readonly CellId[] = ['requests.handled.total']
const inHand: readonly CellId[] = ['requests.received.total', 'requests.broughtForward.total']
/** Each of several, or one after the other: the change is not of this figure alone. */
const ofSeveral = /[各均]|分别/u

/**
 * 正文写“比上年增加 n 件”“同比增长 p%”“与上年持平”的，与本年、上年两个年度的表相符。
 *
 * A change against last year told right behind a figure of the table is what the tables of both years give.
 */
export const narrativeChange = defineRule<Changed>({
  id: 'narrative-change',
  title: {
    zh: '正文与上年相比的增减与两个年度的表相符',
    en: 'A change against last year told in the prose is that of the tables of both years.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: judge,
  message: ({ params }) => {
    const { thisYear, lastYear, quote } = params
    return {
      zh: `正文写${changeInChinese(params)}，本年表中为 ${thisYear} 件，上年表中为 ${lastYear} 件，应为${changeInChinese(rightOne(params))}：“${quote}”`,
      en: `The prose tells ${signed(params)}, the tables ${signed(rightOne(params))}: ${thisYear} this year, ${lastYear} last year.`,
    }
  },
})

function judge(facts: Facts): Verdict<Changed> {
  const { previous, report } = facts
  if (!previous || isOfAnotherYear(previous, report.year)) return passed
  const violations: Violation<Changed>[] = []
  const undecided: Undecided[] = []
  for (const { statement, changes } of comparedIn(facts.narrative().statements, report.year)) {
    const { number, sentence, cells } = statement
    if (!isSure(statement, facts)) continue
    const lastYear = sumOf(previous, cells)
    if (Number.isNaN(lastYear)) undecided.push(standingInTheWay(previous, cells))
    if (Number.isNaN(lastYear) || isDoubtful(previous, cells)) continue
    // Who tells another figure for last year counts it otherwise.
    if (changes.some(({ from }) => from && from.value !== lastYear)) continue
    const readings = readingsOf(statement, { facts, previous })
    const wrong = changes.find((change) => !readings.some((years) => isChange(change, years)))
    if (!wrong) continue
    const told = { ...saidIn(wrong), thisYear: number.value, lastYear }
    const params = { ...told, due: dueIn(told), quote: quoteOf(sentence, number.start) }
    violations.push(violationAt(sentence, { cells, params }))
  }
  return verdict(violations, undecided)
}

function isOfAnotherYear({ report }: Readout, year: number | null): boolean {
  return report.year !== null && year !== null && report.year !== year - 1
}

/** Whether the figure is that of the table, of one thing that both editions count, and told of nothing else beside. */
function isSure(statement: Statement, facts: Facts): boolean {
  const { number, sentence, cells, topic, withBroughtForward } = statement
  const { previous, report } = facts
  if (!previous || withBroughtForward || sumOf(facts, cells) !== number.value) return false
  const lastYears = cellsOfTopic(previous.edition.id, topic)
  const isKnown = cells.every((cell) => findCell(previous.edition.id, cell))
  if (!isKnown || (previous.edition.id !== facts.edition.id && lastYears.length !== cells.length)) return false
  // The prose of a government speaks of its own documents and decisions, its table of those of all its offices.
  if (report.agency.kind === 'government' && cells.some((cell) => cell.startsWith('disclosure.'))) return false
  const before = sentence.folded.slice(0, number.start)
  return !ofSeveral.test(before.slice(before.lastIndexOf('，') + 1)) && !hasUnboundBefore(statement, facts)
}

/** 复议案件 3 件（作为复议机关），诉讼 2 件，比上年减少 2 件: it may be of both, and one is of no cell. */
function hasUnboundBefore({ number, sentence }: Statement, facts: Facts): boolean {
  const bound = new Set(facts.narrative().statements.map((statement) => statement.number))
  return sentence.numbers.some((one) => one.start < number.start && one.unit === number.unit && !bound.has(one))
}

function isDoubtful({ report: { certainty = {} } }: Readout, cells: readonly CellId[]): boolean {
  return cells.some((cell) => certainty[cell] !== undefined)
}

/** All that may be compared: the figure, it with those told before it, and the other ways to count requests. */
function readingsOf(
  { number, sentence, topic, cells }: Statement,
  { facts, previous }: { readonly facts: Facts; readonly previous: Readout },
): readonly TwoYears[] {
  const read = (of: readonly CellId[]) => ({ thisYear: sumOf(facts, of), lastYear: sumOf(previous, of) })
  const { statements } = facts.narrative()
  const told = statements.filter((other) => other.sentence === sentence && other.number.start <= number.start)
  const together = told.map((_, from) => read(told.slice(from).flatMap((one) => one.cells)))
  const apart = told.map((one) => read(one.cells))
  const ways = topic === 'received' || topic === 'handled' ? [came, handled, inHand] : []
  const otherwise = ways.map((of) => ({ thisYear: number.value, lastYear: sumOf(previous, of) }))
  return [read(cells), ...together, ...apart, ...otherwise].filter((one) => !Number.isNaN(one.thisYear + one.lastYear))
}

function saidIn({ direction, number }: Change): Pick<Changed, 'said' | 'decimals'> {
  const said = (number?.value ?? 0) * (direction === 'less' ? -1 : 1)
  return { said, decimals: number?.unit === '%' ? number.decimals : null }
}

type Told = Pick<Changed, 'said' | 'decimals' | 'thisYear' | 'lastYear'>

/** As long as it is told the same way: more or fewer, in cases or in percent. */
function dueIn(told: Told): number | null {
  const right = rightOne(told)
  const isSameWay = told.said * right.said > 0 && (told.decimals === null) === (right.decimals === null)
  return isSameWay ? Math.abs(right.said) : null
}

/** The same told rightly. */
function rightOne({ decimals, thisYear, lastYear }: Told): Pick<Changed, 'said' | 'decimals'> {
  const by = thisYear - lastYear
  const percent = decimals === null ? 0 : Number(((by / lastYear) * 100).toFixed(decimals))
  // Neither of nothing nor of what rounds to nothing.
  return lastYear === 0 || percent === 0 ? { said: by, decimals: null } : { said: percent, decimals }
}

function changeInChinese({ said, decimals }: Pick<Changed, 'said' | 'decimals'>): string {
  if (said === 0) return '与上年持平'
  if (decimals === null) return `比上年${said > 0 ? '增加' : '减少'} ${Math.abs(said)} 件`
  return `比上年${said > 0 ? '增长' : '下降'} ${Math.abs(said)}%`
}

function signed({ said, decimals }: Pick<Changed, 'said' | 'decimals'>): string {
  if (said === 0) return 'no change'
  return `${said > 0 ? '+' : '−'}${Math.abs(said)}${decimals === null ? '' : ' %'}`
}
