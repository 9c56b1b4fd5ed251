import { findCell, rowName } from '../form/cells.ts'
import { forEachRowOfTwoYears, rowsWith } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Documents extends Params {
  readonly publishedTotal: number
  readonly newlyPublished: number
  readonly lastYear: number
}

/**
 * 对外公开总数量一般不小于上一年度的对外公开总数量加本年新公开数量，撤下的除外。
 *
 * The total published grows by what is newly published, less what was taken down.
 */
export const publishedTotalRollForward = defineRule<Documents>({
  id: 'published-total-roll-forward',
  title: {
    zh: '对外公开总数量不小于上年总数量加本年新公开数量，撤下的除外',
    en: 'The total published is last year’s plus what is newly published, less removals.',
  },
  basis: '惯例：对外公开总数量逐年累计',
  severity: 'info',
  editions: ['2019'],
  needs: ['previous'],
  check: forEachRowOfTwoYears(
    {
      thisYear: rowsWith('disclosure', ['publishedTotal', 'newlyPublished']),
      lastYear: rowsWith('disclosure', ['publishedTotal']),
    },
    ([publishedTotal = 0, newlyPublished = 0], [lastYear = 0]) =>
      publishedTotal >= lastYear + newlyPublished
        ? undefined
        : { params: { publishedTotal, newlyPublished, lastYear } },
  ),
  message: ({ cells, params: { publishedTotal, newlyPublished, lastYear } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：对外公开总数量填 ${publishedTotal}，小于上年总数量 ${lastYear} 加本年新公开 ${newlyPublished}，没有撤下文件的请核对`,
      en: `Row ${spec?.row.id}: ${publishedTotal} published in all, less than ${lastYear} last year and ${newlyPublished} new.`,
    }
  },
})
