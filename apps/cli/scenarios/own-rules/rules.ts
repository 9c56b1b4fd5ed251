import { defineRule, type Rule } from '@gouji/core'

/** 本区规定：行政处罚决定超过 500 件的，正文应当写明公示情况。 */
const penaltiesInProse = defineRule<{ count: number }>({
  id: 'penalties-in-prose',
  title: { zh: '处罚较多的单位写明处罚公示情况', en: 'An agency with many penalties says how they are published.' },
  basis: '云溪区政务公开工作要点',
  severity: 'warning',
  editions: ['2021'],
  needs: [],
  check: ({ report }) => {
    const count = report.cells['disclosure.penalties.decisions']
    const silent = typeof count === 'number' && count > 500 && !/处罚.*公示/u.test(report.sections.overview ?? '')
    const violations = silent ? [{ cells: ['disclosure.penalties.decisions'], params: { count } }] : []
    return { violations, undecided: [] }
  },
  message: ({ params: { count } }) => ({
    zh: `本年行政处罚决定 ${count} 件，总体情况没有写处罚结果的公示`,
    en: `${count} penalties, and nothing is said of their publication.`,
  }),
})

export const rules: readonly Rule[] = [penaltiesInProse]
