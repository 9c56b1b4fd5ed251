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
      messages: [
        '主动公开表“行政许可”行“本年处理决定数量”列填 4，所辖单位合计 7，相差 3，差额正好是乙局的数，疑漏汇总',
      ],
    },
    {
      title: 'a report is missing, so the sum falls short',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 9 },
      members: { 甲局: { edition: '2021', cells: { 'disclosure.licensing.decisions': 4 } } },
      missing: ['乙局'],
      messages: ['主动公开表“行政许可”行“本年处理决定数量”列填 9，所辖单位合计 4，相差 5，尚缺乙局的报告'],
    },
  ],
}
