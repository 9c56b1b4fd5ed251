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
    {
      title: 'amounts the tariff gives, charged by pages and by requests',
      edition: '2021',
      sections: {
        otherMatters:
          '本年度发出收费通知3件，按量计收信息处理费1230元；按件计收信息处理费3500元，实际收取信息处理费3,500.00元。',
      },
    },
    {
      title: 'money of another kind beside the fee, averages and what is not exact',
      edition: '2021',
      sections: {
        otherMatters:
          '全年收取信息处理费120元。行政事业性收费收取86.4万元，信息处理费0元。收取信息处理费200元、邮寄费18元。收取信息处理费330元，平均每件55元。收取信息处理费约125元。',
      },
    },
    {
      title: 'an amount in 万元 may be rounded',
      edition: '2021',
      sections: { otherMatters: '全年收取信息处理费0.1234万元。' },
    },
  ],
  fails: [
    {
      title: 'no page and no request costs that much',
      edition: '2021',
      sections: { otherMatters: '本年度发出收费通知2件，收取信息处理费125元。' },
      messages: [
        '信息处理费写为 125 元，不是 10 元的倍数，与收费标准不符，请核对：“本年度发出收费通知2件，收取信息处理费125元。”',
      ],
    },
    {
      title: 'requests are charged by the hundred',
      edition: '2021',
      sections: { otherMatters: '政府信息公开信息处理费按件计收，收费通知总金额650元，实际收取650元。' },
      messages: [
        '信息处理费写为 650 元，不是 100 元的倍数，与收费标准不符，请核对：“政府信息公开信息处理费按件计收，收费通知总金额650元，实际收取650元。”',
      ],
    },
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
