import type { Prose } from './prose.ts'

/** Normative documents and decisions. */
export const documents: readonly Prose[] = [
  {
    title: 'issued, repealed, in force in one breath',
    section: 'overview',
    lines: ['全年制发行政规范性文件4件，废止2件，现行有效31件，全部在门户网站集中公开。'],
    figures: {
      disclosure: {
        'normativeDocuments.issued': 4,
        'normativeDocuments.repealed': 2,
        'normativeDocuments.inForce': 31,
      },
    },
    twins: [
      { rule: 'narrative-documents', write: ['规范性文件4件', '规范性文件6件'] },
      { rule: 'narrative-documents', write: ['废止2件', '废止3件'] },
      { rule: 'narrative-documents', write: ['现行有效31件', '现行有效13件'] },
    ],
  },
  {
    title: 'a clean-up of older documents',
    section: 'overview',
    lines: [
      '对2015年以来的54件行政规范性文件进行清理，继续有效42件，拟修改3件，宣布失效4件，废止5件；截至年底，现行有效行政规范性文件45件。',
    ],
    figures: { disclosure: { 'normativeDocuments.repealed': 9, 'normativeDocuments.inForce': 45 } },
    twins: [{ rule: 'narrative-documents', write: ['规范性文件45件', '规范性文件54件'] }],
  },
  {
    title: 'none issued this year',
    section: 'overview',
    lines: ['本年度我局未制定行政规范性文件，现行有效的行政规范性文件6件均标注有效期。'],
    figures: { disclosure: { 'normativeDocuments.inForce': 6 } },
    twins: [
      { rule: 'narrative-documents', write: ['规范性文件6件', '规范性文件8件'] },
      {
        rule: 'narrative-none',
        figures: { disclosure: { 'normativeDocuments.issued': 2, 'normativeDocuments.inForce': 6 } },
      },
    ],
  },
  {
    title: 'documents, their interpretations and drafts',
    section: 'overview',
    lines: [
      '出台行政规范性文件3件，配套解读材料5篇，公开征求意见稿4件，收到意见27条，合法性审核文件9件，转发上级文件118件。',
    ],
    figures: { disclosure: { 'normativeDocuments.issued': 3, 'normativeDocuments.inForce': 3 } },
    twins: [{ rule: 'narrative-documents', write: ['规范性文件3件', '规范性文件5件'] }],
  },
  {
    title: 'decisions in a list, one kind denied',
    section: 'overview',
    lines: ['全年作出行政许可决定1264件、行政处罚决定37件，未实施行政强制，结果信息在7个工作日内公示。'],
    figures: { disclosure: { 'licensing.decisions': 1264, 'penalties.decisions': 37 } },
    twins: [
      { rule: 'narrative-decisions', write: ['许可决定1264件', '许可决定1246件'] },
      { rule: 'narrative-decisions', write: ['处罚决定37件', '处罚决定73件'] },
    ],
  },
  {
    title: 'decisions of a kind, of a campaign and of a body under the office',
    section: 'overview',
    lines: [
      '作出行政处罚决定37件，其中无证取水案件12件；专项行动期间办理行政处罚案件9件，委托执法大队作出行政处罚5件，公示行政处罚决定书36份。',
    ],
    figures: { disclosure: { 'licensing.decisions': 0, 'penalties.decisions': 37 } },
    twins: [{ rule: 'narrative-decisions', write: ['处罚决定37件', '处罚决定39件'] }],
  },
  {
    title: 'documents of a government, of its own and of its departments',
    agency: { name: '云溪区人民政府', kind: 'government' },
    section: 'overview',
    lines: [
      '区政府及区政府办公室制发行政规范性文件6件，部门制发11件；废止区政府规范性文件4件。工作考核、社会评议、责任追究情况另行通报，没有责任追究。',
    ],
    figures: {
      disclosure: {
        'normativeDocuments.issued': 17,
        'normativeDocuments.repealed': 9,
        'normativeDocuments.inForce': 80,
      },
    },
    twins: [],
  },
]
