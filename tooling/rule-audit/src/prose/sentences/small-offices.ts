import type { Sentence } from './sentence.ts'

/** Offices that get few requests or none, and say it in many ways. */
export const smallOffices: readonly Sentence[] = [
  {
    section: 'overview',
    text: '各科室按职责更新栏目，依申请公开3次，行政复议0次，行政诉讼0次。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '设立现场申请受理窗口，安排专人接待，2024年共收到政府信息公开申请0件次。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '2024年收到政府信息公开申请1件，为本机关不掌握的政府信息。',
    figures: { requests: { received: 1, 'unableToProvide.notHeld': 1 } },
    twins: [{ rule: 'narrative-received', write: ['申请1件', '申请4件'] }],
  },
  {
    section: 'overview',
    text: '所有申请均已按时办结，无因政府信息公开产生行政复议、提起行政诉讼的情况。',
    figures: { requests: { received: 5, disclosed: 5 } },
    twins: [{ rule: 'narrative-none', figures: { disputes: { reconsideration: [1, 0, 0, 0] } } }],
  },
  {
    section: 'overview',
    text: '2024年度，街道办事处未接收到政府信息公开申请。',
    agency: { name: '青石县望江街道办事处', kind: 'subdistrict' },
    figures: {},
    twins: [{ rule: 'narrative-none', figures: { requests: { received: 2, disclosed: 2 } } }],
  },
  {
    section: 'overview',
    text: '（二）依申请公开情况。本年度未接到群众要求公开的信息。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '街道未收到政府信息公开申请，依申请公开受理量为0件。',
    agency: { name: '青石县望江街道办事处', kind: 'subdistrict' },
    figures: {},
    twins: [{ rule: 'narrative-none', figures: { requests: { received: 2, disclosed: 2 } } }],
  },
  {
    section: 'overview',
    text: '年内，我镇未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。',
    agency: { name: '青石县柳林镇人民政府', kind: 'township' },
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '受理政府信息公开申请3件，均已按规定及时予以公开。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [{ rule: 'narrative-received', write: ['申请3件', '申请8件'] }],
  },
  {
    section: 'overview',
    text: '受理公民、法人和其他组织提出的政府信息公开申请5件，均在法定时限内予以答复。信息公开类行政复议1起，正在办理中。',
    figures: { requests: { received: 5, disclosed: 5 }, disputes: { reconsideration: [0, 0, 0, 1] } },
    twins: [{ rule: 'narrative-disputes', write: ['复议1起', '复议2起'] }],
  },
  {
    section: 'overview',
    text: '2024年共收到政府信息依申请公开11件，其中网络申请4件，信函申请6件，现场申请1件，均已依规按期答复。',
    figures: { requests: { received: 11, disclosed: 11 } },
    twins: [{ rule: 'narrative-breakdown', write: ['信函申请6件', '信函申请9件'] }],
  },
  {
    section: 'overview',
    text: '全年接收到申请书15份，申请公开的内容主要涉及征地和规划，已全部按时答复到位。',
    figures: { requests: { received: 15, disclosed: 15 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年共收到政府信息公开申请16件，均在法定时限内完成答复，答复率100%，较上年的9件明显增多。',
    figures: { requests: { received: 16, disclosed: 16 } },
    twins: [{ rule: 'narrative-received', write: ['申请16件', '申请61件'] }],
  },
  {
    section: 'overview',
    text: '申请人主要关注村级财务，2件申请引导至村务公开解决，不计入依申请公开；另1件申请已予以公开。',
    figures: { requests: { received: 1, disclosed: 1 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '本年无新收申请，上年结转的1件已在2024年1月答复。',
    figures: { requests: { broughtForward: 1, disclosed: 1 } },
    twins: [],
  },
  {
    section: 'requests',
    text: '本年度我局收到申请零件，办理零件，结转零件。',
    figures: {},
    twins: [],
  },
  {
    section: 'disputes',
    text: '2024年度，未收到依申请公开行政复议、行政诉讼案件。',
    figures: {},
    twins: [{ rule: 'narrative-none', figures: { disputes: { litigationDirect: [1, 0, 0, 0] } } }],
  },
  {
    section: 'otherMatters',
    text: '本机关2024年未产生信息处理费，无其他需要报告的事项。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
]
