import type { Prose } from './prose.ts'

const fiveAndThree = {
  disputes: { reconsideration: [3, 1, 0, 1], litigationDirect: [2, 0, 0, 1] },
} as const

/** Reconsideration and litigation. */
export const disputes: readonly Prose[] = [
  {
    title: 'totals with their outcomes',
    section: 'disputes',
    lines: [
      '2024年，因政府信息公开被申请行政复议5件，其中结果维持3件、结果纠正1件、尚未审结1件；被提起行政诉讼3件，其中结果维持2件、尚未审结1件。',
    ],
    figures: fiveAndThree,
    twins: [
      { rule: 'narrative-disputes', write: ['行政复议5件', '行政复议6件'] },
      { rule: 'narrative-disputes', write: ['行政诉讼3件', '行政诉讼2件'] },
    ],
  },
  {
    title: 'suits by the way they came, all of one outcome',
    section: 'disputes',
    lines: [
      '政府信息公开行政复议案件4件，结果维持3件，结果纠正1件；行政诉讼5件（未经复议直接起诉3件、复议后起诉2件），均判决驳回原告诉讼请求。',
    ],
    figures: {
      disputes: {
        reconsideration: [3, 1, 0, 0],
        litigationDirect: [3, 0, 0, 0],
        litigationAfterReconsideration: [2, 0, 0, 0],
      },
    },
    twins: [
      { rule: 'narrative-disputes', write: ['案件4件', '案件6件'] },
      { rule: 'narrative-disputes', write: ['诉讼5件', '诉讼3件'] },
    ],
  },
  {
    title: 'cases of last year and of this one',
    section: 'disputes',
    lines: ['申请人不服答复提起行政复议7件（上年结转2件，本年新收5件），至年末审结6件，1件尚在审理。'],
    figures: {
      requests: { received: 20, broughtForward: 1, disclosed: 21 },
      disputes: { reconsideration: [4, 2, 0, 1] },
    },
    twins: [{ rule: 'narrative-disputes', write: ['行政复议7件', '行政复议5件'] }],
  },
  {
    title: 'one corrected case is spoken of',
    section: 'disputes',
    lines: [
      '本年度政府信息公开行政复议被纠正1件，原因是答复书没有载明救济途径；行政复议维持3件；行政诉讼尚未审结1件。我局逐案剖析，举一反三。',
    ],
    figures: { disputes: { reconsideration: [3, 1, 0, 0], litigationDirect: [2, 0, 0, 1] } },
    twins: [],
  },
  {
    title: 'both kinds counted together',
    section: 'disputes',
    lines: ['全年发生因政府信息公开引起的行政复议、行政诉讼共8件，比上年减少2件。'],
    figures: fiveAndThree,
    twins: [{ rule: 'narrative-disputes', write: ['共8件', '共9件'] }],
  },
  {
    title: 'all upheld',
    section: 'disputes',
    lines: ['本年度政府信息公开行政复议2件，均维持原答复；没有因政府信息公开引发的行政诉讼。'],
    figures: { disputes: { reconsideration: [2, 0, 0, 0] } },
    twins: [
      { rule: 'narrative-all-upheld', figures: { disputes: { reconsideration: [1, 1, 0, 0] } } },
      { rule: 'narrative-disputes', write: ['行政复议2件', '行政复议3件'] },
    ],
  },
  {
    title: 'none of either kind',
    section: 'disputes',
    lines: ['本年度未发生涉及政府信息公开的行政复议和行政诉讼案件。'],
    figures: {},
    twins: [
      { rule: 'narrative-none', figures: { disputes: { reconsideration: [1, 0, 0, 0] } } },
      { rule: 'narrative-none', figures: { disputes: { litigationDirect: [0, 0, 0, 1] } } },
    ],
  },
  {
    title: 'cases an office decides or pleads itself',
    agency: { name: '云溪区司法局', kind: 'department' },
    section: 'overview',
    lines: [
      '承办行政复议案件86件，审结81件，行政复议决定书全部上网；办理行政诉讼应诉案件24件，负责人出庭应诉率100%。全年收到政府信息公开申请11件，均已答复。',
    ],
    figures: { requests: { received: 11, disclosed: 11 }, disputes: { reconsideration: [1, 0, 0, 0] } },
    twins: [{ rule: 'narrative-received', write: ['公开申请11件', '公开申请1件'] }],
  },
  {
    title: 'applications for reconsideration that an office received',
    agency: { name: '云溪区司法局', kind: 'department' },
    section: 'overview',
    lines: ['收到行政复议申请98件，受理行政复议申请86件，收到法律援助申请412件。收到政府信息公开申请11件，均已答复。'],
    figures: { requests: { received: 11, disclosed: 11 }, disputes: { reconsideration: [1, 0, 0, 0] } },
    twins: [{ rule: 'narrative-received', write: ['公开申请11件', '公开申请21件'] }],
  },
  {
    title: 'no case was lost',
    section: 'disputes',
    lines: ['政府信息公开行政复议3件、行政诉讼2件，实现行政复议零纠错、行政诉讼零败诉。'],
    figures: { disputes: { reconsideration: [3, 0, 0, 0], litigationDirect: [1, 0, 1, 0] } },
    twins: [
      {
        rule: 'narrative-all-upheld',
        figures: { disputes: { reconsideration: [2, 1, 0, 0], litigationDirect: [1, 0, 1, 0] } },
      },
      { rule: 'narrative-disputes', write: ['行政诉讼2件', '行政诉讼4件'] },
    ],
  },
]
