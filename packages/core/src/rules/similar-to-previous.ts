import type { SectionId } from '../form/form.ts'
import { namesOf } from '../profile/agencies.ts'
import { ownPairs } from '../sameness/own-words.ts'
import { compareProse, gravityOf } from '../sameness/sameness.ts'
import { sectionName, verdict } from './checks.ts'
import { placeOfSection } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Alike extends Params {
  readonly section: SectionId
  readonly percent: number
}

/**
 * 内容不与上一年度雷同。
 *
 * No section is last year's with the numbers changed. Compared after names, years and numbers are masked.
 */
export const similarToPrevious = defineRule<Alike>({
  id: 'similar-to-previous',
  title: {
    zh: '正文与上一年度不雷同',
    en: 'No section is last year’s with the numbers changed.',
  },
  basis: '国办公开办函〔2021〕30号（内容雷同应予追责）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: (facts) => {
    if (!facts.previous) return passed
    const options = { namesOf: (name: string | null) => namesOf(facts.profile, name) }
    const compared = compareProse(facts.report, facts.previous.report, options)
    const violations = compared.flatMap(({ section, similarity }) => {
      const own = ownPairs(facts.report.sections[section] ?? '')
      const severity = gravityOf({ similarity, own }, facts.profile.thresholds)
      if (!severity) return []
      const params = { section, percent: Math.round(similarity * 100) }
      return [{ cells: [], params, severity, place: placeOfSection(facts, section) }]
    })
    return verdict<Alike>(violations)
  },
  message: ({ params: { section, percent } }, edition) => ({
    zh: `“${sectionName(edition, section)}”与上一年度报告相似度 ${percent}%（已略去名称、年份和数字）`,
    en: `Section ${section} is ${percent} % last year’s, names, years and numbers aside.`,
  }),
})
