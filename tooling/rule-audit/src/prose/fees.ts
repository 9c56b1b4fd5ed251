import type { Prose } from './prose.ts'

const lapsed = { requests: { received: 12, disclosed: 11, 'otherwiseHandled.feeUnpaid': 1 } } as const

/** The information-handling fee, section 六. */
export const fees: readonly Prose[] = [
  {
    title: 'no notice, no fee',
    section: 'otherMatters',
    lines: ['本年度未发出政府信息公开信息处理费收费通知，未收取信息处理费。'],
    figures: { requests: { received: 12, disclosed: 12 } },
    twins: [{ rule: 'narrative-fee', figures: lapsed }],
  },
  {
    title: 'notices, amounts, and one that was not paid',
    section: 'otherMatters',
    lines: ['2024年发出信息处理费收费通知3件，通知收费总金额620元，实际收取2件、490元，另1件申请人逾期未缴纳。'],
    figures: lapsed,
    twins: [{ rule: 'narrative-fee', write: ['收费通知3件', '收费通知0件'] }],
  },
  {
    title: 'nothing was collected although a request lapsed',
    section: 'otherMatters',
    lines: ['本机关依规发出信息处理费收费通知1件，因申请人未缴费，全年没有收取信息处理费。'],
    figures: lapsed,
    twins: [{ rule: 'narrative-fee', write: ['依规发出信息处理费收费通知1件', '没有发出信息处理费收费通知'] }],
  },
  {
    title: 'zero for both',
    section: 'otherMatters',
    lines: ['（一）信息处理费：收费通知0件，收取总金额0元。', '（二）其他事项：无。'],
    figures: { requests: { received: 12, disclosed: 12 } },
    twins: [{ rule: 'narrative-fee', figures: lapsed }],
  },
  {
    title: 'the fee and fees of another kind',
    section: 'otherMatters',
    lines: [
      '2024年，我局行政事业性收费为水土保持补偿费等86.4万元；未产生政府信息公开信息处理费，未向申请人下达收费通知。承办建议提案9件，全部办复并公开。',
    ],
    figures: { requests: { received: 12, disclosed: 12 }, disclosure: { 'fees.amount': 86.4 } },
    twins: [
      {
        rule: 'fee-statement-missing',
        write: ['未产生政府信息公开信息处理费，未向申请人下达收费通知', '费用全部上缴国库'],
      },
    ],
  },
]
