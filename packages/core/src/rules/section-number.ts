import { verdict } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Numbered extends Params {
  readonly written: string
  readonly title: string
  readonly expected: string
}

/**
 * 六个部分依次编号为一、二、三、四、五、六。
 *
 * The sections are numbered 一、 to 六、, with the enumeration comma.
 */
export const sectionNumber = defineRule<Numbered>({
  id: 'section-number',
  title: {
    zh: '六个部分依次编号为“一、”至“六、”',
    en: 'The sections are numbered 一、 to 六、.',
  },
  basis: '国办公开办函〔2021〕30号附件（2019、2020 年度：〔2019〕60号附件）',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: ({ edition, outline }) => {
    const violations = (outline?.headings ?? []).flatMap(({ section, numeral, title, place }) => {
      const expected = `${edition.sections.find(({ id }) => id === section)?.numeral}、`
      return numeral === expected ? [] : [{ cells: [], params: { written: numeral, title, expected }, place }]
    })
    return verdict(violations)
  },
  message: ({ params: { written, title, expected } }) => ({
    zh: `“${written}${title}”应编号为“${expected}”`,
    en: `“${written}${title}” should be numbered “${expected}”.`,
  }),
})
