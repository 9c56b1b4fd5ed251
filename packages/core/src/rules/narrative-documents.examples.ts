import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'issued, repealed and in force as in the table',
      edition: '2021',
      cells: {
        'disclosure.normativeDocuments.issued': 3,
        'disclosure.normativeDocuments.repealed': 1,
        'disclosure.normativeDocuments.inForce': 18,
      },
      sections: { overview: '全年制发行政规范性文件3件，废止行政规范性文件1件，现行有效规范性文件18件。' },
    },
    {
      title: 'the prose of a government counts its own documents, its table those of all departments',
      edition: '2021',
      agency: { name: '云溪区人民政府', kind: 'government' },
      cells: { 'disclosure.normativeDocuments.issued': 56 },
      sections: { overview: '制定行政规范性文件12件。' },
    },
  ],
  fails: [
    {
      title: 'one document more than in the table',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 2 },
      sections: { overview: '全年制发行政规范性文件3件。' },
      messages: ['正文写规范性文件制发 3 件，表中为 2 件：“全年制发行政规范性文件3件。”'],
    },
  ],
}
