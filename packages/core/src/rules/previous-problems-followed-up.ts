import { readNarrative } from '../narrative/narrative.ts'
import { problemsAndMeasures } from '../narrative/problems.ts'
import { verdict } from './checks.ts'
import { placeOfSection } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface FollowUp extends Params {
  readonly problems: number
}

const followsUp =
  /(?:上|去)(?:一)?年(?:度)?[^。]{0,30}(?:问题|不足|整改|改进)|(?:问题|不足)[^。]{0,20}(?:已|得到)[^。]{0,8}(?:整改|改进|解决|改善)|针对[^。]{0,40}(?:问题|不足)[^。]{0,40}(?:已|今年|本年|20\d{2}年)/u

/**
 * 上一年度报告的问题，本年报告有回应。
 *
 * Good practice: the report says what became of last year's problems.
 */
export const previousProblemsFollowedUp = defineRule<FollowUp>({
  id: 'previous-problems-followed-up',
  title: {
    zh: '上一年度的问题在本年报告中有回应',
    en: 'The report says what became of last year’s problems.',
  },
  basis: '惯例：各地评估要求说明上年问题的改进情况',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: (facts) => {
    if (!facts.previous) return passed
    const { problems } = problemsAndMeasures(readNarrative(facts.previous.report).sentences)
    const told = facts.narrative().sentences.some(({ section, folded }) => section !== 'head' && followsUp.test(folded))
    if (problems.length === 0 || told || facts.report.sections.improvements === undefined) return passed
    return verdict<FollowUp>([
      { cells: [], params: { problems: problems.length }, place: placeOfSection(facts, 'improvements') },
    ])
  },
  message: ({ params: { problems } }) => ({
    zh: `上一年度报告列了 ${problems} 个问题，本年报告没有写改进情况`,
    en: `Last year’s report named ${problems} problems; nothing is said of what became of them.`,
  }),
})
