import { narrativeOf } from '../narrative/narrative.ts'
import { problemsAndMeasures } from '../narrative/problems.ts'
import { verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Repeated extends Params {
  readonly problem: string
}

/** Shorter ones agree by chance. */
const fewest = 12

/**
 * 存在的问题不照抄上一年度。
 *
 * This year's problems are not last year's, word for word.
 */
export const problemsRepeated = defineRule<Repeated>({
  id: 'problems-repeated',
  title: {
    zh: '存在的问题不照抄上一年度',
    en: 'The problems are not those of last year, word for word.',
  },
  basis: '国办公开办函〔2021〕30号（内容雷同应予追责）',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: (facts) => {
    if (!facts.previous) return passed
    const last = problemsAndMeasures(narrativeOf(facts.previous.report)().sentences).problems
    const known = new Set(last.map(({ text }) => plain(text)).filter(({ length }) => length >= fewest))
    const { problems } = problemsAndMeasures(facts.narrative().sentences)
    return verdict<Repeated>(
      problems
        .filter(({ text }) => known.has(plain(text)))
        .map(({ sentence }) => violationAt(sentence, { cells: [], params: { problem: quoteOf(sentence) } })),
    )
  },
  message: ({ params: { problem } }) => ({
    zh: `这个问题与上一年度报告逐字相同：“${problem}”`,
    en: `This problem is last year’s, word for word: “${problem}”.`,
  }),
})

/** Without numbers, years and punctuation. */
function plain(text: string): string {
  return text.replace(/[^\u4e00-\u9fff]|[一二三四五六七八九]是/gu, '')
}
