import { findCell, shortLabel } from '../form/cells.ts'
import { type SumParams, sumsAgree } from './checks.ts'
import { defineRule } from './rule.ts'

/**
 * 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。
 *
 * In every column of table `requests`: received + brought forward = handled + carried forward.
 */
export const requestsBalance = defineRule<SumParams>({
  id: 'requests-balance',
  title: {
    zh: '申请表各列：第一项加第二项之和，等于第三项加第四项之和',
    en: 'In each column of table requests, received + brought forward = handled + carried forward.',
  },
  basis: '表格左上角注明的勾稽关系（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: sumsAgree('requests', 'balance'),
  message: ({ cells, params: { left, right } }, edition) => {
    const column = findCell(edition, cells[0] ?? '')?.column
    return {
      zh: `“${column ? shortLabel(column) : ''}”列勾稽关系不成立：本年新收加上年结转为 ${left}，办理结果总计加结转下年度为 ${right}，相差 ${Math.abs(left - right)}`,
      en: `Column ${column?.id} does not balance: received + brought forward = ${left}, handled + carried forward = ${right}.`,
    }
  },
})
