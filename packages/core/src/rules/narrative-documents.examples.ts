import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'of all years, and documents that were revised',
      edition: '2021',
      cells: {
        'disclosure.normativeDocuments.issued': 3,
        'disclosure.normativeDocuments.repealed': 1,
        'disclosure.normativeDocuments.inForce': 18,
      },
      sections: { overview: '新制定行政规范性文件2件、修订1件。累计废止规范性文件15件，现行有效规范性文件18件。' },
    },
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
    {
      title: 'the normative documents are a part of the documents, and what is to be repealed is not',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 1, 'disclosure.normativeDocuments.inForce': 12 },
      sections: {
        overview: '制发规范性文件2件（其中行政规范性文件1件），制发党组规范性文件3件，建议废止规范性文件2件。',
      },
    },
    {
      title: 'lists, plans and explanations of documents',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 4 },
      sections: { overview: '制定规范性文件计划6件，制定规范性文件目录1份，制发规范性文件解读8件。' },
    },
  ],
  fails: [
    {
      title: 'in the older edition it is what was newly made',
      edition: '2019',
      cells: { 'disclosure.normativeDocuments.newlyMade': 3, 'disclosure.normativeDocuments.publishedTotal': 17 },
      sections: { overview: '新制作规范性文件4件并全部公开。' },
      messages: ['正文写规范性文件制发 4 件，表中为 3 件：“新制作规范性文件4件并全部公开。”'],
    },
    {
      title: 'one document more than in the table',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 2 },
      sections: { overview: '全年制发行政规范性文件3件。' },
      messages: ['正文写规范性文件制发 3 件，表中为 2 件：“全年制发行政规范性文件3件。”'],
    },
    {
      title: 'a list that names the documents once',
      edition: '2021',
      cells: {
        'disclosure.normativeDocuments.issued': 4,
        'disclosure.normativeDocuments.repealed': 2,
        'disclosure.normativeDocuments.inForce': 31,
      },
      sections: { overview: '制发行政规范性文件4件，废止3件，现行有效13件。' },
      messages: [
        '正文写规范性文件废止 3 件，表中为 2 件：“制发行政规范性文件4件，废止3件，现行有效13件。”',
        '正文写规范性文件现行有效 13 件，表中为 31 件：“制发行政规范性文件4件，废止3件，现行有效13件。”',
      ],
    },
  ],
}
