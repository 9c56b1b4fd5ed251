import type { SectionId } from '../form/form.ts'
import { namesOf } from '../profile/agencies.ts'
import type { Report } from '../report/report.ts'
import { ownPairs } from '../sameness/own-words.ts'
import { compareProse, gravityOf, percentAlike, type SectionSimilarity } from '../sameness/sameness.ts'
import { sectionName, verdict } from './checks.ts'
import { placeOfSection } from './prose-checks.ts'
import { defineRule, type Facts, type Params, passed } from './rule.ts'

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
    const { thresholds } = facts.profile
    const violations = comparedWith(facts, facts.previous.report).flatMap(({ section, similarity }) => {
      if (similarity < thresholds.similarityAlike) return []
      const own = ownPairs(facts.report.sections[section] ?? '')
      const severity = gravityOf({ similarity, own }, thresholds)
      if (!severity) return []
      const params = { section, percent: percentAlike(similarity) }
      return [{ cells: [], params, severity, place: placeOfSection(facts, section) }]
    })
    return verdict<Alike>(violations)
  },
  message: ({ params: { section, percent } }, edition) => ({
    zh: `“${sectionName(edition, section)}”与上一年度报告相似度 ${percent}%（已略去名称、年份和数字）`,
    en: `Section ${section} is ${percent} % last year’s, names, years and numbers aside.`,
  }),
})

interface Compared {
  readonly of: readonly unknown[]
  readonly sections: readonly SectionSimilarity[]
}

const compared = new WeakMap<Report['sections'], Compared>()

/** Reports are never changed in place: who types in a table has the prose compared once, not at each key. */
function comparedWith({ report, profile }: Facts, previous: Report): readonly SectionSimilarity[] {
  const of = [report.agency, previous.sections, previous.agency, profile]
  const known = compared.get(report.sections)
  if (known?.of.every((part, i) => part === of[i])) return known.sections
  const sections = compareProse(report, previous, { namesOf: (name) => namesOf(profile, name) })
  compared.set(report.sections, { of, sections })
  return sections
}
