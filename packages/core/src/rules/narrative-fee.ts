import { findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { standingInTheWay, verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Fees extends Params {
  readonly feeUnpaid: number
  readonly quote: string
}

const cell: CellId = 'requests.otherwiseHandled.feeUnpaid.total'
// That nothing was collected contradicts nothing: who was asked did not pay.
const noNotice =
  /(?:未|没有|无)(?:向[^，。；]{0,6})?(?:发出|发送|产生|出具|下达|制发)(?:过|任何|政府信息公开|信息公开|信息处理费|信息处理|的|、)*收费通知|收费通知[^，。；]{0,8}(?<!\d)(?:0(?:件|份|次)|为零|为0(?!\d))/u

/**
 * 有申请人逾期未按收费通知缴费的，必然发出过收费通知。
 *
 * Who did not pay a fee in time had been sent a notice: “no notice was issued” contradicts the table.
 */
export const narrativeFee = defineRule<Fees>({
  id: 'narrative-fee',
  title: {
    zh: '表中有逾期未缴费的，正文不能写未发出收费通知',
    en: 'Where requests lapsed for an unpaid fee, notices were issued.',
  },
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  severity: 'error',
  editions: ['2021'],
  needs: [],
  check: (facts) => {
    if (!findCell(facts.edition.id, cell)) return passed
    const sentence = facts
      .narrative()
      .sentences.find(({ section, folded }) => section === 'otherMatters' && noNotice.test(folded))
    const feeUnpaid = sumOf(facts, [cell])
    if (!sentence || feeUnpaid === 0) return passed
    if (Number.isNaN(feeUnpaid)) return verdict<Fees>([], [standingInTheWay(facts, [cell])])
    return verdict([violationAt(sentence, { cells: [cell], params: { feeUnpaid, quote: quoteOf(sentence) } })])
  },
  message: ({ params: { feeUnpaid, quote } }) => ({
    zh: `表中“申请人逾期未按收费通知要求缴纳费用”有 ${feeUnpaid} 件，正文却写没有发出收费通知：“${quote}”`,
    en: `${feeUnpaid} requests lapsed for an unpaid fee, but the prose says that no notice was issued.`,
  }),
})
