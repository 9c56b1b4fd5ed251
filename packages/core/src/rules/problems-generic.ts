import { problemsAndMeasures, telling } from '../narrative/problems.ts'
import { verdict } from './checks.ts'
import { placeOfSection } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Generic extends Params {
  readonly problems: number
}

/** What stock phrases are made of; a problem with three pairs of characters beyond them says something of its own. */
const stock = telling(
  '意识不强主动性不高内容不够全面不够丰富不够深入更新不够及时形式单一人员业务能力水平队伍建设培训制度机制不健全不完善质量渠道宽度广度深度时效性力度',
)
const fewest = 3

/**
 * 存在的问题具体，不只是套话。
 *
 * At least one problem says something that is not a stock phrase.
 */
export const problemsGeneric = defineRule<Generic>({
  id: 'problems-generic',
  title: {
    zh: '存在的问题写得具体，不只是套话',
    en: 'The problems are not only stock phrases.',
  },
  basis: '惯例：问题应当结合本单位实际',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { problems } = problemsAndMeasures(facts.narrative().sentences)
    if (problems.length < 2) return verdict<Generic>()
    const own = problems.some(({ text }) => [...telling(text)].filter((pair) => !stock.has(pair)).length >= fewest)
    if (own) return verdict<Generic>()
    return verdict([{ cells: [], params: { problems: problems.length }, place: placeOfSection(facts, 'improvements') }])
  },
  message: ({ params: { problems } }) => ({
    zh: `${problems} 个问题都是常见的概括说法，建议结合本单位实际写具体`,
    en: `All ${problems} problems are stock phrases.`,
  }),
})
