import type { Sentence } from './sentence.ts'

/** Cases, documents and decisions in passing: of the office, of others, of other years, in lists. */
export const casesAndPapers: readonly Sentence[] = [
  {
    section: 'overview',
    text: '全年涉及政府信息公开的行政复议13件，行政诉讼1件，无相关投诉事项。',
    figures: { disputes: { reconsideration: [10, 2, 1, 0], litigationDirect: [1, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['复议13件', '复议31件'] }],
  },
  {
    section: 'disputes',
    text: '行政复议案件上年未结1件、本年新发生4件，本年审结3件（维持2件、撤回1件），2件尚未审结。',
    figures: { disputes: { reconsideration: [2, 0, 1, 2] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '申请人对告知书不服提起复议的5件中，被确认违法1件，已组织承办科室复盘；诉讼案件均为复议后起诉，计2件，一审均判决驳回。',
    figures: { disputes: { reconsideration: [4, 1, 0, 0], litigationAfterReconsideration: [2, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '作为复议机关办理信息公开类行政复议案件21件，其中以我局为被申请人的0件。',
    figures: {},
    twins: [],
  },
  {
    section: 'disputes',
    text: '行政应诉工作中，信息公开案件占全部37件应诉案件的8.1%，即3件，均胜诉。',
    figures: { disputes: { litigationDirect: [3, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'disputes',
    text: '未因政府信息公开被提起行政复议、行政诉讼；其他行政行为引起的复议6件、诉讼2件不在本报告统计范围。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '扎实开展主动公开规范性文件清理工作，本年度制发0件，废止0件，现行有效2件。',
    figures: { disclosure: { 'normativeDocuments.inForce': 2 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '2024年制发规范性文件1件，现行有效规范性文件1件，已通过政府网站公开发布。',
    figures: { disclosure: { 'normativeDocuments.issued': 1, 'normativeDocuments.inForce': 1 } },
    twins: [{ rule: 'narrative-documents', write: ['制发规范性文件1件', '制发规范性文件3件'] }],
  },
  {
    section: 'overview',
    text: '我镇共制定规范性文件0件，废止规范性文件0件，无现行有效的规范性文件。',
    agency: { name: '青石县柳林镇人民政府', kind: 'township' },
    figures: {},
    twins: [{ rule: 'narrative-documents', write: ['制定规范性文件0件', '制定规范性文件1件'] }],
  },
  {
    section: 'overview',
    text: '严格执行三审三校制度，全年未出现信息发布错误、延误等问题，无行政规范性文件出台及更新情况。',
    figures: { disclosure: { 'normativeDocuments.inForce': 4 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '2024年无公文解读情况，未印发行政规范性文件。',
    figures: { disclosure: { 'normativeDocuments.inForce': 4 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '主动公开市政府规章13件（含新制定5件，修改4件，废止4件），主动公开市政府行政规范性文件42件，人事任免文件106件，其他文件113件。',
    agency: { name: '云溪市人民政府', kind: 'government' },
    figures: {
      disclosure: {
        'governmentRules.issued': 5,
        'governmentRules.repealed': 4,
        'governmentRules.inForce': 57,
        'normativeDocuments.issued': 38,
        'normativeDocuments.repealed': 11,
        'normativeDocuments.inForce': 240,
      },
    },
    twins: [],
  },
  {
    section: 'overview',
    text: '主动公开类文件全部实行档案化管理，2024年主动公开文件数量为0。',
    figures: { disclosure: { 'normativeDocuments.inForce': 4 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '对2018年以来的规范性文件进行评估，拟保留9件、修改2件、废止1件，评估结果将于2025年公布。',
    figures: { disclosure: { 'normativeDocuments.inForce': 12 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '国务院批准的农用地转用和土地征收批复97件、用地预审批复31件，登记矿业权办理结果8个，全部上网；作出行政许可决定182件、行政处罚决定10件。',
    figures: { disclosure: { 'licensing.decisions': 182, 'penalties.decisions': 10 } },
    twins: [{ rule: 'narrative-decisions', write: ['行政许可决定182件', '行政许可决定128件'] }],
  },
  {
    section: 'overview',
    text: '在信用公示平台发布行政许可信息76条、行政处罚信息2条，发布率100%。',
    figures: { disclosure: { 'licensing.decisions': 81, 'penalties.decisions': 2 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '推行“双随机”检查54次，立案查处7起，移送公安1起，行政处罚结果按月公示。',
    figures: { disclosure: { 'penalties.decisions': 6 } },
    twins: [],
  },
]
