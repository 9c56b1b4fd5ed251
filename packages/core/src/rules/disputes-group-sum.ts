import { findCell, rowName } from '../form/cells.ts'
import { type SumParams, sumsAgree } from './checks.ts'
import { defineRule } from './rule.ts'

/**
 * 总计为结果维持、结果纠正、其他结果、尚未审结之和。
 *
 * In each of the three groups of table `disputes` the total is the sum of the four outcomes.
 */
export const disputesGroupSum = defineRule<SumParams>({
  id: 'disputes-group-sum',
  title: {
    zh: '复议诉讼表各组：总计等于结果维持、结果纠正、其他结果、尚未审结之和',
    en: 'In each group of table disputes, the total is the sum of the four outcomes.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: sumsAgree('disputes', 'column-total'),
  message: ({ cells, params: { along, left, right, open } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    const parts = open > 0 ? '四种结果已填各项之和已达' : '四种结果之和为'
    return {
      zh: `${spec ? rowName(edition, spec) : ''}：“总计”填 ${left}，${parts} ${right}，相差 ${Math.abs(left - right)}`,
      en: `Group ${along}: the total is ${left}, but the outcomes add up to ${right}${open > 0 ? ' or more' : ''}.`,
    }
  },
})
