import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'no notice and no unpaid fee',
      edition: '2021',
      sections: { otherMatters: '本年度未发出收费通知，未收取信息处理费。' },
    },
    {
      title: 'nothing was collected, because the one who was asked did not pay',
      edition: '2021',
      cells: { 'requests.otherwiseHandled.feeUnpaid.total': 1 },
      sections: { otherMatters: '本年度未收取政府信息公开信息处理费。' },
    },
    {
      title: 'two notices, one of them not paid',
      edition: '2021',
      cells: { 'requests.otherwiseHandled.feeUnpaid.total': 1 },
      sections: { otherMatters: '本年度发出收费通知2件，收取信息处理费120元。' },
    },
    {
      title: 'no notice above the tariff is not no notice',
      edition: '2021',
      cells: { 'requests.otherwiseHandled.feeUnpaid.total': 1 },
      sections: { otherMatters: '本机关未发出过超出标准的收费通知，全年收取信息处理费120元。' },
    },
  ],
  fails: [
    {
      title: 'one did not pay a fee that nobody asked for',
      edition: '2021',
      cells: { 'requests.otherwiseHandled.feeUnpaid.total': 1 },
      sections: { otherMatters: '本年度未发出收费通知，未收取信息处理费。' },
      messages: [
        '表中“申请人逾期未按收费通知要求缴纳费用”有 1 件，正文却写没有发出收费通知：“本年度未发出收费通知，未收取信息处理费。”',
      ],
    },
  ],
}
