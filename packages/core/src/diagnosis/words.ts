/** Words of the sentences of diagnoses, in Chinese and English. */

import { cellsOf, rowName, shortLabel, subtotalsOf } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { Message } from '../rules/rule.ts'
import type { Slip } from './distance.ts'

/** A row, a column, a subtotal, or the one line of table `disputes`. */
export function lineName(edition: EditionId, id: string): Message {
  const specs = [...cellsOf(edition), ...subtotalsOf(edition)].filter(({ table }) => table === 'requests')
  const inRow = specs.find(({ row }) => row.id === id)
  if (inRow) {
    const name = `“${rowName(edition, inRow)}”`
    return { zh: `${name}${inRow.row.kind === 'heading' ? '小计' : '行'}`, en: `row ${id}` }
  }
  const inColumn = specs.find(({ column }) => column.id === id)
  if (inColumn) {
    const name = `“${shortLabel(inColumn.column)}”`
    return { zh: `${name}${inColumn.column.kind === 'heading' ? '小计' : '列'}`, en: `column ${id}` }
  }
  return { zh: id === 'requests' ? '整张表' : '行政复议、行政诉讼一行', en: `table ${id}` }
}

export const towardsZh = { right: '向右', left: '向左', down: '向下', up: '向上' } as const

/** How much too large (above 1) or too small. */
export function timesOf(factor: number): Message {
  return factor > 1
    ? { zh: `扩大为 ${factor} 倍，或为单位有误`, en: `${factor} times too large` }
    : { zh: `缩小为 ${Math.round(1 / factor)} 分之一，或为单位有误`, en: `${Math.round(1 / factor)} times too small` }
}

const slipsZh: Readonly<Record<Slip, string>> = {
  transposed: '数字颠倒',
  replaced: '误打一位数字',
  omitted: '漏打一位数字',
  added: '多打一位数字',
  sign: '误打负号',
}
const slipsEn: Readonly<Record<Slip, string>> = {
  transposed: 'digits transposed',
  replaced: 'a digit replaced',
  omitted: 'a digit left out',
  added: 'a digit too many',
  sign: 'a sign too many',
}

/** What the finger likely did, as a further clause; empty where nothing is known. */
export function suspicionZh(slips: readonly Slip[]): string {
  return slips.length === 0 ? '' : `，疑为${slips.map((slip) => slipsZh[slip]).join('、')}`
}

export function suspicionEn(slips: readonly Slip[]): string {
  return slips.length === 0 ? '' : `: likely ${slips.map((slip) => slipsEn[slip]).join(', ')}`
}

const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** 一处, 两处, … */
export function countZh(count: number): string {
  return `${numerals[count] ?? ` ${count} `}处`
}
