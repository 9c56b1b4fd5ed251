import { forEachKnown, rowsWith } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Purchases extends Params {
  readonly projects: number
  readonly amount: number
}

/**
 * 采购项目数量和采购总金额同时为 0，或者同时不为 0。
 *
 * Money without a purchase is an error; a purchase without money is a warning.
 */
export const disclosureProcurementPair = defineRule<Purchases>({
  id: 'disclosure-procurement-pair',
  title: {
    zh: '采购项目数量和采购总金额同时为 0 或者同时不为 0',
    en: 'Purchases and their amount are both 0 or neither.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号）',
  severity: 'warning',
  editions: ['2019'],
  needs: [],
  check: forEachKnown<Purchases>(rowsWith('disclosure', ['projects', 'amount']), (projects, amount) => {
    if (projects > 0 === amount > 0) return undefined
    return { params: { projects, amount }, severity: amount > 0 ? 'error' : 'warning' }
  }),
  message: ({ params: { projects, amount } }) => ({
    zh:
      amount > 0
        ? `“政府集中采购”行：采购总金额填 ${amount}，采购项目数量却为 0，请补填项目数量`
        : `“政府集中采购”行：采购项目数量填 ${projects}，采购总金额却为 0，请补填金额`,
    en: `Procurement: ${projects} projects and an amount of ${amount}.`,
  }),
})
