import type { Sentence } from './sentence.ts'

const papers = {
  'normativeDocuments.issued': 4,
  'normativeDocuments.repealed': 3,
  'normativeDocuments.inForce': 27,
} as const
const reviewed = { reconsideration: [3, 1, 0, 0] } as const
const city = { name: '云溪市人民政府', kind: 'government' } as const

/** Documents and decisions that count likewise, denials of other cases, and ends told by their printed names. */
export const likewise: readonly Sentence[] = [
  {
    section: 'overview',
    text: '制定规范性文件3件；修改规范性文件1件；废止规范性文件3件。',
    figures: { disclosure: papers },
    twins: [{ rule: 'narrative-documents', write: ['制定规范性文件3件', '制定规范性文件2件'] }],
  },
  {
    section: 'overview',
    text: '废止规范性文件2件，宣布失效1件，现行有效规范性文件27件。',
    figures: { disclosure: papers },
    twins: [{ rule: 'narrative-documents', write: ['废止规范性文件2件', '废止规范性文件1件'] }],
  },
  {
    section: 'overview',
    text: '全年废止规范性文件2件；到期自动失效规范性文件1件。',
    figures: { disclosure: papers },
    twins: [{ rule: 'narrative-documents', write: ['废止规范性文件2件', '废止规范性文件5件'] }],
  },
  {
    section: 'overview',
    text: '规范性文件库收录全市现行有效规范性文件312件，其中我局27件。',
    figures: { disclosure: papers },
    twins: [{ rule: 'narrative-documents', write: ['我局27件', '我局72件'] }],
  },
  {
    section: 'overview',
    text: '实施行政强制措施5件，行政强制执行2件。',
    figures: { disclosure: { 'coercion.decisions': 7 } },
    twins: [{ rule: 'narrative-decisions', write: ['强制执行2件', '强制执行3件'] }],
  },
  {
    section: 'overview',
    text: '出具行政处罚决定12份，未引发行政复议、行政诉讼；因信息公开答复引发行政复议4件。',
    figures: { disputes: reviewed },
    twins: [{ rule: 'narrative-disputes', write: ['行政复议4件', '行政复议3件'] }],
  },
  {
    section: 'overview',
    text: '行政执法方面，全年未发生行政复议、行政诉讼。',
    figures: { disputes: reviewed },
    twins: [{ rule: 'narrative-none', write: ['行政执法方面，全年未发生', '全年未发生政府信息公开'] }],
  },
  {
    section: 'overview',
    text: '办结的17件申请中没有引发行政复议、行政诉讼的。',
    figures: { requests: { received: 17, disclosed: 17 }, disputes: reviewed },
    twins: [],
  },
  {
    section: 'disputes',
    text: '行政复议4件，结果维持3件；结果纠正1件。',
    figures: { disputes: reviewed },
    twins: [{ rule: 'narrative-parts', write: ['结果纠正1件', '结果纠正0件'] }],
  },
  {
    section: 'disputes',
    text: '全年被申请行政复议4件，结果纠正1件，已按复议决定重新答复1件。',
    figures: { disputes: reviewed },
    twins: [{ rule: 'narrative-parts', write: ['结果纠正1件', '结果纠正2件'] }],
  },
  {
    section: 'disputes',
    text: '行政复议4件，省级审理1件，结果纠正1件；市级审理3件，结果维持3件。',
    figures: { disputes: reviewed },
    twins: [],
  },
  {
    section: 'disputes',
    text: '全年行政诉讼案件5件，其中一审3件，二审2件，再审0件。',
    figures: { disputes: { litigationDirect: [3, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['一审3件，二审2件', '一审4件，二审1件'] }],
  },
  {
    section: 'disputes',
    agency: city,
    text: '市政府作为复议机关审理政府信息公开行政复议案件38件，作为被申请人的行政复议7件。',
    figures: { disputes: { reconsideration: [38, 3, 2, 2] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年办理以区政府办公室名义答复的申请27件，代区政府答复9件。',
    figures: { requests: { received: 27, disclosed: 27 } },
    twins: [],
  },
]
