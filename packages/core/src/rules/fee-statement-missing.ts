import { verdict } from './checks.ts'
import { judgeSection, linesIn, placeOfSection, textIn } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Fee extends Params {
  /** 1 where administrative fees are spoken of instead. */
  readonly confused: number
}

/** Another section tells of it. */
interface Elsewhere extends Fee {
  readonly elsewhere: 1
}

/** 未向申请人收取任何费用, 依申请公开未收费, 发出收费通知: the fee need not be named by its name. */
const saysOfTheFee =
  /处理[费費]|[收缴]费通知|收费管理办法|(?:未|没有|无|零)[^，。；]{0,14}(?:收费|费用)|(?:公开|申请)[^，。；]{0,14}(?:收费|费用)/u
const otherFees = /行政事业性收费/gu
/** 收费金额为0, 按量计收0件: any word of money, where no sentence of another fee goes before it. */
const saysOfMoney = /收费|费用|计收|计费|零收取|(?:检索|复制|邮寄)[^，。；]{0,6}费|免费/u
const ofOtherFees = /(?:行政事业性|涉企|违规|乱|教育|停车|经营性)收费/u
const noFee = /收费(?:项目|目录|站|公示)/gu
const speaksOfMoney = (sentence: string) => !ofOtherFees.test(sentence) && saysOfMoney.test(sentence.replace(noFee, ''))
/** The same told where requests are told of: there it has to be plain which fee is meant. */
const ofRequests = /信息(?:公开)?(?:信息)?处理费|申请[^。；]{0,20}(?:未|没有|无|零)[^，。；]{0,8}(?:收费|费用)/u

/**
 * 第六部分写明政府信息公开信息处理费的收取情况，没有收取的也应写明。
 *
 * Section 六 says something of the information-handling fee.
 */
export const feeStatementMissing = defineRule<Fee | Elsewhere>({
  id: 'fee-statement-missing',
  title: {
    zh: '第六部分写明政府信息公开信息处理费的收取情况，没有收取的也应写明',
    en: 'Section 六 says something of the information-handling fee.',
  },
  basis: '国办公开办函〔2021〕30号附件',
  severity: 'warning',
  editions: ['2021'],
  needs: [],
  check: judgeSection('otherMatters', (facts) => {
    const text = textIn(facts, 'otherMatters')
    if (saysOfTheFee.test(text.replace(otherFees, '')) || text.split('。').some(speaksOfMoney)) return passed
    const confused = /行政事业性收费/u.test(text) ? 1 : 0
    const place = placeOfSection(facts, 'otherMatters')
    return linesIn(facts, 'overview').some(({ text }) => ofRequests.test(text))
      ? verdict<Fee | Elsewhere>([{ cells: [], params: { confused, elsewhere: 1 }, place, severity: 'info' }])
      : verdict<Fee | Elsewhere>([{ cells: [], params: { confused }, place }])
  }),
  message: ({ params }) => ({
    zh:
      'elsewhere' in params
        ? '信息处理费的收取情况写在第一部分，格式要求写在第六部分'
        : `第六部分没有写政府信息公开信息处理费的收取情况，没有收取的也应写明${params.confused ? '（行政事业性收费不是信息处理费）' : ''}`,
    en:
      'elsewhere' in params
        ? 'The information-handling fee is told of in section 一; the form asks for it in section 六.'
        : 'Section 六 says nothing of the information-handling fee.',
  }),
})
