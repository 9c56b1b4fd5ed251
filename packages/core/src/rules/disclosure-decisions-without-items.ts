import { findCell, rowName } from '../form/cells.ts'
import { forEachKnown, rowsWith } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Decisions extends Params {
  readonly decisions: number
}

/**
 * 没有项目的，没有处理决定。
 *
 * Where there is no item there is no decision.
 */
export const disclosureDecisionsWithoutItems = defineRule<Decisions>({
  id: 'disclosure-decisions-without-items',
  title: {
    zh: '上一年项目数量和本年增/减均为 0 的，处理决定数量为 0',
    en: 'Where there is no item there is no decision.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号）',
  severity: 'warning',
  editions: ['2019'],
  needs: [],
  check: forEachKnown(
    rowsWith('disclosure', ['decisions', 'previousItems', 'change']),
    (decisions, previousItems, change) =>
      decisions > 0 && previousItems === 0 && change === 0 ? { params: { decisions } } : undefined,
  ),
  message: ({ cells, params: { decisions } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `“${spec ? rowName(edition, spec) : ''}”行：处理决定数量填 ${decisions}，上一年项目数量和本年增/减却均为 0，请补填项目数量`,
      en: `Row ${spec?.row.id}: ${decisions} decisions, but no items.`,
    }
  },
})
