import type { CellId } from '../form/editions.ts'
import { type ProseNumber, roundedTo } from '../narrative/numbers.ts'
import type { Sentence } from '../narrative/sentences.ts'
import { verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, type Verdict } from './rule.ts'

interface Share extends Params {
  readonly part: number
  readonly percent: number
  /** The nearest share that any whole in reach gives. */
  readonly whole: number
  readonly computed: number
  readonly quote: string
}

const wholes: readonly CellId[] = ['requests.received.total', 'requests.handled.total', 'requests.broughtForward.total']
/** Between the part and its share stands little but 占. */
const shareOf =
  /^[，、(]?(?:约|共)?占(?:比|总|数|量|件|全部|全年|本年|例|重|政府信息公开|申请|新收|收到|受理|办理|办结|答复|的|约|为|达|到)*$/u

/**
 * 正文写“n 件，占 p%”的，p 按任一总数计算应当相符（四舍五入或者截去尾数）。
 *
 * A share is that of its part in some whole of the paragraph or the table, rounded or cut off at its last digit.
 */
export const narrativePercentage = defineRule<Share>({
  id: 'narrative-percentage',
  title: {
    zh: '正文中的占比与件数相符',
    en: 'A share stated in the prose fits its figures.',
  },
  basis: '惯例：占比四舍五入或者截去尾数',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ params: { part, percent, whole, computed, quote } }) => ({
    zh: `正文写 ${part} 件占 ${percent}%，按总数 ${whole} 件计算应为 ${computed}%：“${quote}”`,
    en: `${part} is said to be ${percent} %; of ${whole} it is ${computed} %.`,
  }),
})

/** In sentences. */
const longestParagraph = 100

/** The sentences of a sentence's line, gathered once for all its shares. */
function paragraphsIn(sentences: readonly Sentence[]): (sentence: Sentence) => readonly Sentence[] {
  const gathered = new Map<string, readonly Sentence[]>()
  return ({ section, line }) => {
    const key = `${section} ${line}`
    const paragraph = gathered.get(key) ?? sentences.filter((other) => other.section === section && other.line === line)
    gathered.set(key, paragraph)
    return paragraph
  }
}

function judge(facts: Facts): Verdict<Share> {
  const { sentences } = facts.narrative()
  const paragraphOf = paragraphsIn(sentences)
  const violations = sentences.flatMap((sentence) =>
    sentence.numbers.flatMap((share, i) => {
      const part = sentence.numbers[i - 1]
      if (!part || share.unit !== '%' || !isShareOf(sentence, part, share)) return []
      const candidates = wholesFor(facts, { paragraph: paragraphOf(sentence), part })
      // Without a whole that the paragraph names nobody can say what the share is of.
      if (candidates.length === 0) return []
      const units = isMadeToFit(paragraphOf(sentence), share) ? 1 : 0.5
      if (candidates.some((whole) => agrees(part.value, whole, { share, units }))) return []
      const whole = candidates.reduce((best, other) =>
        error(part, other, share) < error(part, best, share) ? other : best,
      )
      const computed = Number(((part.value / whole) * 100).toFixed(share.decimals))
      const params = { part: part.value, percent: share.value, whole, computed, quote: quoteOf(sentence, part.start) }
      return [violationAt(sentence, { cells: [], params })]
    }),
  )
  return verdict(violations)
}

function isShareOf({ folded }: Sentence, part: ProseNumber, share: ProseNumber): boolean {
  if (roundedTo(part) > 0) return false
  return part.unit === '件' && part.exact && share.exact && shareOf.test(folded.slice(part.end, share.start))
}

/** Every count of the paragraph up to here that can be the whole, and the totals of the table. */
function wholesFor(facts: Facts, { paragraph, part }: { paragraph: readonly Sentence[]; part: ProseNumber }): number[] {
  // Where a paragraph runs on without end nobody can say what the share is of.
  if (paragraph.length > longestParagraph) return []
  const said = paragraph.flatMap((sentence) =>
    sentence.numbers.flatMap((number, i) => {
      if (number.unit !== '件' || number.value < part.value) return []
      const next = sentence.numbers[i + 1]
      const isPart = next?.unit === '%' && isShareOf(sentence, number, next)
      return [{ value: number.value, isPart, isRounded: roundedTo(number) > 0 }]
    }),
  )
  const counts = said.map(({ value }) => value)
  const totals = wholes.map((cell) => sumOf(facts, [cell])).filter((value) => value >= part.value && value > 0)
  const [received = 0, , broughtForward = 0] = wholes.map((cell) => sumOf(facts, [cell]))
  // Parts alone, each with its share, name no whole; one that is rounded (1.4 万) gives no share.
  if (said.every(({ isPart }) => isPart) || said.some(({ isRounded }) => isRounded)) return []
  return [...new Set([...counts, ...totals, received + broughtForward])].filter((whole) => whole > 0)
}

/** Rounded or cut off: some offices write 45.3 % for 45.38 %. */
function agrees(part: number, whole: number, { share, units }: { share: ProseNumber; units: number }): boolean {
  const last = 10 ** -share.decimals
  const off = (part / whole) * 100 - share.value
  return off >= -units * last - 1e-9 && off < last + 1e-9
}

/** Whether the share stands in a run of shares that make 100: one of them is then rounded so that they do. */
function isMadeToFit(paragraph: readonly Sentence[], share: ProseNumber): boolean {
  const shares = paragraph.flatMap(({ numbers }) => numbers.filter(({ unit }) => unit === '%'))
  const at = shares.indexOf(share)
  return shares.slice(0, at + 1).some((_, from) => {
    let sum = 0
    return shares.slice(from).some(({ value }, i) => {
      sum += value
      return i > 0 && from + i >= at && Math.abs(sum - 100) < 1e-6
    })
  })
}

function error(part: ProseNumber, whole: number, share: ProseNumber): number {
  return Math.abs((part.value / whole) * 100 - share.value)
}
