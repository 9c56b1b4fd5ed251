/** The figures whoever signs looks at: what is asked for most of applications and disputes, and the whole first table. */

import { type CellId, type CellValue, cellsOf, type EditionId, rowName } from '@gouji/core'
import { commonIndicators } from '../../publish/common-indicators.ts'
import { indicatorName } from '../../publish/indicators.ts'

type Cells = Readonly<Partial<Record<string, CellValue>>>

/** Rules (规章) are made by few: where none were, this year or last, they are left out. */
export function keyCells(
  edition: EditionId,
  { now, before }: { readonly now: Cells; readonly before: Cells },
): readonly { readonly cell: CellId; readonly name: string }[] {
  const common = new Set<string>(commonIndicators.map(({ cell }) => cell))
  const all = cellsOf(edition)
  const isNothing = (value: CellValue | undefined, blank: boolean) => value === 0 || (blank && value === undefined)
  const noRules = all
    .filter(({ row }) => row.id === 'governmentRules')
    .every(({ id }) => isNothing(now[id], false) && isNothing(before[id], true))
  const shown = [
    ...all.filter(({ id, table }) => table !== 'disclosure' && common.has(id)),
    ...all.filter(({ table, row }) => table === 'disclosure' && !(noRules && row.id === 'governmentRules')),
  ]
  return shown.map((spec) => ({
    cell: spec.id,
    name: common.has(spec.id) ? indicatorName(spec.id) : inShort(rowName(edition, spec), spec.column.label),
  }))
}

/** As the common ones are called: 行政强制处理决定（件）. */
function inShort(row: string, column: string): string {
  const [, what = column, unit = ''] = /^(?:本年)?(.+?)(件数|数量|（单位：万元）)$/u.exec(column) ?? []
  const measure = unit === '' ? '' : unit.startsWith('（') ? '（万元）' : '（件）'
  return `${row}${what}${measure}`.replace('收费收费', '收费')
}
