import { type ProseNumber, roundedTo } from '../narrative/numbers.ts'
import type { Sentence } from '../narrative/sentences.ts'
import { speaksOfAnotherYear } from '../narrative/years.ts'
import { verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, type Verdict } from './rule.ts'

interface Figures extends Params {
  readonly thing: string
  readonly first: number
  readonly second: number
  readonly quote: string
}

/** Things a report gives one figure for, with the words before the number that name exactly that and no part of it. */
const things: readonly { readonly thing: string; readonly pattern: RegExp }[] = [
  {
    thing: '主动公开政府信息总数',
    pattern:
      /(?:^|[，。；:])(?:\d{4}年(?:度)?|全年|本年度|我[局委办镇区县]|本机关|共|累计|，)*主动公开(?:各类)?政府信息(?:共|总计|合计|累计|共计)*$/u,
  },
]

/**
 * 同一事项在正文中只有一个数。
 *
 * One thing has one figure throughout the prose.
 */
export const narrativeSameFigure = defineRule<Figures>({
  id: 'narrative-same-figure',
  title: {
    zh: '同一事项在正文中的数前后一致',
    en: 'One thing has one figure throughout the prose.',
  },
  basis: '惯例：前后表述应当一致',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ params: { thing, first, second, quote } }) => ({
    zh: `${thing}前面写 ${first}，这里写 ${second}：“${quote}”`,
    en: `${thing} is first ${first} and then ${second}.`,
  }),
})

function judge(facts: Facts): Verdict<Figures> {
  const { sentences } = facts.narrative()
  const { year } = facts.report
  const violations = things.flatMap(({ thing, pattern }) => {
    const [first, ...others] = sentences.flatMap((sentence) => figuresIn(sentence, { pattern, year }))
    const other = others.find(
      ({ number, sentence }) => first && number.value !== first.number.value && !tellsParts(sentence, first.number),
    )
    if (!first || !other) return []
    const params = {
      thing,
      first: first.number.value,
      second: other.number.value,
      quote: quoteOf(other.sentence, other.number.start),
    }
    return [violationAt(other.sentence, { cells: [], params })]
  })
  return verdict(violations)
}

/** 主动公开 300 条，转载 20 条: what makes up the figure told before. */
function tellsParts({ numbers }: Sentence, whole: ProseNumber): boolean {
  const parts = numbers.filter(({ unit }) => unit === whole.unit)
  return parts.length > 1 && parts.reduce((sum, { value }) => sum + value, 0) === whole.value
}

/** 累计主动公开 2860 条: of all years, where no year is told. */
const ofAllTimes = /^(?!.*年).*累计/u

function figuresIn(
  sentence: Sentence,
  { pattern, year }: { readonly pattern: RegExp; readonly year: number | null },
): { sentence: Sentence; number: ProseNumber }[] {
  if (sentence.section !== 'overview' || /上年|去年|截至|历年/u.test(sentence.folded)) return []
  return sentence.numbers.flatMap((number) =>
    number.exact &&
    roundedTo(number) === 0 &&
    number.unit === '条' &&
    pattern.test(sentence.folded.slice(0, number.start)) &&
    !speaksOfAnotherYear(sentence.folded.slice(0, number.start), year) &&
    !ofAllTimes.test(sentence.folded.slice(0, number.start))
      ? [{ sentence, number }]
      : [],
  )
}
