import { findCell, rowName } from '../form/cells.ts'
import { forEachRowOfTwoYears, rowsWith } from './checks.ts'
import { milderIfTold, toldOfDocuments } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Documents extends Params {
  readonly inForce: number
  readonly issued: number
  readonly repealed: number
  readonly lastYear: number
}

/**
 * 现行有效件数等于上一年度现行有效件数加本年制发件数减本年废止件数。
 *
 * What is in force is what was in force a year ago, plus what was issued, less what was repealed. Clean-ups, documents
 * that lapse by themselves, revisions counted as issued and transfers between agencies explain many a difference.
 */
export const inForceRollForward = defineRule<Documents>({
  id: 'in-force-roll-forward',
  title: {
    zh: '现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数',
    en: 'In force = in force last year + issued − repealed.',
  },
  basis: '表格结构（国办公开办函〔2021〕30号）',
  severity: 'warning',
  editions: ['2021'],
  needs: ['previous'],
  check: milderIfTold(
    forEachRowOfTwoYears(
      {
        thisYear: rowsWith('disclosure', ['inForce', 'issued', 'repealed']),
        lastYear: rowsWith('disclosure', ['inForce']),
      },
      ([inForce = 0, issued = 0, repealed = 0], [lastYear = 0]) => {
        const due = lastYear + issued - repealed
        // That more was repealed than there was is another rule’s matter: no number of documents could follow.
        return inForce === due || due < 0 ? undefined : { params: { inForce, issued, repealed, lastYear } }
      },
    ),
    { severity: 'info', told: toldOfDocuments },
  ),
  message: ({ cells, params: { inForce, issued, repealed, lastYear } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：现行有效件数填 ${inForce}，按上年现行有效 ${lastYear} 加本年制发 ${issued} 减本年废止 ${repealed} 应为 ${lastYear + issued - repealed}，因清理、自然失效、修订、划转等不一致的请说明`,
      en: `Row ${spec?.row.id}: ${inForce} in force, but ${lastYear} + ${issued} − ${repealed} = ${lastYear + issued - repealed}.`,
    }
  },
})
