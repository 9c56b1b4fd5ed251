import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'everything of last year and what was issued is repealed',
      edition: '2021',
      year: 2023,
      cells: { 'disclosure.normativeDocuments.issued': 1, 'disclosure.normativeDocuments.repealed': 9 },
      previous: { edition: '2021', year: 2022, cells: { 'disclosure.normativeDocuments.inForce': 8 } },
    },
  ],
  fails: [
    {
      title: 'twenty are repealed where eight were in force',
      edition: '2021',
      year: 2023,
      cells: { 'disclosure.normativeDocuments.repealed': 20 },
      previous: { edition: '2021', year: 2022, cells: { 'disclosure.normativeDocuments.inForce': 8 } },
      messages: [
        '“行政规范性文件”行：本年废止件数填 20，多于上年现行有效 8 与本年制发 0 之和，废止随职责划入的文件的请说明',
      ],
    },
  ],
}
