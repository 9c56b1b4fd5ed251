import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'items that were given up are a negative change',
      edition: '2019',
      cells: { 'disclosure.licensing.previousItems': 12, 'disclosure.licensing.change': -3 },
    },
    {
      title: 'fees are an amount of money and have decimals',
      edition: '2021',
      cells: { 'disclosure.fees.amount': 0.35 },
    },
    {
      title: 'the amount of procurement has decimals',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 4, 'disclosure.procurement.amount': 85.62 },
    },
    {
      title: 'a blank that the total proves to be zero',
      edition: '2021',
      cells: { 'requests.received.naturalPerson': null },
    },
  ],
  fails: [
    {
      title: 'a negative count',
      edition: '2021',
      cells: { 'requests.carriedForward.total': -2 },
      messages: ['“结转下年度继续办理”行“总计”列填 -2，应为不小于 0 的整数'],
    },
    {
      title: 'half a case, and a negative amount',
      edition: '2021',
      cells: { 'disputes.reconsideration.upheld': 1.5, 'disclosure.fees.amount': -0.4 },
      messages: [
        '“行政事业性收费”行“本年收费金额”列填 -0.4，金额不能为负数',
        '行政复议—结果维持填 1.5，应为不小于 0 的整数',
      ],
    },
    {
      title: 'a change by a fraction of an item',
      edition: '2019',
      cells: { 'disclosure.penalties.change': -0.5 },
      messages: ['“行政处罚”行“本年增/减”列填 -0.5，增减的项目数应为整数，减少填负数'],
    },
  ],
  skips: [
    {
      title: 'a blank may hold any number',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': null },
      reason: 'blank-cells',
    },
  ],
}
