import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a district of two bureaus',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 7 },
      members: {
        甲局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 4 } },
        乙局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 3 } },
      },
    },
    {
      title: 'an amount that the district rounds',
      edition: '2021',
      cells: { 'disclosure.fees.amount': 15.7 },
      members: {
        甲局: { edition: '2021', cells: { 'disclosure.fees.amount': 12.4987 } },
        乙局: { edition: '2021', cells: { 'disclosure.fees.amount': 3.2 } },
      },
    },
    {
      title: 'the district writes in 元, and says so',
      edition: '2021',
      cells: { 'disclosure.fees.amount': 157_000 },
      units: { 'disclosure.fees.amount': '元' },
      members: {
        甲局: { edition: '2021', cells: { 'disclosure.fees.amount': 12.5 } },
        乙局: { edition: '2021', cells: { 'disclosure.fees.amount': 3.2 } },
      },
    },
  ],
  fails: [
    {
      title: 'a bureau was left out',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 4 },
      members: {
        甲局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 4 } },
        乙局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 3 } },
      },
      messages: ['主动公开表“行政许可”行“本年处理决定数量”列填 4，汇总数 7，相差 3，差额正好是乙局的数，疑漏汇总'],
    },
    {
      title: 'a bureau gave its fees in 元',
      edition: '2021',
      cells: { 'disclosure.fees.amount': 16 },
      members: {
        甲局: { edition: '2021', cells: { 'disclosure.fees.amount': 125_000 } },
        乙局: { edition: '2021', cells: { 'disclosure.fees.amount': 3.5 } },
      },
      messages: [
        '主动公开表“行政事业性收费”行“本年收费金额”列填 16，汇总数 125003.5，相差 124987.5，疑错在甲局的报告：“行政事业性收费”行“本年收费金额”列填 125000，应为 12.5',
      ],
    },
    {
      title: 'either of two bureaus may have swapped digits',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 417 },
      members: {
        甲局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 161 } },
        乙局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 40 } },
        丙局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 261 } },
      },
      messages: ['主动公开表“行政许可”行“本年处理决定数量”列填 417，汇总数 462，相差 45，可能错在甲局、丙局之一的报告'],
    },
    {
      title: 'a report is missing, so the sum falls short',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 9 },
      members: { 甲局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 4 } } },
      missing: ['乙局'],
      messages: ['主动公开表“行政许可”行“本年处理决定数量”列填 9，汇总数 4，相差 5，尚缺乙局的报告'],
    },
  ],
}
