import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'nothing came in, nothing is counted',
      edition: '2021',
      sections: { overview: '本年度未收到政府信息公开申请，未发生行政复议和行政诉讼。' },
    },
    {
      title: 'no request of a firm, no late answer, no case lost: none of these denies the thing itself',
      edition: '2021',
      cells: { 'requests.received.total': 3, 'disputes.reconsideration.total': 1 },
      sections: { overview: '未收到企业的申请。没有逾期未答复的申请。行政复议无被纠正情况。未收到人大代表建议。' },
    },
  ],
  fails: [
    {
      title: 'no request in the text, one in the table',
      edition: '2021',
      cells: { 'requests.received.total': 1 },
      sections: { overview: '2024年，我局未收到政府信息公开申请。' },
      year: 2024,
      messages: ['正文写没有收到申请，表中却有 1 件：“2024年，我局未收到政府信息公开申请。”'],
    },
    {
      title: 'no reconsideration and no suit in the text, two reconsiderations in the table',
      edition: '2019',
      cells: { 'disputes.reconsideration.total': 2 },
      sections: { overview: '未发生因政府信息公开提起的行政复议、行政诉讼情况。' },
      messages: ['正文写没有行政复议，表中却有 2 件：“未发生因政府信息公开提起的行政复议、行政诉讼情况。”'],
    },
  ],
}
