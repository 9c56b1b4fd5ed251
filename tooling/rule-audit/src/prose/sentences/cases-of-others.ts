import type { Sentence } from './sentence.ts'

const review = { reconsideration: [1, 0, 0, 0] } as const
const suits = { litigationDirect: [2, 0, 0, 0] } as const
const both = { reconsideration: [2, 1, 0, 1], litigationDirect: [3, 0, 0, 0] } as const

/** Cases that are none about information, all cases with those about it among them, and what lost none. */
export const casesOfOthers: readonly Sentence[] = [
  {
    section: 'disputes',
    text: '因政府信息公开引发的行政诉讼2件。检察机关提起行政公益诉讼1件，民事诉讼3件。',
    figures: { disputes: suits },
    twins: [{ rule: 'narrative-disputes', write: ['引发的行政诉讼2件', '引发的行政诉讼3件'] }],
  },
  {
    section: 'disputes',
    text: '因政府信息公开被提起行政诉讼2件，未发生行政赔偿诉讼。',
    figures: { disputes: suits },
    twins: [{ rule: 'narrative-disputes', write: ['行政诉讼2件', '行政诉讼4件'] }],
  },
  { section: 'disputes', text: '本年度未发生行政公益诉讼。', figures: { disputes: suits }, twins: [] },
  { section: 'disputes', text: '作为第三人参加政府信息公开行政诉讼1件。', figures: {}, twins: [] },
  {
    section: 'disputes',
    text: '行政诉讼案件开庭4次，行政诉讼2件。',
    figures: { disputes: suits },
    twins: [{ rule: 'narrative-disputes', write: ['行政诉讼2件', '行政诉讼3件'] }],
  },
  { section: 'overview', text: '行政处罚引发行政复议3件。', figures: { disputes: review }, twins: [] },
  {
    section: 'overview',
    text: '不动产登记引起的行政诉讼6件，土地征收类被申请行政复议6件。',
    figures: { disputes: review },
    twins: [],
  },
  {
    section: 'overview',
    text: '被申请行政复议6件，均与信息公开无关。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '全年被申请行政复议6件，其中涉及政府信息公开1件。',
    figures: { disputes: review },
    twins: [],
  },
  {
    section: 'disputes',
    text: '全年行政复议12件，涉政府信息公开1件。',
    figures: { disputes: review },
    twins: [],
  },
  {
    section: 'disputes',
    text: '全年行政复议12件，其中政府信息公开行政复议1件。',
    figures: { disputes: review },
    twins: [{ rule: 'narrative-disputes', write: ['政府信息公开行政复议1件', '政府信息公开行政复议2件'] }],
  },
  {
    section: 'disputes',
    text: '政府信息公开复议诉讼案件7件，其中复议4件，诉讼3件。',
    figures: { disputes: both },
    twins: [{ rule: 'narrative-disputes', write: ['案件7件', '案件8件'] }],
  },
  {
    section: 'disputes',
    text: '政府信息公开行政复议1件（申请人撤回）、行政诉讼2件（均在审理）。',
    figures: { disputes: { reconsideration: [0, 0, 1, 0], litigationDirect: [0, 0, 0, 2] } },
    twins: [{ rule: 'narrative-disputes', write: ['行政诉讼2件', '行政诉讼3件'] }],
  },
  {
    section: 'overview',
    text: '全年共收到政府信息公开申请89件，已答复88件，1件结转下年度继续办理；产生行政复议1件和行政诉讼2件。',
    figures: { requests: { received: 89, disclosed: 88 }, disputes: { ...review, ...suits } },
    twins: [
      { rule: 'narrative-disputes', write: ['产生行政复议1件', '产生行政复议3件'] },
      { rule: 'narrative-disputes', write: ['行政诉讼2件', '行政诉讼1件'] },
    ],
  },
  {
    section: 'disputes',
    text: '除上述情况外，没有发生政府信息公开行政复议。',
    figures: { disputes: review },
    twins: [],
  },
  {
    section: 'disputes',
    text: '下属单位未发生因政府信息公开引发的行政复议，局机关1件。',
    figures: { disputes: review },
    twins: [],
  },
  {
    section: 'disputes',
    text: '未因公开收费、保密审查等问题产生行政诉讼。',
    figures: { disputes: suits },
    twins: [],
  },
  {
    section: 'disputes',
    text: '行政复议3件，已审结的均维持。',
    figures: { disputes: { reconsideration: [2, 0, 0, 1] } },
    twins: [{ rule: 'narrative-all-upheld', figures: { disputes: { reconsideration: [2, 1, 0, 0] } } }],
  },
  {
    section: 'disputes',
    text: '行政诉讼零败诉，行政复议纠正1件。',
    figures: { disputes: { reconsideration: [0, 1, 0, 0], litigationDirect: [3, 0, 0, 0] } },
    twins: [
      {
        rule: 'narrative-all-upheld',
        figures: { disputes: { reconsideration: [0, 1, 0, 0], litigationDirect: [2, 1, 0, 0] } },
      },
    ],
  },
  {
    section: 'disputes',
    text: '力争行政复议零纠错、行政诉讼零败诉。',
    figures: { disputes: { reconsideration: [0, 1, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '实现行政处罚案件零败诉，政府信息公开诉讼被纠正1件。',
    figures: { disputes: { litigationDirect: [0, 1, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '涉诉涉复议案件7件：复议4件、诉讼3件。',
    figures: { disputes: both },
    twins: [{ rule: 'narrative-disputes', write: ['诉讼3件', '诉讼2件'] }],
  },
  {
    section: 'disputes',
    text: '行政诉讼、行政复议共7件。',
    figures: { disputes: both },
    twins: [{ rule: 'narrative-disputes', write: ['共7件', '共8件'] }],
  },
]
