import type { Sentence } from './sentence.ts'

const nine = { received: 9, disclosed: 9 } as const
const oneLeft = { received: 20, broughtForward: 2, disclosed: 19 } as const

/** What came, or did not, in a part of the year, in one way or from some; and what was then handled. */
export const partsOfAYear: readonly Sentence[] = [
  {
    section: 'overview',
    text: '截至2024年10月底，共收到政府信息公开申请8件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '截至2024年12月31日，共收到政府信息公开申请9件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['申请9件', '申请8件'] }],
  },
  {
    section: 'overview',
    text: '2024年6月接入统一平台后，收到政府信息公开申请5件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '自2024年7月1日新系统运行以来，收到政府信息公开申请5件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '2024年5月修订指南，收到政府信息公开申请9件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['申请9件', '申请5件'] }],
  },
  {
    section: 'overview',
    text: '收到同一申请人提出的政府信息公开申请4件，总数9件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '政务公开平台收到申请7件，邮箱收到申请2件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '2024年第四季度，未收到政府信息公开申请。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '11月至12月，我局未收到政府信息公开申请。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '节假日期间，我局未收到政府信息公开申请。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '当面提交渠道全年未收到政府信息公开申请。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '线下渠道，本年度未收到政府信息公开申请。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请9件。商业企业方面，未收到政府信息公开申请。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '下属水质监测中心未收到政府信息公开申请。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '我局公布了网上、信函等申请方式，2024年1月1日至12月31日，未收到政府信息公开申请。',
    figures: {},
    twins: [{ rule: 'narrative-none', figures: { requests: nine } }],
  },
  {
    section: 'overview',
    text: '我局畅通申请渠道，2024年未收到政府信息公开申请。',
    figures: {},
    twins: [{ rule: 'narrative-none', figures: { requests: nine } }],
  },
  {
    section: 'overview',
    text: '上半年收到的政府信息公开申请全部办结。',
    figures: { requests: oneLeft },
    twins: [],
  },
  {
    section: 'overview',
    text: '网上收到的政府信息公开申请均已按时办结。',
    figures: { requests: oneLeft },
    twins: [],
  },
  {
    section: 'overview',
    text: '已受理的政府信息公开申请全部办结，另有3件正在补正。',
    figures: { requests: oneLeft },
    twins: [],
  },
  {
    section: 'overview',
    text: '通过网络、信函等渠道收到的政府信息公开申请全部办结。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-all-handled', figures: { requests: oneLeft } }],
  },
]
