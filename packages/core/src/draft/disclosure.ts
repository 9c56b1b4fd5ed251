/** Section 二: what the table's figures are beside last year's. */

import type { Figures } from './figures.ts'
import { gap } from './gap.ts'

export const kindsOfDecisions = [
  ['licensing', '行政许可决定'],
  ['penalties', '行政处罚决定'],
  ['coercion', '行政强制决定'],
] as const

export function draftDisclosure({ value, isOpen, change }: Figures): string[] {
  const told = kindsOfDecisions.flatMap(([row, name]) => {
    const cell = `disclosure.${row}.decisions`
    const count = value(cell)
    if (count === undefined) return []
    const doubt = isOpen(cell) ? gap('核对有空白的合计') : ''
    return [`全年作出${name}${count}件${change({ cells: [cell], unit: '件' })}${doubt}。`]
  })
  const fees = value('disclosure.fees.amount')
  return [
    `本级和各部门、各单位填报的合计数见下表。${told.join('')}${fees === undefined ? '' : `行政事业性收费${fees}万元${change({ cells: ['disclosure.fees.amount'], unit: '万元' })}。`}`,
  ]
}
