import { verdict } from './checks.ts'
import { judgeSection, placeOfSection, textIn } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Fee extends Params {
  /** 1 where administrative fees are spoken of instead. */
  readonly confused: number
}

/** 未向申请人收取任何费用, 依申请公开未收费, 发出收费通知: the fee need not be named by its name. */
const saysOfFees =
  /处理费|收费通知|收费管理办法|(?:未|没有|无|零)[^，。；]{0,14}(?:收费|费用)|(?:公开|申请)[^，。；]{0,14}(?:收费|费用)/u
const otherFees = /行政事业性收费/gu

/**
 * 第六部分写明政府信息公开信息处理费的收取情况，没有收取的也应写明。
 *
 * Section 六 says something of the information-handling fee.
 */
export const feeStatementMissing = defineRule<Fee>({
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
    if (saysOfFees.test(text.replace(otherFees, ''))) return passed
    const confused = /行政事业性收费/u.test(text) ? 1 : 0
    return verdict<Fee>([{ cells: [], params: { confused }, place: placeOfSection(facts, 'otherMatters') }])
  }),
  message: ({ params: { confused } }) => ({
    zh: `第六部分没有写政府信息公开信息处理费的收取情况，没有收取的也应写明${confused ? '（行政事业性收费不是信息处理费）' : ''}`,
    en: 'Section 六 says nothing of the information-handling fee.',
  }),
})
