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
    {
      title: 'suits without a reconsideration before them, and a year that had none',
      edition: '2021',
      year: 2024,
      cells: {
        'requests.received.total': 3,
        'disputes.reconsideration.total': 4,
        'disputes.litigationDirect.total': 3,
      },
      sections: {
        overview: '2023年未收到政府信息公开申请，2024年收到3件。',
        disputes: '行政复议4件；行政诉讼3件（未经复议直接起诉3件），均判决驳回原告诉讼请求。',
      },
    },
    {
      title: 'one kind of suits, and the cases of the offices of a government, are not all',
      edition: '2021',
      agency: { name: '云溪区人民政府', kind: 'government' },
      cells: { 'disputes.reconsideration.total': 4, 'disputes.litigationDirect.total': 3 },
      sections: {
        disputes:
          '本年度未发生复议后起诉案件，没有经复议再提起的行政诉讼。区政府本级没有因政府信息公开被申请行政复议。',
      },
    },
    {
      title: 'penalties that brought no case are no information',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 1 },
      sections: { overview: '全年行政处罚案件均未被申请行政复议。行政执法方面，未发生行政复议、行政诉讼。' },
    },
    {
      title: 'a case that came about because something was not done, and no costs of cases',
      edition: '2021',
      cells: { 'disputes.reconsideration.total': 1, 'disputes.litigationDirect.total': 1 },
      sections: {
        disputes:
          '1件因未按期答复被申请行政复议，1件因对未及时公开不服提起行政诉讼。无与行政复议、行政诉讼有关的费用支出。',
      },
    },
    {
      title: 'a part of the year, one way of asking, and suits of another kind',
      edition: '2021',
      cells: { 'requests.received.total': 3, 'disputes.litigationDirect.total': 1 },
      sections: {
        overview: '2024年第四季度，未收到政府信息公开申请。线下渠道，本年度未收到政府信息公开申请。',
        disputes: '本年度未发生行政公益诉讼。',
      },
    },
  ],
  fails: [
    {
      title: 'no request in the text that names the office, one in the table',
      edition: '2021',
      agency: { name: '云溪区审计局', kind: 'department' },
      cells: { 'requests.received.total': 1 },
      sections: { overview: '区审计局未收到依申请公开信息。' },
      messages: ['正文写没有收到申请，表中却有 1 件：“区审计局未收到依申请公开信息。”'],
    },
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
    {
      title: 'no request and nothing brought forward in the text, one in the table',
      edition: '2021',
      cells: { 'requests.received.total': 1 },
      sections: { overview: '我局未收到政府信息公开申请，也没有上年结转的申请。' },
      messages: ['正文写没有收到申请，表中却有 1 件：“我局未收到政府信息公开申请，也没有上年结转的申请。”'],
    },
    {
      title: 'nobody asked a township in the text, two did in the table',
      edition: '2021',
      cells: { 'requests.received.total': 2 },
      sections: { requests: '本年我乡未收到公民、法人或其他组织提出的政府信息公开申请。' },
      messages: ['正文写没有收到申请，表中却有 2 件：“本年我乡未收到公民、法人或其他组织提出的政府信息公开申请。”'],
    },
    {
      title: 'no document issued in the text, two in the table',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.issued': 2, 'disclosure.normativeDocuments.inForce': 6 },
      sections: { overview: '本年度我局未制定行政规范性文件，现行有效的规范性文件6件均标注有效期。' },
      messages: [
        '正文写没有制发行政规范性文件，表中却有 2 件：“本年度我局未制定行政规范性文件，现行有效的规范性文件6件均标注有效期。”',
      ],
    },
  ],
}
