import { verdict } from './checks.ts'
import { placeOfSection, textIn } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Fee extends Params {
  /** 1 where administrative fees are spoken of instead. */
  readonly confused: number
}

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
  needs: ['source'],
  check: (facts) => {
    const text = textIn(facts, 'otherMatters')
    if (facts.report.sections.otherMatters === undefined || /(?:信息)?处理费/u.test(text)) return passed
    const confused = /行政事业性收费/u.test(text) ? 1 : 0
    return verdict<Fee>([{ cells: [], params: { confused }, place: placeOfSection(facts, 'otherMatters') }])
  },
  message: ({ params: { confused } }) => ({
    zh: `第六部分没有写政府信息公开信息处理费的收取情况，没有收取的也应写明${confused ? '（行政事业性收费不是信息处理费）' : ''}`,
    en: 'Section 六 says nothing of the information-handling fee.',
  }),
})
