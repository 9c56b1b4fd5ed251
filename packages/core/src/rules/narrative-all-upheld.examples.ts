import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'seven upheld of seven',
      edition: '2021',
      cells: { 'disputes.reconsideration.upheld': 7, 'disputes.reconsideration.total': 7 },
      sections: { overview: '行政复议7件，均获维持。' },
    },
    {
      title: 'those decided were upheld, and the pending ones are told',
      edition: '2021',
      cells: { 'disputes.reconsideration.upheld': 4, 'disputes.reconsideration.pending': 3 },
      sections: { overview: '行政复议7件，已审结的均获维持，3件尚未审结。' },
    },
    {
      title: 'suits behind a reconsideration were upheld, one that came directly is pending',
      edition: '2021',
      cells: { 'disputes.litigationDirect.pending': 1, 'disputes.litigationAfterReconsideration.upheld': 2 },
      sections: { disputes: '未经复议直接起诉1件；复议后起诉2件，均维持。' },
    },
    {
      title: 'opinions are kept up elsewhere',
      edition: '2021',
      cells: { 'disputes.reconsideration.corrected': 1 },
      sections: { overview: '网站各栏目均维持正常更新。' },
    },
    {
      title: 'suits without and behind a reconsideration that were upheld, beside a reconsideration that was not',
      edition: '2021',
      cells: {
        'disputes.reconsideration.corrected': 1,
        'disputes.litigationDirect.upheld': 2,
        'disputes.litigationDirect.corrected': 0,
        'disputes.litigationDirect.pending': 0,
        'disputes.litigationAfterReconsideration.corrected': 0,
        'disputes.litigationAfterReconsideration.pending': 0,
      },
      sections: { disputes: '行政复议1件。未经复议直接起诉2件，均维持。' },
    },
    {
      title: 'no suit was lost, a reconsideration was mended; and what is aimed at is no claim',
      edition: '2021',
      cells: { 'disputes.reconsideration.corrected': 1, 'disputes.litigationDirect.upheld': 3 },
      sections: { disputes: '行政诉讼零败诉，行政复议纠正1件。力争行政复议零纠错。' },
    },
  ],
  fails: [
    {
      title: 'none lost, and one corrected',
      edition: '2021',
      cells: { 'disputes.litigationDirect.corrected': 1 },
      sections: { overview: '行政诉讼继续保持零败诉。' },
      messages: ['正文写均维持或零败诉，表中结果纠正 1 件：“行政诉讼继续保持零败诉。”'],
    },
    {
      title: 'all upheld, with three pending',
      edition: '2021',
      cells: { 'disputes.reconsideration.upheld': 4, 'disputes.reconsideration.pending': 3 },
      sections: { overview: '信息公开类行政复议7件，均获维持。' },
      messages: ['正文写均维持，表中尚有 3 件未审结：“信息公开类行政复议7件，均获维持。”'],
    },
  ],
}
