import { findCell, shortLabel } from '../form/cells.ts'
import { type SumParams, sumsAgree } from './checks.ts'
import { defineRule } from './rule.ts'

/**
 * 三、本年度办理结果：（七）总计为（一）至（六）各项之和。
 *
 * In every column of table `requests` the total handled is the sum of all result rows.
 */
export const requestsHandledSum = defineRule<SumParams>({
  id: 'requests-handled-sum',
  title: {
    zh: '申请表各列：办理结果“（七）总计”等于（一）至（六）各项之和',
    en: 'In each column of table requests, handled is the sum of the result rows.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: sumsAgree('requests', 'row-total'),
  message: ({ cells, params: { left, right, open } }, edition) => {
    const column = findCell(edition, cells[0] ?? '')?.column
    const parts = open > 0 ? '（一）至（六）已填各行之和已达' : '（一）至（六）各行之和为'
    return {
      zh: `“${column ? shortLabel(column) : ''}”列：办理结果“（七）总计”填 ${left}，${parts} ${right}，相差 ${Math.abs(left - right)}`,
      en: `Column ${column?.id}: handled is ${left}, but the result rows add up to ${right}${open > 0 ? ' or more' : ''}.`,
    }
  },
})
