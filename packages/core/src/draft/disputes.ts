/** Section 四: cases about requests, and how they ended. */

import type { Figures } from './figures.ts'
import { gap } from './gap.ts'

const endings = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherOutcome', '其他结果'],
  ['pending', '尚未审结'],
] as const

const suits = ['litigationDirect', 'litigationAfterReconsideration'] as const

export function draftDisputes({ topic, value, isOpen, change }: Figures): string[] {
  const [reviewed, sued] = [topic('reconsideration'), topic('litigation')]
  if (reviewed === undefined || sued === undefined) return ['行政复议、行政诉讼的合计数见下表。']
  const ended = (rows: readonly string[]) =>
    endings
      .map(
        ([column, name]) =>
          [name, rows.reduce((sum, row) => sum + (value(`disputes.${row}.${column}`) ?? 0), 0)] as const,
      )
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name}${count}件`)
      .join('、')
  const totals = (rows: readonly string[]) => rows.map((row) => `disputes.${row}.total`)
  const tell = (count: number, { name, rows }: { readonly name: string; readonly rows: readonly string[] }) => {
    if (count === 0) return `全年没有因政府信息公开引起的${name}案件${change({ cells: totals(rows), unit: '件' })}。`
    return `全年因政府信息公开引起的${name}${count}件${change({ cells: totals(rows), unit: '件' })}${ofThem(ended(rows))}。`
  }
  const doubt = isOpen(...totals(['reconsideration', ...suits])) ? gap('核对有空白的合计') : ''
  return [
    `行政复议、行政诉讼的合计数见下表。${tell(reviewed, { name: '行政复议', rows: ['reconsideration'] })}`,
    `${tell(sued, { name: '行政诉讼', rows: suits })}${doubt}`,
  ]
}

const ofThem = (parts: string) => (parts === '' ? '' : `。其中${parts}`)
