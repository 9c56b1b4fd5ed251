import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'none was collected, and it is said',
      edition: '2021',
      sections: { otherMatters: '2024年度未收取政府信息公开信息处理费。' },
    },
    {
      title: 'that nothing was collected of those who ask is told in other words',
      edition: '2021',
      sections: { otherMatters: '本年度未向申请人收取任何费用。' },
    },
    ...[
      '本年度收取费用0元。',
      '收费减免情况：无。',
      '全年按件计收0件，按量计收0件。',
      '没有收取复制、邮寄等成本费。',
    ].map((otherMatters) => ({
      title: `the same in other words: ${otherMatters}`,
      edition: '2021' as const,
      sections: { otherMatters },
    })),
    {
      title: 'a notice to pay is of no other fee',
      edition: '2021',
      sections: { otherMatters: '全年发出收费通知1件，金额600元，申请人已缴纳。' },
    },
  ],
  fails: [
    {
      title: 'it is told of beside the requests, not in its section',
      edition: '2021',
      sections: { overview: '本年度未收到公开申请，未收取信息处理费。', otherMatters: '无其他需要报告的事项。' },
      messages: ['信息处理费的收取情况写在第一部分，格式要求写在第六部分'],
    },
    {
      title: 'nothing to report',
      edition: '2021',
      sections: { otherMatters: '无其他需要报告的事项。' },
      messages: ['第六部分没有写政府信息公开信息处理费的收取情况，没有收取的也应写明'],
    },
    {
      title: 'another fee is spoken of',
      edition: '2021',
      sections: { otherMatters: '本年度没有行政事业性收费。' },
      messages: ['第六部分没有写政府信息公开信息处理费的收取情况，没有收取的也应写明（行政事业性收费不是信息处理费）'],
    },
    {
      title: 'a draft in which nothing is written yet',
      edition: '2021',
      outline: null,
      sections: { otherMatters: '' },
      messages: ['第六部分没有写政府信息公开信息处理费的收取情况，没有收取的也应写明'],
    },
  ],
  skips: [{ title: 'data without the section', edition: '2021', outline: null, reason: 'no-source' }],
}
