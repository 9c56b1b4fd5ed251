import type { Sentence } from './sentence.ts'

const office = { name: '云溪区人民政府办公室', kind: 'department' } as const
const government = { name: '云溪区人民政府', kind: 'government' } as const
const busy = { requests: { received: 38, broughtForward: 3, disclosed: 36 } }
const ofOthers = (text: string, agency?: Sentence['agency']): Sentence => ({
  section: 'overview',
  ...(agency && { agency }),
  text,
  figures: busy,
  twins: [],
})

/** Figures of those an office leads, runs or counts apart, and lists in which the noun changes. */
export const countsOfOthers: readonly Sentence[] = [
  ofOthers('牵头组织全区年报编制，全区28家单位共受理政府信息公开申请420件，办结415件。', office),
  ofOthers('全区行政机关共收到政府信息公开申请420件，同比增长5%。', office),
  ofOthers('全区共收到政府信息公开申请420件。本机关收到政府信息公开申请38件。', office),
  ofOthers('各中小学共收到信息公开申请14件，办结14件（学校信息公开单独编报，不计入本报告）。'),
  ofOthers('所属事业单位另收到政府信息公开申请4件，不在本报告统计之列。'),
  ofOthers('下设的两个中心收到信息公开申请6件，按规定由我局统一答复，已计入总数。'),
  ofOthers('上级转来政府信息公开申请6件，本机关直接收到申请32件，合计38件；上年结转3件，办结36件，结转下年度5件。'),
  {
    ...ofOthers('全区共收到政府信息公开申请38件，办结36件。', government),
    twins: [{ rule: 'narrative-received', write: ['申请38件', '申请83件'] }],
  },
  {
    ...ofOthers('牵头汇总全区数据，全区共收到申请420件，我办收到政府信息公开申请38件。', office),
    twins: [{ rule: 'narrative-received', write: ['申请38件', '申请83件'] }],
  },
  {
    section: 'overview',
    text: '涉及政府信息公开的行政复议案件3件；此外，不履行法定职责类复议4件。',
    figures: { disputes: { reconsideration: [3, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '制发行政规范性文件3件，其中与民政局联合印发1件，废止1件，现行有效14件。',
    figures: {
      disclosure: {
        'normativeDocuments.issued': 3,
        'normativeDocuments.repealed': 1,
        'normativeDocuments.inForce': 14,
      },
    },
    twins: [],
  },
  {
    section: 'overview',
    text: '作出行政处罚决定36件，其中听证2件，行政许可907件。',
    figures: { disclosure: { 'penalties.decisions': 36, 'licensing.decisions': 907 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请36件，均已答复，无结转下年度办理的申请。',
    figures: { requests: { received: 36, disclosed: 36 } },
    twins: [{ rule: 'narrative-none', figures: { requests: { received: 36, disclosed: 35 } } }],
  },
]
