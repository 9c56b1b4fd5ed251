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
    {
      title: 'an office of justice decides and pleads the cases of others',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 1 },
      sections: { overview: '承办行政复议案件86件，办理行政诉讼应诉案件24件。收到政府信息公开申请11件。' },
    },
    {
      title: 'both kinds counted together, and one that was corrected',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 5, 'disputes.litigationDirect.total': 3 },
      sections: { disputes: '全年行政复议、行政诉讼共8件；行政复议被纠正1件，行政诉讼尚未审结1件。' },
    },
    {
      title: 'cases of other organs, and about other things, are not the ones that are counted',
      edition: '2021',
      sections: {
        disputes:
          '作为复议机关办理信息公开类行政复议案件21件，其中以我局为被申请人的0件。其他行政行为引起的复议6件、诉讼2件不在本报告统计范围。',
      },
    },
    {
      title: 'suits are told by the way they came',
      edition: '2021',
      cells: { 'disputes.litigationDirect.total': 3, 'disputes.litigationAfterReconsideration.total': 2 },
      sections: { disputes: '行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。' },
    },
    {
      title: 'cases of last year are counted by the table too',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 3 },
      sections: { disputes: '上年未审结的行政复议1件已维持，本年新增行政复议2件。' },
    },
    {
      title: 'a list sets each number beside its kind',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 16, 'disputes.litigationDirect.total': 9 },
      sections: { disputes: '行政复议16件、行政诉讼9件，其中12件行政复议、7件行政诉讼获维持。' },
    },
    {
      title: 'suits of another kind, and cases about what else the office does',
      edition: '2021',
      cells: { 'disputes.litigationDirect.total': 2 },
      sections: {
        overview: '行政处罚引发行政复议3件，均与信息公开无关。',
        disputes: '行政诉讼2件。检察机关提起行政公益诉讼1件。',
      },
    },
  ],
  fails: [
    {
      title: 'suits that came after reconsideration are one fewer in the table',
      edition: '2021',
      cells: { 'disputes.litigationDirect.total': 3, 'disputes.litigationAfterReconsideration.total': 1 },
      sections: { disputes: '未经复议直接起诉3件，复议后提起行政诉讼2件。' },
      messages: ['正文写复议后起诉的行政诉讼 2 件，表中总计为 1 件：“未经复议直接起诉3件，复议后提起行政诉讼2件。”'],
    },
    {
      title: 'the table has one more',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 3 },
      sections: { overview: '全年政府信息公开行政复议2件。' },
      messages: ['正文写行政复议 2 件，表中总计为 3 件：“全年政府信息公开行政复议2件。”'],
    },
    {
      title: 'the part of all cases that is about information is what the table counts',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 1 },
      sections: { disputes: '全年行政复议12件，其中政府信息公开行政复议2件。' },
      messages: ['正文写行政复议 2 件，表中总计为 1 件：“全年行政复议12件，其中政府信息公开行政复议2件。”'],
    },
  ],
}
