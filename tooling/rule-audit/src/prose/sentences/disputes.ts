import type { Sentence } from './sentence.ts'

/** Reconsiderations and suits: of the office, of others, parts of them. */
export const disputes: readonly Sentence[] = [
  {
    section: 'overview',
    text: '2024年受理政府信息公开申请31件，答复31件，其中纸质答复29件，电子答复2件，引发行政复议1件、行政诉讼0件。',
    figures: { requests: { received: 31, disclosed: 31 }, disputes: { reconsideration: [1, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['行政复议1件', '行政复议2件'] }],
  },
  {
    section: 'overview',
    text: '收到申请31件。因申请人不服信息公开答复，被提起行政复议2件，均被维持；被提起行政诉讼1件，法院驳回起诉。',
    figures: {
      requests: { received: 31, disclosed: 31 },
      disputes: { reconsideration: [2, 0, 0, 0], litigationDirect: [1, 0, 0, 0] },
    },
    twins: [{ rule: 'narrative-disputes', write: ['复议2件', '复议3件'] }],
  },
  {
    section: 'disputes',
    text: '本年度因政府信息公开引起行政复议6件，复议机关作出维持决定4件、责令重新答复1件、终止1件。',
    figures: { disputes: { reconsideration: [4, 1, 1, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['复议6件', '复议9件'] }],
  },
  {
    section: 'disputes',
    text: '涉政府信息公开的行政诉讼案件4起，其中一审2起，二审2起，无败诉。',
    figures: { disputes: { litigationDirect: [4, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['案件4起', '案件7起'] }],
  },
  {
    section: 'disputes',
    text: '全年政府信息公开类行政复议0件，行政诉讼0件。',
    figures: {},
    twins: [{ rule: 'narrative-disputes', write: ['复议0件', '复议1件'] }],
  },
  {
    section: 'disputes',
    text: '因信息公开被申请行政复议的有3件，2件维持、1件尚在审理中；行政诉讼案件无。',
    figures: { disputes: { reconsideration: [2, 0, 0, 1] } },
    twins: [{ rule: 'narrative-disputes', write: ['的有3件', '的有5件'] }],
  },
  {
    section: 'disputes',
    text: '2023年结转的行政复议1件已审结；2024年新收行政复议2件，均未审结，合计3件。',
    figures: { disputes: { reconsideration: [1, 0, 0, 2] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '未发生因依申请公开引起的举报、投诉、行政复议和行政诉讼。收到申请4件。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [{ rule: 'narrative-received', write: ['申请4件', '申请1件'] }],
  },
  {
    section: 'overview',
    text: '没有因答复不当被复议机关纠正或者败诉的案件。收到政府信息公开申请4件。',
    figures: { requests: { received: 4, disclosed: 4 }, disputes: { reconsideration: [1, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年没有一件申请超期，没有一起复议被纠正。',
    figures: { requests: { received: 4, disclosed: 4 }, disputes: { reconsideration: [1, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '未收到关于信息公开工作的投诉举报。收到政府信息公开申请2件，引发行政复议1件。',
    figures: { requests: { received: 2, disclosed: 2 }, disputes: { reconsideration: [1, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['行政复议1件', '行政复议3件'] }],
  },
  {
    section: 'disputes',
    text: '本年度没有新发生的行政诉讼，上年未审结的2件行政诉讼均已审结。',
    figures: { disputes: { litigationDirect: [2, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '本单位没有因政府信息公开被提起行政诉讼，有2件被申请行政复议。',
    figures: { disputes: { reconsideration: [1, 0, 1, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['有2件', '有4件'] }],
  },
  {
    section: 'disputes',
    text: '行政复议5件中，3件维持，1件撤销，1件尚未审结；行政诉讼一审3件、二审1件，均胜诉。',
    figures: { disputes: { reconsideration: [3, 1, 0, 1], litigationDirect: [4, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '政府信息公开行政复议案件收案7件，结案6件，纠错率16.7%。',
    figures: { disputes: { reconsideration: [4, 1, 1, 1] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '共产生行政争议案件9件：复议6件、诉讼3件。',
    figures: { disputes: { reconsideration: [4, 1, 1, 0], litigationDirect: [2, 0, 1, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['复议6件', '复议3件'] }],
  },
  {
    section: 'disputes',
    text: '我局作为被申请人的行政复议案件6件、作为被告的行政诉讼案件3件，结果见上表。',
    figures: { disputes: { reconsideration: [4, 1, 1, 0], litigationDirect: [2, 0, 1, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '未经复议直接起诉的行政诉讼2件，复议后起诉的行政诉讼1件。',
    figures: { disputes: { litigationDirect: [2, 0, 0, 0], litigationAfterReconsideration: [1, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '受理政府信息公开申请5件，比上年减少11件，主要是因为征收项目结束；未因信息公开发生复议、诉讼。',
    figures: { requests: { received: 5, disclosed: 5 } },
    twins: [
      {
        rule: 'narrative-none',
        figures: { requests: { received: 5, disclosed: 5 }, disputes: { litigationDirect: [1, 0, 0, 0] } },
      },
    ],
  },
  {
    section: 'disputes',
    text: '2024年，区水务局政府信息公开行政复议、行政诉讼均为0件。',
    figures: {},
    twins: [{ rule: 'narrative-disputes', write: ['均为0件', '均为1件'] }],
  },
  {
    section: 'disputes',
    text: '行政复议：4件，其中维持3件，纠正1件。行政诉讼：无。',
    figures: { disputes: { reconsideration: [3, 1, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['：4件', '：6件'] }],
  },
  {
    section: 'disputes',
    text: '本年度发生复议4起，败诉0起，其中1起经复议机关调解后申请人撤回。',
    figures: { disputes: { reconsideration: [3, 0, 1, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '上年度行政复议4件、行政诉讼2件，本年度行政复议3件、行政诉讼1件，均有下降。',
    figures: { disputes: { reconsideration: [3, 0, 0, 0], litigationDirect: [1, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['本年度行政复议3件', '本年度行政复议5件'] }],
  },
  {
    section: 'disputes',
    text: '同一申请人提起行政复议3件，另有他人提起行政复议1件，合计4件。',
    figures: { disputes: { reconsideration: [3, 1, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '因征地信息公开引发的行政复议占全部复议的75%，即3件。',
    figures: { disputes: { reconsideration: [3, 1, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '不服行政复议决定提起行政诉讼的1件，直接提起行政诉讼的2件。',
    figures: { disputes: { litigationDirect: [2, 0, 0, 0], litigationAfterReconsideration: [1, 0, 0, 0] } },
    twins: [],
  },
]
