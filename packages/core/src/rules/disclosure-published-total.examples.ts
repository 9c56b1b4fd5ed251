import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'all that is public was published this year',
      edition: '2019',
      cells: {
        'disclosure.normativeDocuments.newlyMade': 3,
        'disclosure.normativeDocuments.newlyPublished': 3,
        'disclosure.normativeDocuments.publishedTotal': 3,
      },
    },
    {
      title: 'more is published than was made, because older documents were published too',
      edition: '2019',
      cells: {
        'disclosure.normativeDocuments.newlyMade': 2,
        'disclosure.normativeDocuments.newlyPublished': 9,
        'disclosure.normativeDocuments.publishedTotal': 64,
      },
    },
  ],
  fails: [
    {
      title: 'the total counts only the documents of earlier years',
      edition: '2019',
      cells: {
        'disclosure.normativeDocuments.newlyPublished': 5,
        'disclosure.normativeDocuments.publishedTotal': 3,
      },
      messages: ['“规范性文件”行：本年新公开数量 5 大于对外公开总数量 3，总数量应包括本年新公开的'],
    },
  ],
  skips: [
    {
      title: 'the total is left blank',
      edition: '2019',
      cells: {
        'disclosure.normativeDocuments.newlyPublished': 5,
        'disclosure.normativeDocuments.publishedTotal': null,
      },
      reason: 'blank-cells',
    },
  ],
}
