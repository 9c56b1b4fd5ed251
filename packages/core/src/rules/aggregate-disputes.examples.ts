import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a district of two bureaus',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 7 },
      members: {
        甲局: { edition: '2021', cells: { 'disputes.reconsideration.total': 4 } },
        乙局: { edition: '2021', cells: { 'disputes.reconsideration.total': 3 } },
      },
    },
  ],
  fails: [
    {
      title: 'a bureau was left out',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 4 },
      members: {
        甲局: { edition: '2021', cells: { 'disputes.reconsideration.total': 4 } },
        乙局: { edition: '2021', cells: { 'disputes.reconsideration.total': 3 } },
      },
      messages: ['复议诉讼表：行政复议—总计填 4，汇总数 7，相差 3，差额正好是乙局的数，疑漏汇总'],
    },
    {
      title: 'a case with two defendants, which both count',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 6 },
      members: {
        甲局: { edition: '2021', cells: { 'disputes.reconsideration.total': 4 } },
        乙局: { edition: '2021', cells: { 'disputes.reconsideration.total': 3 } },
      },
      messages: ['复议诉讼表：行政复议—总计填 6，汇总数 7，相差 1，共同被告的案件在几家单位都计入的请说明'],
    },
    {
      title: 'a report is missing, so the sum falls short',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 9 },
      members: { 甲局: { edition: '2021', cells: { 'disputes.reconsideration.total': 4 } } },
      missing: ['乙局'],
      messages: ['复议诉讼表：行政复议—总计填 9，汇总数 4，相差 5，尚缺乙局的报告'],
    },
  ],
}
