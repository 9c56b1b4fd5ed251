import { cellName } from '../form/cells.ts'
import { addsUp, type GapParams, gapWords } from './aggregate-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 本级报告的许可、处罚、强制和收费等于本级和所辖单位之和。
 *
 * Licences, penalties, coercion and fees add up, in one unit.
 */
export const aggregateDecisions = defineRule<GapParams>({
  id: 'aggregate-decisions',
  title: {
    zh: '本级报告的许可、处罚、强制和收费等于本级和所辖单位之和',
    en: 'Licences, penalties, coercion and fees add up, in one unit.',
  },
  basis: '各级人民政府的年度报告由所属单位的报告汇总（国办公开办函〔2021〕30号）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: ['members'],
  check: addsUp(({ cell }) => cell.startsWith('disclosure.')),
  message: ({ params }, edition) => {
    const words = gapWords(params, edition)
    return { zh: `主动公开表${cellName(edition, params.cell)}${words.zh}`, en: `${params.cell} ${words.en}` }
  },
})
