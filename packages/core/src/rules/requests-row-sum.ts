import { findCell, rowName } from '../form/cells.ts'
import { type SumParams, sumsAgree } from './checks.ts'
import { defineRule } from './rule.ts'

/**
 * 申请人情况：总计为自然人与法人或其他组织各列之和。
 *
 * In every row of table `requests` the total is the sum of the six applicant columns.
 */
export const requestsRowSum = defineRule<SumParams>({
  id: 'requests-row-sum',
  title: {
    zh: '申请表各行：“总计”列等于自然人与法人或其他组织各列之和',
    en: 'In each row of table requests, the total is the sum of the applicant columns.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: sumsAgree('requests', 'column-total'),
  message: ({ cells, params: { along, left, right, open } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    const parts = open > 0 ? '自然人与法人或其他组织已填各列之和已达' : '自然人与法人或其他组织各列之和为'
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：“总计”列填 ${left}，${parts} ${right}，相差 ${Math.abs(left - right)}`,
      en: `Row ${along}: the total is ${left}, but the applicant columns add up to ${right}${open > 0 ? ' or more' : ''}.`,
    }
  },
})
