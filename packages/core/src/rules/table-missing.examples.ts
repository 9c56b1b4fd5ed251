import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'three tables', edition: '2021' },
    {
      title: 'a table of which a single row could be read is there',
      edition: '2019',
      without: ['disputes.litigation'],
    },
  ],
  fails: [
    {
      title: 'no dispute arose, and a sentence stands for the table',
      edition: '2021',
      without: ['disputes.'],
      messages: ['“四、政府信息公开行政复议、行政诉讼情况”缺表格，没有发生的也应列表填 0'],
    },
    {
      title: 'two tables are missing',
      edition: '2019',
      without: ['requests.', 'disputes.'],
      messages: [
        '“三、收到和处理政府信息公开申请情况”缺表格，没有发生的也应列表填 0',
        '“四、政府信息公开行政复议、行政诉讼情况”缺表格，没有发生的也应列表填 0',
      ],
    },
  ],
  skips: [
    {
      title: 'the table is there, but the reader could not tell which number belongs where',
      edition: '2021',
      without: ['disputes.'],
      certainty: { 'disputes.reconsideration.total': 'unplaced-values' },
      reason: 'uncertain-cells',
    },
  ],
}
