import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'items without a decision: nobody applied',
      edition: '2019',
      cells: { 'disclosure.licensing.previousItems': 8 },
    },
    {
      title: 'the items are all new this year',
      edition: '2019',
      cells: { 'disclosure.penalties.change': 31, 'disclosure.penalties.decisions': 6 },
    },
    {
      title: 'the last items were given up in the course of the year, after decisions',
      edition: '2019',
      cells: {
        'disclosure.licensing.previousItems': 2,
        'disclosure.licensing.change': -2,
        'disclosure.licensing.decisions': 17,
      },
    },
  ],
  fails: [
    {
      title: 'twelve penalties of a bureau that says it has no power to impose any',
      edition: '2019',
      cells: { 'disclosure.penalties.decisions': 12 },
      messages: ['“行政处罚”行：处理决定数量填 12，上一年项目数量和本年增/减却均为 0，请补填项目数量'],
    },
  ],
  skips: [
    {
      title: 'the number of items is blank',
      edition: '2019',
      cells: { 'disclosure.penalties.previousItems': null, 'disclosure.penalties.decisions': 12 },
      reason: 'blank-cells',
    },
  ],
}
