import { cellName } from '../form/cells.ts'
import { addsUp, type GapParams, gapWords } from './aggregate-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 本级报告的申请表等于本级和所辖单位之和。
 *
 * Every requests cell is the sum of the members’.
 */
export const aggregateRequests = defineRule<GapParams>({
  id: 'aggregate-requests',
  title: {
    zh: '本级报告的申请表等于本级和所辖单位之和',
    en: 'Every requests cell is the sum of the members’.',
  },
  basis: '各级人民政府的年度报告由所属单位的报告汇总（国办公开办函〔2021〕30号）',
  severity: 'error',

  editions: ['2019', '2021'],
  needs: ['members'],
  check: addsUp(({ cell }) => cell.startsWith('requests.')),
  message: ({ params }, edition) => {
    const words = gapWords(params, edition)
    return { zh: `申请表${cellName(edition, params.cell)}${words.zh}`, en: `${params.cell} ${words.en}` }
  },
})
