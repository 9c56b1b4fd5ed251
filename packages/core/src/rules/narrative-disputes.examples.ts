import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'both kinds of suits are counted together',
      edition: '2021',
      cells: {
        'disputes.reconsideration.total': 7,
        'disputes.litigationDirect.total': 6,
        'disputes.litigationAfterReconsideration.total': 3,
      },
      sections: { overview: '全年因政府信息公开被申请行政复议7件，被提起行政诉讼9件。' },
    },
    {
      title: 'a part of the cases is no total',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 7 },
      sections: { overview: '行政复议7件，其中涉及征地的行政复议4件。' },
    },
  ],
  fails: [
    {
      title: 'the table has one more',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 3 },
      sections: { overview: '全年政府信息公开行政复议2件。' },
      messages: ['正文写行政复议 2 件，表中总计为 3 件：“全年政府信息公开行政复议2件。”'],
    },
  ],
}
