import { findCell, rowName } from '../form/cells.ts'
import { forEachRowOfTwoYears, rowsWith } from './checks.ts'
import { milderIfTold, toldOfDocuments } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Documents extends Params {
  readonly repealed: number
  readonly issued: number
  readonly lastYear: number
}

/**
 * 本年废止件数不大于上一年度现行有效件数与本年制发件数之和。
 *
 * Only what was in force, or was issued this year, can be repealed.
 */
export const repealedLimit = defineRule<Documents>({
  id: 'repealed-limit',
  title: {
    zh: '本年废止件数不大于上年现行有效件数与本年制发件数之和',
    en: 'No more is repealed than was in force last year or issued this year.',
  },
  basis: '表格结构（国办公开办函〔2021〕30号）',
  severity: 'warning',
  editions: ['2021'],
  needs: ['previous'],
  check: milderIfTold(
    forEachRowOfTwoYears(
      { thisYear: rowsWith('disclosure', ['repealed', 'issued']), lastYear: rowsWith('disclosure', ['inForce']) },
      ([repealed = 0, issued = 0], [lastYear = 0]) =>
        repealed <= lastYear + issued ? undefined : { params: { repealed, issued, lastYear } },
    ),
    { severity: 'info', told: toldOfDocuments },
  ),
  message: ({ cells, params: { repealed, issued, lastYear } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：本年废止件数填 ${repealed}，多于上年现行有效 ${lastYear} 与本年制发 ${issued} 之和，废止随职责划入的文件的请说明`,
      en: `Row ${spec?.row.id}: ${repealed} repealed, of ${lastYear} in force last year and ${issued} issued.`,
    }
  },
})
