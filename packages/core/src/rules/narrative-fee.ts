import { findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import type { Sentence } from '../narrative/sentences.ts'
import { standingInTheWay, verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, passed, type Verdict, type Violation } from './rule.ts'

interface Fees extends Params {
  /** Requests that lapsed for an unpaid fee; `null` for an amount beside the tariff. */
  readonly feeUnpaid: number | null
  /** An amount in 元 that the tariff cannot give, and the step in which the tariff goes. */
  readonly amount: number | null
  readonly step: number | null
  readonly quote: string
}

const cell: CellId = 'requests.otherwiseHandled.feeUnpaid.total'
// That nothing was collected contradicts nothing: who was asked did not pay.
const noNotice =
  /(?:未|没有|无)(?:向[^，。；]{0,6})?(?:发出|发送|产生|出具|下达|制发)(?:过|任何|政府信息公开|信息公开|信息处理费|信息处理|的|、)*收费通知|收费通知[^，。；]{0,8}(?<!\d)(?:0(?:件|份|次)|为零|为0(?!\d))/u
const fee = /信息处理费/u
const collects = /信息处理费|收取|收缴|征收|计收|实收|收到|缴纳|收费|金额/u
/** Money of another kind or year, or no amount of a fee: an average, a part that was given back. */
const otherMoney =
  /行政事业性|补偿|诉讼|邮|复印|复制|检索|成本|工本|[平人件]均|每件|每页|\/件|\/页|标准|退|减免|核减|罚|[上去]一?年|同期/u

/**
 * 有申请人逾期未按收费通知缴费的，必然发出过收费通知；收费金额符合标准：按件每档为 100 元的倍数，按量每页 10、20、40 元。
 *
 * Who did not pay a fee in time had been sent a notice: “no notice was issued” contradicts the table. An amount of the
 * fee that is no multiple of 10 元, or of 100 元 where it is told to be charged by requests (Articles 4 and 5 of the
 * Measures), cannot be what the tariff gives. It is a matter to look at, no more: only amounts in 元 are judged, which
 * the sentence calls those of the information-handling fee, and none beside other money.
 */
export const narrativeFee = defineRule<Fees>({
  id: 'narrative-fee',
  title: {
    zh: '表中有逾期未缴费的，正文不能写未发出收费通知；信息处理费金额符合收费标准',
    en: 'Where requests lapsed for an unpaid fee, notices were issued; amounts of the fee fit the tariff.',
  },
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条、第五条',
  severity: 'error',
  explainable: true,
  editions: ['2021'],
  needs: [],
  check: (facts) => {
    const sentences = facts.narrative().sentences.filter(({ section }) => section === 'otherMatters')
    const { violations, undecided } = noticeAgrees(facts, sentences)
    return verdict([...violations, ...sentences.flatMap(besideTariff)], undecided)
  },
  message: ({ params: { feeUnpaid, amount, step, quote } }) =>
    amount === null
      ? {
          zh: `表中“申请人逾期未按收费通知要求缴纳费用”有 ${feeUnpaid} 件，正文却写没有发出收费通知：“${quote}”`,
          en: `${feeUnpaid} requests lapsed for an unpaid fee, but the prose says that no notice was issued.`,
        }
      : {
          zh: `信息处理费写为 ${amount} 元，不是 ${step} 元的倍数，与收费标准不符，请核对：“${quote}”`,
          en: `The information-handling fee is given as ${amount} 元, which is no multiple of ${step}, as the tariff is.`,
        },
})

function noticeAgrees(facts: Facts, sentences: readonly Sentence[]): Verdict<Fees> {
  if (!findCell(facts.edition.id, cell)) return passed
  const sentence = sentences.find(({ folded }) => noNotice.test(folded))
  const feeUnpaid = sumOf(facts, [cell])
  if (!sentence || feeUnpaid === 0) return passed
  if (Number.isNaN(feeUnpaid)) return verdict<Fees>([], [standingInTheWay(facts, [cell])])
  const params = { feeUnpaid, amount: null, step: null, quote: quoteOf(sentence) }
  return verdict([violationAt(sentence, { cells: [cell], params })])
}

function besideTariff(sentence: Sentence): Violation<Fees>[] {
  const { folded, numbers } = sentence
  const byRequest = /按件/u.test(folded) && !/按[量页]/u.test(folded)
  const step = byRequest ? 100 : 10
  const wrong = numbers.find(({ unit, exact, multiplier, value, start }) => {
    if (unit !== '元' || !exact || multiplier !== 1 || value % step === 0) return false
    const before = folded.slice(0, start)
    const clause = before.slice(
      Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('。')) + 1,
    )
    return fee.test(before) && collects.test(clause) && !otherMoney.test(folded)
  })
  if (!wrong) return []
  const params = { feeUnpaid: null, amount: wrong.value, step, quote: quoteOf(sentence, wrong.start) }
  return [violationAt(sentence, { cells: [], params, severity: 'info' })]
}
