import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'four are new, and older ones that were never counted are found',
      edition: '2019',
      year: 2020,
      cells: {
        'disclosure.normativeDocuments.newlyPublished': 4,
        'disclosure.normativeDocuments.publishedTotal': 36,
      },
      previous: { edition: '2019', year: 2019, cells: { 'disclosure.normativeDocuments.publishedTotal': 30 } },
    },
  ],
  fails: [
    {
      title: 'only those of the year are counted as published in all',
      edition: '2019',
      year: 2020,
      cells: { 'disclosure.normativeDocuments.newlyPublished': 4, 'disclosure.normativeDocuments.publishedTotal': 4 },
      previous: { edition: '2019', year: 2019, cells: { 'disclosure.normativeDocuments.publishedTotal': 30 } },
      messages: ['“规范性文件”行：对外公开总数量填 4，小于上年总数量 30 加本年新公开 4，没有撤下文件的请核对'],
    },
  ],
}
