import type { Sentence } from './sentence.ts'

/** Documents and decisions: of the form, of others, parts of them. */
export const documents: readonly Sentence[] = [
  {
    section: 'overview',
    text: '年内收到行政许可申请1506件、准予许可1498件；收到依申请公开5件，公开4件，1件不属于本机关公开。',
    figures: {
      requests: { received: 5, disclosed: 4, 'unableToProvide.notHeld': 1 },
      disclosure: { 'licensing.decisions': 1498 },
    },
    twins: [{ rule: 'narrative-received', write: ['依申请公开5件', '依申请公开8件'] }],
  },
  {
    section: 'overview',
    text: '新出台行政规范性文件1件，修改2件，废止3件，均已公开。',
    figures: {
      disclosure: { 'normativeDocuments.issued': 1, 'normativeDocuments.repealed': 3, 'normativeDocuments.inForce': 5 },
    },
    twins: [{ rule: 'narrative-documents', write: ['规范性文件1件', '规范性文件2件'] }],
  },
  {
    section: 'overview',
    text: '现行有效行政规范性文件共12件，当年新增2件，失效1件。',
    figures: {
      disclosure: {
        'normativeDocuments.issued': 2,
        'normativeDocuments.repealed': 1,
        'normativeDocuments.inForce': 12,
      },
    },
    twins: [{ rule: 'narrative-documents', write: ['共12件', '共21件'] }],
  },
  {
    section: 'overview',
    text: '开展规范性文件评估5件，建议废止2件，报请区政府废止1件，尚未公布。',
    figures: { disclosure: { 'normativeDocuments.inForce': 12 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '本年度制发规范性文件2件（其中行政规范性文件1件），党组规范性文件3件。',
    figures: { disclosure: { 'normativeDocuments.issued': 1, 'normativeDocuments.inForce': 1 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年办理行政许可2310件，其中即办件1900件；行政处罚立案58件，结案51件，作出行政处罚决定49件；采取行政强制措施3次。',
    figures: { disclosure: { 'licensing.decisions': 2310, 'penalties.decisions': 49, 'coercion.decisions': 3 } },
    twins: [
      { rule: 'narrative-decisions', write: ['处罚决定49件', '处罚决定94件'] },
      { rule: 'narrative-decisions', write: ['许可2310件', '许可2301件'] },
    ],
  },
  {
    section: 'overview',
    text: '执法信息公示平台公示行政许可2310条、行政处罚49条。作出行政许可2310件。',
    figures: { disclosure: { 'licensing.decisions': 2310, 'penalties.decisions': 51 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '2024年1至11月办理行政许可2100件，全年预计超过2300件。',
    figures: { disclosure: { 'licensing.decisions': 2310 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '严格落实行政规范性文件管理规定，2024年，制定行政规范性文件2件，修订1件，均按规定公开，累计公开规范性文件40件。',
    figures: { disclosure: { 'normativeDocuments.issued': 2, 'normativeDocuments.inForce': 24 } },
    twins: [{ rule: 'narrative-documents', write: ['规范性文件2件', '规范性文件3件'] }],
  },
  {
    section: 'overview',
    text: '牵头起草、以区政府名义出台规范性文件2件，以本局名义出台1件。',
    figures: { disclosure: { 'normativeDocuments.issued': 1, 'normativeDocuments.inForce': 4 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '我局没有规范性文件制定权，未出台规范性文件，转发市级规范性文件3件。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '2023年制发规范性文件5件，2024年制发规范性文件2件。',
    figures: { disclosure: { 'normativeDocuments.issued': 2, 'normativeDocuments.inForce': 4 } },
    twins: [{ rule: 'narrative-documents', write: ['2024年制发规范性文件2件', '2024年制发规范性文件6件'] }],
  },
  {
    section: 'overview',
    text: '作出涉企行政处罚12件，免罚轻罚9件；全部行政处罚决定40件已公示。',
    figures: { disclosure: { 'penalties.decisions': 40 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年作出行政处罚40件，罚没款86万元；办理行政许可事项26项、3100件。',
    figures: { disclosure: { 'penalties.decisions': 40, 'licensing.decisions': 3100 } },
    twins: [{ rule: 'narrative-decisions', write: ['处罚40件', '处罚44件'] }],
  },
  {
    section: 'overview',
    text: '办理行政许可一般程序案件310件、简易程序案件2790件。',
    figures: { disclosure: { 'licensing.decisions': 3100 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '发布信息2000条，其中公文类300条（规范性文件12条），动态类1500条，其他200条。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '全年制定规范性文件3件，备案审查规范性文件17件，清理规范性文件41件（保留36件、废止5件）。',
    figures: {
      disclosure: {
        'normativeDocuments.issued': 3,
        'normativeDocuments.repealed': 5,
        'normativeDocuments.inForce': 39,
      },
    },
    twins: [{ rule: 'narrative-documents', write: ['制定规范性文件3件', '制定规范性文件8件'] }],
  },
  {
    section: 'overview',
    text: '集中公开现行有效规范性文件39件，比上年减少2件；废止的规范性文件5件标注“已废止”。',
    figures: { disclosure: { 'normativeDocuments.repealed': 5, 'normativeDocuments.inForce': 39 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '报请市政府出台规章1件，参与制定规范性文件4件。',
    figures: { disclosure: { 'normativeDocuments.inForce': 39 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '共办理行政许可3100件、公共服务事项2600件，行政处罚案件公示40件。',
    figures: { disclosure: { 'licensing.decisions': 3100, 'penalties.decisions': 41 } },
    twins: [{ rule: 'narrative-decisions', write: ['行政许可3100件', '行政许可3010件'] }],
  },
  {
    section: 'overview',
    text: '发布政策文件48件，其中规范性文件3件、其他文件45件；解读率100%，其中图解12件、视频5件、文字31件。',
    figures: { disclosure: { 'normativeDocuments.issued': 3, 'normativeDocuments.inForce': 39 } },
    twins: [],
  },
]
