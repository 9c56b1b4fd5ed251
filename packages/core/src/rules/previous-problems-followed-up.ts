import { narrativeOf } from '../narrative/narrative.ts'
import { problemsAndMeasures, telling } from '../narrative/problems.ts'
import type { Sentence } from '../narrative/sentences.ts'
import { verdict } from './checks.ts'
import { placeOfSection } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface FollowUp extends Params {
  readonly problems: number
}

const followsUp =
  /(?:上|去|前)(?:一)?年(?:度)?[^。]{0,30}(?:问题|不足|整改|改进|已|不再|今年)|(?:以往|往年|前期|此前|过去)[^。]{0,40}(?:已|得到|好转|改善|整改|解决|不再)|(?:问题|不足)[^。]{0,20}(?:已|得到)[^。]{0,8}(?:整改|改进|解决|改善)|针对[^。]{0,40}(?:问题|不足)[^。]{0,40}(?:已|今年|本年|20\d{2}年)/u

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
    const { report } = facts.previous
    const { problems } = problemsAndMeasures(narrativeOf(report)().sentences)
    if (problems.length === 0 || facts.report.sections.improvements === undefined) return passed
    const sentences = facts.narrative().sentences.filter(({ section }) => section !== 'head')
    if (sentences.some(({ folded }) => followsUp.test(folded)) || tellsOfYear(sentences, report.year)) return passed
    if (someIsDone(problems, sentences)) return passed
    return verdict<FollowUp>([
      { cells: [], params: { problems: problems.length }, place: placeOfSection(facts, 'improvements') },
    ])
  },
  message: ({ params: { problems } }) => ({
    zh: `上一年度报告列了 ${problems} 个问题，本年报告没有写改进情况`,
    en: `Last year’s report named ${problems} problems; nothing is said of what became of them.`,
  }),
})

/** 2023年存在问题的整改情况, 2023年度报告列出的两个问题均已销号. */
function tellsOfYear(sentences: readonly Sentence[], year: number | null): boolean {
  const told = new RegExp(`${year}年[^。]{0,30}(?:问题|不足|短板|整改|改进)`, 'u')
  return sentences.some(({ folded }) => told.test(folded))
}

/** Pairs of characters of a problem that return where something was done about it. */
const fewestPairs = 3
const done = /已(?!经?成为)|得到|不再|没有(?:再|出现)|未再|销号|改掉|好转|全年|今年|建立|针对/u

function someIsDone(problems: readonly { readonly text: string }[], sentences: readonly Sentence[]): boolean {
  const told = sentences.flatMap(({ section, folded }) =>
    section === 'improvements' && done.test(folded) ? [telling(folded)] : [],
  )
  return problems.some(({ text }) => {
    const own = [...telling(text)]
    return told.some((pairs) => own.filter((pair) => pairs.has(pair)).length >= fewestPairs)
  })
}
