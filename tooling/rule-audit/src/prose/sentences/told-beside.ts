import type { Sentence } from './sentence.ts'

const town = { name: '青石县柳林镇人民政府', kind: 'township' } as const
const city = { name: '云溪市人民政府', kind: 'government' } as const
const papers = {
  'normativeDocuments.issued': 4,
  'normativeDocuments.repealed': 2,
  'normativeDocuments.inForce': 27,
} as const

/** Rounded figures, and what a sentence tells beside a figure. */
export const toldBeside: readonly Sentence[] = [
  {
    section: 'overview',
    agency: city,
    text: '全市共受理政府信息公开申请1.3万件，办结1.27万件，结转下年度继续办理0.06万件。',
    figures: { requests: { received: 13_042, broughtForward: 260, disclosed: 12_694 } },
    twins: [
      { rule: 'narrative-received', write: ['申请1.3万件', '申请1.5万件'] },
      { rule: 'narrative-handled', write: ['办结1.27万件', '办结1.72万件'] },
    ],
  },
  {
    section: 'overview',
    agency: city,
    text: '新收政府信息公开申请1.3万件，其中通过网络提交1.1万件，占84.6%；上年结转260件，办结12694件，结转下年608件。',
    figures: { requests: { received: 13_042, broughtForward: 260, disclosed: 12_694 } },
    twins: [{ rule: 'narrative-carry-over', write: ['结转260件', '结转620件'] }],
  },
  {
    section: 'overview',
    text: '全年公开供水信息2.4万条，其中水质信息15230条、停水通知8950条；公众号关注用户6.5万人，其中本地用户5.2万人、外地用户1.4万人。',
    figures: {},
    twins: [{ rule: 'narrative-breakdown', write: ['水质信息15230条', '水质信息25230条'] }],
  },
  {
    section: 'overview',
    text: '全年作出行政许可决定1.6万件、行政处罚决定0.2万件。',
    figures: { disclosure: { 'licensing.decisions': 16_318, 'penalties.decisions': 2043 } },
    twins: [{ rule: 'narrative-decisions', write: ['1.6万件', '6.1万件'] }],
  },
  {
    section: 'overview',
    text: '全年项目支出2356.4万元，其中管网改造1845.3万元、泵站维修511.2万元。',
    figures: {},
    twins: [{ rule: 'narrative-breakdown', write: ['511.2万元', '611.2万元'] }],
  },
  {
    section: 'overview',
    text: '共收到政府信息公开申请58件，比上年增加9件，其中网上提交41件、邮寄12件、当面递交5件。',
    figures: { requests: { received: 58, disclosed: 58 } },
    twins: [{ rule: 'narrative-received', write: ['申请58件', '申请85件'] }],
  },
  {
    section: 'overview',
    text: '收到依申请公开34件，同比减少6件，其中信函申请21件，网络申请13件。',
    figures: { requests: { received: 34, disclosed: 34 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '截至2024年底，累计制定规范性文件43件，现行有效27件，废止16件。',
    figures: { disclosure: papers },
    twins: [{ rule: 'narrative-documents', write: ['现行有效27件', '现行有效72件'] }],
  },
  {
    section: 'overview',
    text: '新制定行政规范性文件3件、修订1件、废止2件，截至年末现行有效27件。',
    figures: { disclosure: papers },
    twins: [{ rule: 'narrative-documents', write: ['现行有效27件', '现行有效29件'] }],
  },
  {
    section: 'overview',
    text: '制发行政规范性文件4件，废止2件，截至年底现行有效27件。',
    figures: { disclosure: papers },
    twins: [
      { rule: 'narrative-documents', write: ['现行有效27件', '现行有效26件'] },
      { rule: 'narrative-documents', write: ['文件4件', '文件5件'] },
    ],
  },
  {
    section: 'overview',
    text: '目前现行有效的行政规范性文件28件（含2025年1月制发的1件）。',
    figures: { disclosure: papers },
    twins: [],
  },
  {
    section: 'overview',
    text: '实施行政许可18项、行政处罚96项、行政强制7项，全部列入权责清单；办理行政许可18项中即办9项。',
    figures: { disclosure: { 'licensing.decisions': 412 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '公开公共服务信息61条，其中：通知公告39条，行政许可处理决定22条；作出行政处罚决定书17份。',
    figures: { disclosure: { 'licensing.decisions': 412, 'penalties.decisions': 19 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '行政许可处理决定数量412件，行政处罚处理决定数量19件；另作出3件行政强制。',
    figures: { disclosure: { 'licensing.decisions': 412, 'penalties.decisions': 19, 'coercion.decisions': 3 } },
    twins: [
      { rule: 'narrative-decisions', write: ['数量412件', '数量421件'] },
      { rule: 'narrative-decisions', write: ['作出3件', '作出2件'] },
    ],
  },
  {
    section: 'overview',
    text: '实施行政许可412件、行政处罚19件，作出行政处罚19件中警告15件、罚款12件。',
    figures: { disclosure: { 'licensing.decisions': 412, 'penalties.decisions': 19 } },
    twins: [{ rule: 'narrative-decisions', write: ['许可412件', '许可214件'] }],
  },
  {
    section: 'overview',
    text: '作出行政处罚19件，其中警告9件，罚款10件，没收违法所得4件。',
    figures: { disclosure: { 'penalties.decisions': 19 } },
    twins: [],
  },
  {
    section: 'overview',
    agency: city,
    text: '全市各级行政机关共收到申请416件，结转下年度31件，市政府本级收到申请87件，结转下年度5件。',
    figures: { requests: { received: 87, disclosed: 82 } },
    twins: [{ rule: 'narrative-carry-over', write: ['结转下年度5件', '结转下年度6件'] }],
  },
  {
    section: 'overview',
    agency: city,
    text: '市本级收到申请87件，县（市、区）收到申请329件。',
    figures: { requests: { received: 416, disclosed: 416 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '自条例施行以来，累计收到申请163件，其中2024年28件。五年来共答复申请119件。',
    figures: { requests: { received: 28, disclosed: 28 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '申请集中在汛期，当月收到申请11件，全年收到申请28件。',
    figures: { requests: { received: 28, disclosed: 28 } },
    twins: [{ rule: 'narrative-received', write: ['全年收到申请28件', '全年收到申请82件'] }],
  },
  {
    section: 'overview',
    text: '接收申请33件，转送其他机关5件，受理28件，办结28件。',
    figures: { requests: { received: 28, disclosed: 28 } },
    twins: [],
  },
  {
    section: 'requests',
    text: '拟不予公开的4件均经集体讨论，最终不予公开1件、部分公开3件。',
    figures: { requests: { received: 4, 'notDisclosed.processInformation': 1, partlyDisclosed: 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到公民、法人和其他组织通过各种渠道提出的政府信息公开申请28件，均已答复。',
    figures: { requests: { received: 28, disclosed: 28 } },
    twins: [{ rule: 'narrative-received', write: ['申请28件', '申请38件'] }],
  },
  {
    section: 'overview',
    agency: town,
    text: '收到要求公开政府信息的申请9件，转下一年办理2件。',
    figures: { requests: { received: 9, disclosed: 7 } },
    twins: [
      { rule: 'narrative-received', write: ['申请9件', '申请6件'] },
      { rule: 'narrative-carry-over', write: ['办理2件', '办理3件'] },
    ],
  },
  {
    section: 'overview',
    text: '全年收到政府信息公开申请28件，自然人申请25件，占89.3%，法人或其他组织申请3件，占10.7%。维修资金转入下一年度3个项目。',
    figures: { requests: { received: [25, 2, 0, 0, 0, 1], disclosed: [25, 2, 0, 0, 0, 1] } },
    twins: [
      {
        rule: 'narrative-parts',
        write: [
          '自然人申请25件，占89.3%，法人或其他组织申请3件，占10.7%',
          '自然人申请24件，占85.7%，法人或其他组织申请4件，占14.3%',
        ],
      },
    ],
  },
  {
    section: 'overview',
    text: '收到申请28件，办结30件，其中自然人27件、法人或其他组织3件；上年结转2件。',
    figures: { requests: { received: [26, 2], broughtForward: [1, 1], disclosed: [27, 3] } },
    twins: [],
  },
  {
    section: 'otherMatters',
    text: '全年向1名申请人发出收费通知1件，金额700元，已缴清。',
    figures: { requests: { received: 28, disclosed: 28 } },
    twins: [],
  },
]
