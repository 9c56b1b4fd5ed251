import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'all documents in force are of this year',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 4, 'disclosure.normativeDocuments.inForce': 4 },
    },
    {
      title: 'of six issued one was repealed in the same year',
      edition: '2021',
      cells: {
        'disclosure.normativeDocuments.issued': 6,
        'disclosure.normativeDocuments.repealed': 1,
        'disclosure.normativeDocuments.inForce': 5,
      },
    },
  ],
  fails: [
    {
      title: 'what was issued this year is not counted as in force',
      edition: '2021',
      cells: {
        'disclosure.normativeDocuments.issued': 7,
        'disclosure.normativeDocuments.repealed': 1,
        'disclosure.normativeDocuments.inForce': 2,
      },
      messages: [
        '“行政规范性文件”行：本年制发件数 7 大于现行有效件数 2 与本年废止件数 1 之和，现行有效应包括本年制发的',
      ],
    },
  ],
  skips: [
    {
      title: 'the number in force is “—”',
      edition: '2021',
      cells: {
        'disclosure.normativeDocuments.issued': 7,
        'disclosure.normativeDocuments.inForce': { state: 'notApplicable', text: '—' },
      },
      reason: 'blank-cells',
    },
  ],
}
