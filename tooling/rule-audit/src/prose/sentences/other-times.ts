import type { Sentence } from './sentence.ts'

const breakdown = '主动公开信息90条，其中动态信息60条'
const cut = [
  '与上年相比，增加45条',
  '与去年相比增加45条',
  '上年为45条',
  '去年同期45条',
  '历年累计公开850条',
  '累计公开政府信息850条',
  '截至年底共公开信息850条',
  '另转发上级信息45条',
]
const listed = ['总数比2022年增加35条', '总量与2022年相比，增加35条', '2022年为85条']

/** What is told behind a list of parts, of other times and of all times; each of both; what did not come about. */
export const otherTimes: readonly Sentence[] = [
  ...cut.map(
    (tail): Sentence => ({
      section: 'overview',
      text: `${breakdown}，${tail}。`,
      figures: {},
      twins: [{ rule: 'narrative-breakdown', write: ['动态信息60条', '动态信息60条，公告40条'] }],
    }),
  ),
  ...listed.map(
    (tail): Sentence => ({
      section: 'overview',
      text: `${breakdown}，公告30条，${tail}。`,
      figures: {},
      twins: [{ rule: 'narrative-breakdown', write: ['公告30条', '公告50条'] }],
    }),
  ),
  {
    section: 'overview',
    text: '共收到申请90件，其中5件转至2025年办理，与2023年度相比，减少了88件。',
    figures: { requests: { received: 90, disclosed: 85 } },
    twins: [{ rule: 'narrative-received', write: ['申请90件', '申请60件'] }],
  },
  {
    section: 'overview',
    text: '上年结转5件，新收政府信息公开申请64件，其中予以公开40件，部分公开14件，其他处理12件，结转下年度3件。',
    figures: {
      requests: {
        received: 64,
        broughtForward: 5,
        disclosed: 40,
        partlyDisclosed: 14,
        'otherwiseHandled.other': 12,
      },
    },
    twins: [{ rule: 'narrative-outcomes', write: ['予以公开40件', '予以公开47件'] }],
  },
  {
    section: 'disputes',
    text: '因政府信息公开引起的行政复议和行政诉讼各2件。',
    figures: { disputes: { reconsideration: [2, 0, 0, 0], litigationDirect: [2, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '申请人因未收到答复申请行政复议1件。',
    figures: { disputes: { reconsideration: [0, 1, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['复议1件', '复议3件'] }],
  },
  {
    section: 'disputes',
    text: '没有发生与行政复议、行政诉讼有关的费用支出。',
    figures: { disputes: { reconsideration: [1, 0, 0, 0], litigationDirect: [1, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '行政诉讼：未经复议直接起诉2件（结果均维持），无败诉。',
    figures: { disputes: { reconsideration: [0, 1, 0, 0], litigationDirect: [2, 0, 0, 0] } },
    twins: [
      {
        rule: 'narrative-all-upheld',
        figures: { disputes: { reconsideration: [0, 1, 0, 0], litigationDirect: [1, 1, 0, 0] } },
      },
    ],
  },
  {
    section: 'requests',
    text: '答复政府信息公开申请190件（含上年度结转7件）。',
    figures: { requests: { received: 200, broughtForward: 9, disclosed: 190 } },
    twins: [{ rule: 'narrative-handled', write: ['申请190件', '申请170件'] }],
  },
  {
    section: 'overview',
    text: '全年共收到申请15件，较2023年（收到申请21件）减少6件。',
    figures: { requests: { received: 15, disclosed: 15 } },
    twins: [{ rule: 'narrative-received', write: ['共收到申请15件', '共收到申请51件'] }],
  },
]
