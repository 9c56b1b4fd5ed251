import type { Sentence } from './sentence.ts'

const oneLeft = { received: 14, broughtForward: 2, disclosed: 15 } as const
const fourteen = { received: 14, disclosed: 13, 'notHandled.repeated': 1 } as const

/** What is left for the year after told in passing, requests that became one, and matters that are asked for. */
export const leftAndMerged: readonly Sentence[] = [
  {
    section: 'overview',
    text: '收到公开申请27件，其中14件由申请人撤销，13件（含2件转下年度办结）均已按时办结，办结率100%。',
    figures: { requests: { received: 27, disclosed: 11, 'otherwiseHandled.other': 14 } },
    twins: [{ rule: 'narrative-all-handled', write: ['（含2件转下年度办结）', ''] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请12件，11件已办结，1件延至次年1月答复，办结率100%。',
    figures: { requests: { received: 12, disclosed: 11 } },
    twins: [{ rule: 'narrative-all-handled', write: ['1件延至次年1月答复，', ''] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请12件，均已按期办结；1件延期至2025年1月答复。',
    figures: { requests: { received: 12, disclosed: 11 } },
    twins: [{ rule: 'narrative-all-handled', write: ['1件延期至2025年1月答复', '没有结转下年度的申请'] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请12件，截至目前已全部办结。',
    figures: { requests: { received: 12, disclosed: 11 } },
    twins: [{ rule: 'narrative-all-handled', write: ['截至目前', '年内'] }],
  },
  {
    section: 'overview',
    text: '受理政府信息公开申请16件（新申请14件、结转2件），年内办结15件。',
    figures: { requests: oneLeft },
    twins: [
      { rule: 'narrative-received', write: ['申请16件', '申请17件'] },
      { rule: 'narrative-handled', write: ['办结15件', '办结14件'] },
    ],
  },
  {
    section: 'overview',
    text: '受理政府信息公开申请16件，其中新收申请14件、上年结转2件，结转下年度1件。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-carry-over', write: ['结转下年度1件', '结转下年度2件'] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请14件，其中2件因重复合并为1件，实际办理13件。',
    figures: { requests: fourteen },
    twins: [{ rule: 'narrative-received', write: ['公开申请14件', '公开申请15件'] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请14件，其中网上9件、信函3件、当面2件合并为1件办理。',
    figures: { requests: fourteen },
    twins: [{ rule: 'narrative-breakdown', write: ['网上9件', '网上19件'] }],
  },
  {
    section: 'overview',
    text: '受理政府信息公开申请14件次，涉及申请人9人，申请事项22项，答复22项。',
    figures: { requests: fourteen },
    twins: [{ rule: 'narrative-handled', write: ['答复22项', '答复13项，办结12件'] }],
  },
  {
    section: 'overview',
    text: '受理信息公开申请5件。其中，1件为“已主动公开”；4件为“本机关不掌握相关政府信息”，2件为“不属于本机关负责公开”、2件为“该政府信息不存在”。',
    figures: { requests: { received: 5, disclosed: 1, 'unableToProvide.notHeld': 4 } },
    twins: [{ rule: 'narrative-received', write: ['公开申请5件', '公开申请6件'] }],
  },
  {
    section: 'overview',
    text: '全年办理政府信息依申请公开41件，协助市政府办公室调查2件，制发延期、补正告知书3件，政府信息公开告知书40件。',
    figures: { requests: { received: 41, disclosed: 40 } },
    twins: [{ rule: 'narrative-handled', write: ['公开41件', '公开45件'] }],
  },
  {
    section: 'overview',
    text: '网上9件公开申请全部按期办结；线下收到公开申请5件，办结4件。',
    figures: { requests: fourteen },
    twins: [],
  },
  {
    section: 'overview',
    text: '网上收到9件、线下收到5件，共收到公开申请14件，办结14件。',
    figures: { requests: fourteen },
    twins: [
      { rule: 'narrative-received', write: ['公开申请14件', '公开申请15件'] },
      { rule: 'narrative-handled', write: ['办结14件', '办结12件'] },
    ],
  },
  {
    section: 'overview',
    text: '除去上年结转的2件政府信息公开申请，今年线上、线下共收到依申请公开14件，办结15件，结转下年继续办理1件。',
    figures: { requests: oneLeft },
    twins: [
      { rule: 'narrative-carry-over', write: ['上年结转的2件', '上年结转的3件'] },
      { rule: 'narrative-handled', write: ['办结15件', '办结16件'] },
    ],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请3件，均为一人提出，合并答复1份。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [{ rule: 'narrative-received', write: ['公开申请3件', '公开申请4件'] }],
  },
  {
    section: 'overview',
    text: '现行有效行政规范性文件10件（不含与其他部门联合发文2件），公布现行有效规范性文件目录1份。',
    figures: { disclosure: { 'normativeDocuments.inForce': 12 } },
    twins: [{ rule: 'narrative-documents', write: ['不含与其他部门联合发文2件', '其中与其他部门联合发文2件'] }],
  },
]
