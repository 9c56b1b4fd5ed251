import { findCell, rowName } from '../form/cells.ts'
import { forEachKnown, rowsWith } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Documents extends Params {
  readonly newly: number
  readonly total: number
}

/**
 * 对外公开总数量包括本年新公开数量。
 *
 * What was newly published this year is part of what is published in all.
 */
export const disclosurePublishedTotal = defineRule<Documents>({
  id: 'disclosure-published-total',
  title: {
    zh: '本年新公开数量不大于对外公开总数量',
    en: 'No more documents are newly published than are published in all.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号）',
  severity: 'error',
  editions: ['2019'],
  needs: [],
  check: forEachKnown(rowsWith('disclosure', ['newlyPublished', 'publishedTotal']), (newly, total) =>
    newly <= total ? undefined : { params: { newly, total } },
  ),
  message: ({ cells, params: { newly, total } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：本年新公开数量 ${newly} 大于对外公开总数量 ${total}，总数量应包括本年新公开的`,
      en: `Row ${spec?.row.id}: ${newly} newly published exceed ${total} published in all.`,
    }
  },
})
