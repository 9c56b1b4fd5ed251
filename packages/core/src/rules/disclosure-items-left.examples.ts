import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'every item is handed to another agency',
      edition: '2019',
      cells: { 'disclosure.licensing.previousItems': 12, 'disclosure.licensing.change': -12 },
    },
    {
      title: 'items are taken on where there were none',
      edition: '2019',
      cells: { 'disclosure.penalties.previousItems': 0, 'disclosure.penalties.change': 146 },
    },
  ],
  fails: [
    {
      title: 'more items are given up than there were',
      edition: '2019',
      cells: { 'disclosure.licensing.previousItems': 3, 'disclosure.licensing.change': -5 },
      messages: ['“行政许可”行：上一年项目数量 3，本年增/减 -5，减少的多于原有的'],
    },
    {
      title: 'fees are given up that last year’s column does not have',
      edition: '2019',
      cells: { 'disclosure.fees.previousItems': 0, 'disclosure.fees.change': -1 },
      messages: ['“行政事业性收费”行：上一年项目数量 0，本年增/减 -1，减少的多于原有的'],
    },
  ],
  skips: [
    {
      title: 'the change is told in words',
      edition: '2019',
      cells: {
        'disclosure.coercion.previousItems': 4,
        'disclosure.coercion.change': { state: 'text', text: '与上年持平' },
      },
      reason: 'not-a-number',
    },
  ],
}
