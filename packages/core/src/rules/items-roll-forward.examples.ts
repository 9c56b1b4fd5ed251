import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'three items were dropped last year',
      edition: '2019',
      year: 2020,
      cells: { 'disclosure.licensing.previousItems': 21 },
      previous: {
        edition: '2019',
        year: 2019,
        cells: { 'disclosure.licensing.previousItems': 24, 'disclosure.licensing.change': -3 },
      },
    },
  ],
  fails: [
    {
      title: 'the items dropped last year are still counted',
      edition: '2019',
      year: 2020,
      cells: { 'disclosure.licensing.previousItems': 24 },
      previous: {
        edition: '2019',
        year: 2019,
        cells: { 'disclosure.licensing.previousItems': 24, 'disclosure.licensing.change': -3 },
      },
      messages: [
        '“行政许可”行：上一年项目数量填 24，按上一年度报告（24，增减 -3）应为 21，因权责清单调整、职责划转等不一致的请说明',
      ],
    },
  ],
}
