import type { Sentence } from './sentence.ts'

const nine = { received: 9, disclosed: 9 } as const
const oneLeft = { received: 20, broughtForward: 2, disclosed: 19 } as const

/** Requests without the usual verbs: dealt with, processed, counted, or told by who asked; those of last year apart. */
export const dealtWith: readonly Sentence[] = [
  {
    section: 'overview',
    text: '2024年，我局依法办理政府信息依申请公开22件。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-handled', write: ['公开22件', '公开23件'] }],
  },
  {
    section: 'overview',
    text: '全年办理政府信息公开申请20件，办理许可申请30件。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-handled', write: ['公开申请20件', '公开申请21件'] }],
  },
  {
    section: 'overview',
    text: '全年办理政府信息公开申请14件，其中协助区政府办理5件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请书22条，已处理19条，结转下年度继续办理3条。',
    figures: { requests: { received: 22, disclosed: 19 } },
    twins: [{ rule: 'narrative-handled', write: ['已处理19条', '已处理18条'] }],
  },
  {
    section: 'overview',
    text: '本年度政府信息公开申请数量为9件，比上年减少6件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['数量为9件', '数量为8件'] }],
  },
  {
    section: 'overview',
    text: '（二）依申请公开情况\n2023年结转至2024年2件，2024年共受理20件，已办结19件，结转下年度办理3件。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-received', write: ['共受理20件', '共受理21件'] }],
  },
  {
    section: 'overview',
    text: '（二）依申请公开情况\n全年共收到9件（网上7件、信函2件）。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['共收到9件', '共收到8件'] }],
  },
  {
    section: 'overview',
    text: '（二）依申请公开情况\n线上收到7件，线下收到2件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到12名申请人提交的政府信息公开申请9件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['申请9件', '申请8件'] }],
  },
  {
    section: 'overview',
    text: '收到3名申请人提出的9件政府信息公开申请。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['提出的9件', '提出的8件'] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请31件，其中线上办理26件，线下办理5件。',
    figures: { requests: { received: 31, disclosed: 31 } },
    twins: [{ rule: 'narrative-breakdown', write: ['线上办理26件', '线上办理27件'] }],
  },
  {
    section: 'overview',
    text: '收到申请20件，办结17件，剩余3件未到期；上年结转2件已办结。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-handled', write: ['办结17件', '办结16件'] }],
  },
  {
    section: 'overview',
    text: '上年结转的2件政府信息公开申请均已办结；本年收到20件，办结17件，余3件结转下年。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-handled', write: ['办结17件', '办结18件'] }],
  },
  {
    section: 'overview',
    text: '2023年结转申请2件已答复。2024年收到申请20件，办结17件，3件结转下年。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-flow', write: ['办结17件', '办结18件'] }],
  },
  {
    section: 'overview',
    text: '新收政府信息公开申请317件，其中，予以公开184件，部分公开18件，不予公开8件，本机关无法提供57件，不予处理18件，其他处理22件，结转下年度继续办理10件。',
    figures: {
      requests: {
        received: 317,
        disclosed: 184,
        partlyDisclosed: 18,
        'notDisclosed.internalAffairs': 8,
        'unableToProvide.notHeld': 57,
        'notHandled.petition': 18,
        'otherwiseHandled.other': 22,
      },
    },
    twins: [{ rule: 'narrative-outcomes', write: ['部分公开18件', '部分公开19件'] }],
  },
  {
    section: 'overview',
    text: '全区政府信息公开申请数量为120件，我局9件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到申请9件。全年收到1200件，其中公文800件、便函400件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['申请9件', '申请8件'] }],
  },
  {
    section: 'overview',
    text: '2024年1月至12月共受理依申请公开9件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['公开9件', '公开8件'] }],
  },
]
