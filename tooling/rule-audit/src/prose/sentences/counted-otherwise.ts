import type { Sentence } from './sentence.ts'

const nine = { received: 9, disclosed: 9 } as const
const documents = {
  'normativeDocuments.issued': 4,
  'normativeDocuments.repealed': 2,
  'normativeDocuments.inForce': 20,
} as const

/** Days, places, calls, catalogues and hearings that stand where a count of the table may. */
export const countedOtherwise: readonly Sentence[] = [
  {
    section: 'overview',
    text: '收到政府信息公开申请9件，受理政府信息公开申请用时8天，比法定时限少12天。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['公开申请9件', '公开申请8件'] }],
  },
  {
    section: 'overview',
    text: '设置受理政府信息公开申请场所2处，接到政府信息公开申请来电35通，收到申请9件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['收到申请9件', '收到申请7件'] }],
  },
  {
    section: 'overview',
    text: '接到政府信息公开申请相关电话35次，收到申请9件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '依申请公开方面，上年遗留问题3项全部整改，收到申请9件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['收到申请9件', '收到申请6件'] }],
  },
  {
    section: 'overview',
    text: '政府信息公开申请档案上年转入5卷。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '公文公开属性认定中，确定为主动公开74件，确定为依申请公开32件，确定为不予公开80件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到申请9件。本机关产生文件40件，予以公开31件，不予公开9件。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到申请9件。除依申请公开的外，财政信息全部公开12条。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到申请9件，抽查已办结政府信息公开申请5件，未发现问题。',
    figures: { requests: nine },
    twins: [],
  },
  {
    section: 'overview',
    text: '（二）依申请公开情况。收到申请9件。（三）回应关切情况。全年收到36件，办结36件，满意率98%。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['收到申请9件', '收到申请6件'] }],
  },
  {
    section: 'overview',
    agency: { name: '云溪区白石镇人民政府', kind: 'township' },
    text: '我镇收到政府信息公开申请9件，各村收到查阅村务公开申请20件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['公开申请9件', '公开申请8件'] }],
  },
  {
    section: 'overview',
    text: '制定规范性文件4件，制定规范性文件目录1份，编制规范性文件汇编1册。',
    figures: { disclosure: documents },
    twins: [{ rule: 'narrative-documents', write: ['文件4件', '文件5件'] }],
  },
  {
    section: 'overview',
    text: '制发规范性文件解读8件。',
    figures: { disclosure: documents },
    twins: [],
  },
  {
    section: 'overview',
    text: '制定规范性文件计划6件，实际制定规范性文件4件；废止规范性文件公告1件。',
    figures: { disclosure: documents },
    twins: [{ rule: 'narrative-documents', write: ['实际制定规范性文件4件', '实际制定规范性文件3件'] }],
  },
  {
    section: 'overview',
    text: '现行有效行政规范性文件由18件增至20件。',
    figures: { disclosure: documents },
    twins: [],
  },
  {
    section: 'overview',
    text: '新制定行政规范性文件2件，重新公布2件。',
    figures: { disclosure: documents },
    twins: [{ rule: 'narrative-documents', write: ['重新公布2件', '重新公布3件'] }],
  },
  {
    section: 'overview',
    text: '新制订行政规范性文件4件，废止行政规范性文件2件，现行有效行政规范性文件20件。',
    figures: { disclosure: documents },
    twins: [{ rule: 'narrative-documents', write: ['新制订行政规范性文件4件', '新制订行政规范性文件3件'] }],
  },
  {
    section: 'overview',
    text: '制定发布行政规范性文件4件，清理废止行政规范性文件2件。',
    figures: { disclosure: documents },
    twins: [{ rule: 'narrative-documents', write: ['文件4件', '文件6件'] }],
  },
  {
    section: 'overview',
    text: '办理行政许可申请36件，作出行政许可决定30件。',
    figures: { disclosure: { 'licensing.decisions': 30 } },
    twins: [{ rule: 'narrative-decisions', write: ['决定30件', '决定31件'] }],
  },
  {
    section: 'overview',
    text: '作出行政处罚告知40件，实施行政处罚听证2次，作出行政处罚决定30件。',
    figures: { disclosure: { 'penalties.decisions': 30 } },
    twins: [{ rule: 'narrative-decisions', write: ['决定30件', '决定32件'] }],
  },
  {
    section: 'overview',
    text: '作出行政处罚决定当事人45家，共30件。',
    figures: { disclosure: { 'penalties.decisions': 30 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '乡镇综合执法作出行政处罚12件，我局作出行政处罚30件。',
    figures: { disclosure: { 'penalties.decisions': 30 } },
    twins: [{ rule: 'narrative-decisions', write: ['处罚30件', '处罚20件'] }],
  },
  {
    section: 'disclosure',
    text: '行政许可：本年处理决定数量30件；行政处罚：本年处理决定数量12件。',
    figures: { disclosure: { 'licensing.decisions': 30, 'penalties.decisions': 12 } },
    twins: [{ rule: 'narrative-decisions', write: ['数量30件', '数量31件'] }],
  },
  {
    section: 'overview',
    text: '全年主动公开政府信息320条。\n2023年主动公开政府信息280条，同比增长14.3%。',
    figures: {},
    twins: [{ rule: 'narrative-same-figure', write: ['2023年主动公开', '2024年主动公开'] }],
  },
  {
    section: 'overview',
    text: '本年度主动公开政府信息320条。\n主动公开政府信息300条，转载20条。',
    figures: {},
    twins: [{ rule: 'narrative-same-figure', write: ['300条', '310条'] }],
  },
  {
    section: 'overview',
    text: '主动公开政府信息320条，其中法定主动公开内容180条。累计主动公开政府信息2860条。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '2023年围绕群众关切设立的专栏，今年继续更新。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '全年未收到政府信息公开申请，行政许可申请按时办结率100%。',
    figures: {},
    twins: [{ rule: 'narrative-none-but-rate', write: ['行政许可申请按时', '政府信息公开申请按时'] }],
  },
  {
    section: 'overview',
    text: '制定并印发行政规范性文件4件，废止行政规范性文件2件。',
    figures: { disclosure: documents },
    twins: [{ rule: 'narrative-documents', write: ['文件4件', '文件3件'] }],
  },
]
