import { verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Slip extends Params {
  readonly written: number
  readonly sum: number
  readonly quote: string
}

/**
 * 总数写“万条”而各项之和恰为同样的“条”数，是单位错误。
 *
 * A total in units of 10,000 whose digits are the sum of its parts in single units has the wrong unit.
 */
export const narrativeUnitSlip = defineRule<Slip>({
  id: 'narrative-unit-slip',
  title: {
    zh: '总数与分项的单位一致',
    en: 'A total and its parts have one unit.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const violations = facts.narrative().sentences.flatMap((sentence) => {
      const { numbers } = sentence
      return numbers.flatMap((total, i) => {
        if (total.multiplier === 1) return []
        const parts = numbers.slice(i + 1).filter(({ unit, multiplier }) => unit === total.unit && multiplier === 1)
        const written = total.value / total.multiplier
        const sum = parts.reduce((added, { value }) => added + value, 0)
        if (parts.length < 2 || sum !== written) return []
        return [violationAt(sentence, { cells: [], params: { written, sum, quote: quoteOf(sentence, total.start) } })]
      })
    })
    return verdict(violations)
  },
  message: ({ params: { written, sum, quote } }) => ({
    zh: `总数写 ${written} 万，各项之和为 ${sum}，单位疑多写了“万”：“${quote}”`,
    en: `The total is written as ${written} × 10,000, its parts add up to ${sum}.`,
  }),
})
