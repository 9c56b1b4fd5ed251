import { cellName } from '../form/cells.ts'
import { type SumParams, subtotalsAgree } from './checks.ts'
import { defineRule } from './rule.ts'

/**
 * 表格不要求填写（三）至（六）的小计和法人小计；地方表格填写的，应为所属各项之和。
 *
 * A number a local template prints for （三） to （六） or for 法人小计 is the sum of its parts.
 */
export const requestsGroupSubtotal = defineRule<SumParams>({
  id: 'requests-group-subtotal',
  title: {
    zh: '申请表中另填的小计等于所属各项之和',
    en: 'A subtotal that is printed in table requests is the sum of its parts.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: subtotalsAgree('requests'),
  message: ({ cells, params: { left, right, open } }, edition) => ({
    zh: `${cellName(edition, cells[0] ?? '')}的小计填 ${left}，所属${open > 0 ? '已填各项之和已达' : '各项之和为'} ${right}，相差 ${Math.abs(left - right)}`,
    en: `The subtotal ${cells[0]} is ${left}, but its parts add up to ${right}${open > 0 ? ' or more' : ''}.`,
  }),
})
