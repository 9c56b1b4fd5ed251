import type { CellId } from '../form/editions.ts'
import { readerOf, standingInTheWay, verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Amount extends Params {
  readonly amount: number
  /** The unit the amount can only be in; `null` where its size does not tell. */
  readonly unit: '元' | null
}

const cell: CellId = 'disclosure.procurement.amount'
const amountOf = readerOf(cell)

/** From here on an amount in 万元 would exceed what agencies buy; a government answers for all of its agencies. */
const onlyYuan = { agency: 100_000, government: 100_000_000 }

/**
 * 采购总金额注明单位。
 *
 * The form prints no unit for the amount of procurement, and both 元 and 万元 are met: the report states which.
 */
export const disclosureProcurementUnit = defineRule<Amount>({
  id: 'disclosure-procurement-unit',
  title: {
    zh: '采购总金额注明单位（元或者万元）',
    en: 'The amount of procurement states its unit.',
  },
  basis: '惯例：表格未印采购总金额的单位，填报时注明元或者万元',
  severity: 'warning',
  editions: ['2019'],
  needs: [],
  check: (facts) => {
    const amount = amountOf(facts)
    if (amount === 0 || facts.report.units?.[cell] !== undefined) return passed
    if (Number.isNaN(amount)) return verdict<Amount>([], [standingInTheWay(facts, [cell])])
    const least = facts.report.agency.kind === 'government' ? onlyYuan.government : onlyYuan.agency
    return verdict([{ cells: [cell], params: { amount, unit: amount >= least ? '元' : null } }])
  },
  message: ({ params: { amount, unit } }) => ({
    zh: unit
      ? `采购总金额 ${amount} 按数值只能是${unit}，请在金额后注明`
      : `采购总金额 ${amount} 没有单位，不能判断是元还是万元，请在金额后注明`,
    en: `The amount of procurement, ${amount}, states no unit${unit ? '; by its size it can only be yuan' : ''}.`,
  }),
})
