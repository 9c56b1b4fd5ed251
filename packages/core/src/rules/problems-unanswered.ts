import { problemsAndMeasures, telling } from '../narrative/problems.ts'
import { verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Unanswered extends Params {
  readonly problem: string
  readonly problems: number
}

/**
 * 存在的每个问题都有改进措施。
 *
 * Each problem that is named has a measure. Judged only where problems are enumerated and the measures are not at
 * least as many: a problem none of whose words returns in the measures is unanswered.
 */
export const problemsUnanswered = defineRule<Unanswered>({
  id: 'problems-unanswered',
  title: {
    zh: '存在的每个问题都有改进措施',
    en: 'Each problem that is named has a measure.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条第一款第四项',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { problems, measures, enumeratedMeasures } = problemsAndMeasures(facts.narrative().sentences)
    if (problems.length < 2 || measures === '' || enumeratedMeasures >= problems.length) return verdict<Unanswered>()
    const answered = telling(measures)
    const open = problems.filter(({ text }) => [...telling(text)].every((pair) => !answered.has(pair)))
    // Where most problems go unanswered by their words, the measures are told in other words.
    if (open.length * 2 > problems.length) return verdict<Unanswered>()
    return verdict(
      open.map(({ sentence }) =>
        violationAt(sentence, { cells: [], params: { problem: quoteOf(sentence), problems: problems.length } }),
      ),
    )
  },
  message: ({ params: { problem, problems } }) => ({
    zh: `列了 ${problems} 个问题，改进措施中没有针对这一个的：“${problem}”`,
    en: `Of ${problems} problems this one has no measure: “${problem}”.`,
  }),
})
