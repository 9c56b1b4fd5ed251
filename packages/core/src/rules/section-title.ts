import { verdict } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Titles extends Params {
  readonly title: string
  readonly printed: string
}

/**
 * 六个部分的标题与格式一致。
 *
 * The titles of the sections are the printed ones.
 */
export const sectionTitle = defineRule<Titles>({
  id: 'section-title',
  title: {
    zh: '六个部分的标题与格式一致',
    en: 'The titles of the sections are the printed ones.',
  },
  basis: '国办公开办函〔2021〕30号附件（2019、2020 年度：〔2019〕60号附件）',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: ({ edition, outline }) => {
    const violations = (outline?.headings ?? []).flatMap(({ section, title, place }) => {
      const printed = edition.sections.find(({ id }) => id === section)?.title ?? title
      const same = title.replace(/[、\s]/gu, '') === printed.replace(/[、\s]/gu, '')
      return same ? [] : [{ cells: [], params: { title, printed }, place }]
    })
    return verdict<Titles>(violations)
  },
  message: ({ params: { title, printed } }) => ({
    zh: `标题“${title}”与格式不一致，格式为“${printed}”`,
    en: `The title “${title}” is not the printed “${printed}”.`,
  }),
})
