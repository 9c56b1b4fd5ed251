import { findCell, rowName } from '../form/cells.ts'
import { forEachKnown, rowsWith } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Items extends Params {
  readonly previousItems: number
  readonly change: number
}

/**
 * 上一年项目数量加本年增/减，不小于 0。
 *
 * No more items are given up than there were.
 */
export const disclosureItemsLeft = defineRule<Items>({
  id: 'disclosure-items-left',
  title: {
    zh: '上一年项目数量加本年增/减不小于 0',
    en: 'No more items are given up than there were.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号）',
  severity: 'error',
  editions: ['2019'],
  needs: [],
  check: forEachKnown(rowsWith('disclosure', ['change', 'previousItems']), (change, previousItems) =>
    previousItems + change >= 0 ? undefined : { params: { previousItems, change } },
  ),
  message: ({ cells, params: { previousItems, change } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：上一年项目数量 ${previousItems}，本年增/减 ${change}，减少的多于原有的`,
      en: `Row ${spec?.row.id}: ${previousItems} items and a change of ${change} leave less than none.`,
    }
  },
})
