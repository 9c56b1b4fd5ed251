import type { SectionId } from '../form/form.ts'
import { gravityOf } from '../sameness/sameness.ts'
import { sectionName, verdict } from './checks.ts'
import { placeOfSection } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface AlikeOthers extends Params {
  readonly section: SectionId
  readonly percent: number
  readonly other: string
  readonly otherYear: number | null
  /** How many others are alike; there may be more. */
  readonly others: number
}

/**
 * 内容不与其他单位雷同。
 *
 * No section is another agency’s with names and numbers changed. Held against every report checked in the same run.
 */
export const similarToOther = defineRule<AlikeOthers>({
  id: 'similar-to-other',
  title: {
    zh: '正文与同批其他单位的报告不雷同',
    en: 'No section is another agency’s with names and numbers changed.',
  },
  basis: '国办公开办函〔2021〕30号（内容雷同应予追责）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: ['batch'],
  check: (facts) => {
    const { batch, profile, report } = facts
    if (!batch) return passed
    if (report.agency.name === null) return verdict([], [{ reason: 'unknown-agency', cells: [] }])
    const violations = batch.alike.flatMap(({ section, similarity, own, others, beside, place }) => {
      const [likest] = beside
      const severity = gravityOf({ similarity, own }, profile.thresholds)
      if (!likest || !severity) return []
      const { agency: other, year: otherYear, percent } = likest
      const params = { section, percent, other, otherYear, others }
      return [{ cells: [], params, severity, place: place ?? placeOfSection(facts, section), beside }]
    })
    return verdict<AlikeOthers>(violations)
  },
  message: ({ params: { section, percent, other, otherYear, others } }, edition) => ({
    zh: `“${sectionName(edition, section)}”与${other}${otherYear === null ? '' : ` ${otherYear} 年度`}报告相似度 ${percent}%（已略去名称、年份和数字）${others > 1 ? `；另有至少 ${others - 1} 份报告与之相似` : ''}`,
    en: `Section ${section} is ${percent} % the one of ${other}${otherYear === null ? '' : ` of ${otherYear}`}, names, years and numbers aside${others > 1 ? `; at least ${others - 1} more are alike` : ''}.`,
  }),
})
