import { findCell, rowName } from '../form/cells.ts'
import { forEachRowOfTwoYears, rowsWith } from './checks.ts'
import { milderIfTold, toldOfReform } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Items extends Params {
  readonly previousItems: number
  readonly lastYear: number
  readonly lastChange: number
}

/**
 * “上一年项目数量”等于上一年度报告的“上一年项目数量”加“本年增/减”。
 *
 * What this report calls last year's items is what last year's report arrived at.
 */
export const itemsRollForward = defineRule<Items>({
  id: 'items-roll-forward',
  title: {
    zh: '上一年项目数量等于上一年度报告的上一年项目数量加本年增减',
    en: 'Last year’s items are those last year’s report arrived at.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号）',
  severity: 'warning',
  editions: ['2019'],
  needs: ['previous'],
  check: milderIfTold(
    forEachRowOfTwoYears(
      {
        thisYear: rowsWith('disclosure', ['previousItems']),
        lastYear: rowsWith('disclosure', ['previousItems', 'change']),
      },
      ([previousItems = 0], [lastYear = 0, lastChange = 0]) =>
        previousItems === lastYear + lastChange ? undefined : { params: { previousItems, lastYear, lastChange } },
    ),
    { severity: 'info', told: toldOfReform },
  ),
  message: ({ cells, params: { previousItems, lastYear, lastChange } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：上一年项目数量填 ${previousItems}，按上一年度报告（${lastYear}，增减 ${lastChange}）应为 ${lastYear + lastChange}，因权责清单调整、职责划转等不一致的请说明`,
      en: `Row ${spec?.row.id}: ${previousItems} items last year, but last year’s report gives ${lastYear} + ${lastChange}.`,
    }
  },
})
