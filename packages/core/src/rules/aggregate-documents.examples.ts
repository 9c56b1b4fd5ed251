import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'two bureaus issued one document together',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 3 },
      members: {
        甲局: { edition: '2021', cells: { 'disclosure.normativeDocuments.issued': 2 } },
        乙局: { edition: '2021', cells: { 'disclosure.normativeDocuments.issued': 2 } },
      },
    },
  ],
  fails: [
    {
      title: 'more than all of them together',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 5 },
      members: { 甲局: { edition: '2021', cells: { 'disclosure.normativeDocuments.issued': 2 } } },
      messages: ['“行政规范性文件”行“本年制发件数”列填 5，多于汇总数 2，本级制发的请说明'],
    },
  ],
}
