import type { Sentence } from './sentence.ts'

/** Where a list of parts ends, how cases ended, and what is denied of them: what published reports raised alarms with. */
export const listsAndEnds: readonly Sentence[] = [
  {
    section: 'disputes',
    text: '由政府信息公开引起的行政争议9件，其中，行政复议6件，维持5件，未审结1件；行政诉讼3件，维持3件。',
    figures: { disputes: { reconsideration: [5, 0, 0, 1], litigationDirect: [3, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['诉讼3件', '诉讼8件'] }],
  },
  {
    section: 'disputes',
    text: '发生政府信息公开行政复议4件，其中维持3件，纠正1件，行政诉讼2件，均判决维持。',
    figures: { disputes: { reconsideration: [3, 1, 0, 0], litigationDirect: [2, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['复议4件', '复议6件'] }],
  },
  {
    section: 'disputes',
    text: '政府信息公开行政复议7件，均获维持；行政诉讼5件，除1件尚在审理外均胜诉。',
    figures: { disputes: { reconsideration: [7, 0, 0, 0], litigationDirect: [4, 0, 0, 1] } },
    twins: [
      {
        rule: 'narrative-all-upheld',
        figures: { disputes: { reconsideration: [6, 0, 0, 1], litigationDirect: [4, 0, 0, 1] } },
      },
    ],
  },
  {
    section: 'disputes',
    text: '有1件政府信息公开行政复议，该案未被复议审查机关纠错。',
    figures: { disputes: { reconsideration: [0, 0, 1, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '未出现因答复不当引起的行政复议。',
    figures: { disputes: { reconsideration: [1, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '网站公开信息560件，其中工作动态类310件，目录信息类200件，机构概况类50件，收到群众留言37件，均已回复。',
    figures: {},
    twins: [{ rule: 'narrative-breakdown', write: ['目录信息类200件', '目录信息类300件'] }],
  },
  {
    section: 'overview',
    text: '公开法定内容1件，包括机构概况1件，以及预算和决算信息2件。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '收到申请5件，上年结转1件，其中予以公开4件，部分公开2件。',
    figures: { requests: { received: 5, broughtForward: 1, disclosed: 4, partlyDisclosed: 2 } },
    twins: [{ rule: 'narrative-outcomes', write: ['予以公开4件', '予以公开7件'] }],
  },
  {
    section: 'overview',
    text: '全年共受理依申请公开34件，均已答复。包括2023年结转2024年政府信息公开申请4件。',
    figures: { requests: { received: 30, broughtForward: 4, disclosed: 34 } },
    twins: [{ rule: 'narrative-carry-over', write: ['申请4件', '申请6件'] }],
  },
  {
    section: 'overview',
    text: '收到依申请公开40件，其中，区直部门29件，进入行政复议或行政诉讼程序的2件；镇街11件，进入行政复议或行政诉讼程序的1件。',
    figures: {
      requests: { received: 40, disclosed: 40 },
      disputes: { reconsideration: [1, 0, 0, 0], litigationDirect: [2, 0, 0, 0] },
    },
    twins: [],
  },
]
