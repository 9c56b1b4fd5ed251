import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'two are issued and one is repealed, so one more is in force',
      edition: '2021',
      year: 2024,
      cells: {
        'disclosure.normativeDocuments.issued': 2,
        'disclosure.normativeDocuments.repealed': 1,
        'disclosure.normativeDocuments.inForce': 16,
      },
      previous: { edition: '2021', year: 2023, cells: { 'disclosure.normativeDocuments.inForce': 15 } },
    },
    {
      title: 'more is repealed than there was, which is another rule’s matter',
      edition: '2021',
      year: 2024,
      cells: { 'disclosure.normativeDocuments.repealed': 9, 'disclosure.normativeDocuments.inForce': 2 },
      previous: { edition: '2021', year: 2023, cells: { 'disclosure.normativeDocuments.inForce': 7 } },
    },
  ],
  fails: [
    {
      title: 'three documents lapsed by themselves and are counted nowhere',
      edition: '2021',
      year: 2024,
      cells: { 'disclosure.normativeDocuments.issued': 2, 'disclosure.normativeDocuments.inForce': 14 },
      previous: { edition: '2021', year: 2023, cells: { 'disclosure.normativeDocuments.inForce': 15 } },
      messages: [
        '“行政规范性文件”行：现行有效件数填 14，按上年现行有效 15 加本年制发 2 减本年废止 0 应为 17，因清理、自然失效、修订、划转等不一致的请说明',
      ],
    },
  ],
  skips: [
    {
      title: 'last year’s report is of the older edition, which counts other things',
      edition: '2021',
      year: 2021,
      cells: { 'disclosure.normativeDocuments.inForce': 14 },
      previous: { edition: '2019', year: 2020 },
      reason: 'no-comparable-edition',
    },
    {
      title: 'the number repealed is blank',
      edition: '2021',
      year: 2024,
      cells: { 'disclosure.normativeDocuments.repealed': null },
      previous: { edition: '2021', year: 2023 },
      reason: 'blank-cells',
    },
  ],
}
