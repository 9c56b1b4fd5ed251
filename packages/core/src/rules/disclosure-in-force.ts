import { findCell, rowName } from '../form/cells.ts'
import { forEachKnown, rowsWith } from './checks.ts'
import { milderIfTold, toldOfReform } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Documents extends Params {
  readonly issued: number
  readonly inForce: number
  readonly repealed: number
}

/**
 * 本年制发的文件，年末或者现行有效，或者已经废止。
 *
 * What was issued this year is still in force at its end, or was repealed.
 */
export const disclosureInForce = defineRule<Documents>({
  id: 'disclosure-in-force',
  title: {
    zh: '本年制发件数不大于现行有效件数与本年废止件数之和',
    en: 'What was issued this year is in force or was repealed.',
  },
  basis: '表格结构（国办公开办函〔2021〕30号）',
  severity: 'warning',
  editions: ['2021'],
  needs: [],
  check: milderIfTold(
    forEachKnown(rowsWith('disclosure', ['issued', 'inForce', 'repealed']), (issued, inForce, repealed) =>
      issued <= inForce + repealed ? undefined : { params: { issued, inForce, repealed } },
    ),
    { severity: 'info', told: toldOfReform },
  ),
  message: ({ cells, params: { issued, inForce, repealed } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：本年制发件数 ${issued} 大于现行有效件数 ${inForce} 与本年废止件数 ${repealed} 之和，现行有效应包括本年制发的`,
      en: `Row ${spec?.row.id}: ${issued} issued exceed ${inForce} in force and ${repealed} repealed.`,
    }
  },
})
