import { editionOf } from '../form/editions.ts'
import type { Section, SectionId } from '../form/form.ts'
import { judgeEach, perEdition, sectionName } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Absent extends Params {
  readonly section: SectionId
  /** The section it should stand before; `null`: it is the last. */
  readonly before: SectionId | null
}

/** A sheet has a line or two above its tables: who filled it in, and how. */
const fewestOfReport = 4

const paragraphsOf = (text: string) => text.split('\n').filter((line) => line.includes('。')).length

const sections = perEdition((edition) => editionOf(edition).sections)

/**
 * 年度报告由六部分组成：一、总体情况 … 六、其他需要报告的事项。
 *
 * The report has all six sections.
 */
export const sectionMissing = defineRule<Absent>({
  id: 'section-missing',
  title: {
    zh: '年度报告的六个部分齐全',
    en: 'The report has all six sections.',
  },
  basis: '国办公开办函〔2021〕30号附件（2019、2020 年度：〔2019〕60号附件）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: judgeEach<Section, Absent>(sections, ({ id }, { edition, outline, report }) => {
    const headings = outline?.headings ?? []
    if (headings.some(({ section }) => section === id)) return undefined
    // A sheet of tables without any heading is not a report that lacks six sections; one that tells of the year is.
    if (headings.length === 0 && paragraphsOf(report.head.text) < fewestOfReport)
      return { reason: 'no-source', cells: [] }
    const order = edition.sections.map((section) => section.id)
    const next = headings.find(({ section }) => order.indexOf(section) > order.indexOf(id))
    const place = (next ?? headings.at(-1))?.place ?? { line: 1 }
    return { cells: [], params: { section: id, before: next?.section ?? null }, place }
  }),
  message: ({ params: { section, before } }, edition) => ({
    zh: `缺“${sectionName(edition, section)}”${before ? `，应在“${sectionName(edition, before)}”之前` : ''}，没有内容也应保留标题`,
    en: `Section ${section} is missing.`,
  }),
})
