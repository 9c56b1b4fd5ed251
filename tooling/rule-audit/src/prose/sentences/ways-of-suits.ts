import type { Sentence } from './sentence.ts'

const asManySuits = { reconsideration: [3, 1, 0, 0], litigationDirect: [1, 0, 0, 3] } as const
const bothWays = { litigationDirect: [3, 0, 0, 1], litigationAfterReconsideration: [2, 0, 0, 0] } as const

/** Suits by the way they came, and as many suits as reconsiderations. */
export const waysOfSuits: readonly Sentence[] = [
  {
    section: 'disputes',
    text: '行政复议4件，维持3件、纠正1件。行政诉讼4件，维持1件、尚未审结3件。',
    figures: { disputes: asManySuits },
    twins: [{ rule: 'narrative-parts', write: ['维持3件、纠正1件', '维持2件、纠正2件'] }],
  },
  {
    section: 'disputes',
    text: '全年被申请行政复议4件，其中结果维持3件、结果纠正1件；被提起行政诉讼4件，其中结果维持1件、尚未审结3件。',
    figures: { disputes: asManySuits },
    twins: [{ rule: 'narrative-parts', write: ['结果维持3件、结果纠正1件', '结果维持1件、结果纠正3件'] }],
  },
  {
    section: 'disputes',
    text: '行政复议4件，行政诉讼4件，尚未审结3件，维持1件。',
    figures: { disputes: asManySuits },
    twins: [],
  },
  {
    section: 'disputes',
    text: '行政诉讼案件6件，其中未经复议直接起诉4件，结果维持3件，尚未审结1件；复议后起诉2件，均维持。',
    figures: { disputes: bothWays },
    twins: [
      { rule: 'narrative-disputes', write: ['直接起诉4件', '直接起诉3件'] },
      { rule: 'narrative-disputes', write: ['复议后起诉2件', '复议后起诉3件'] },
      { rule: 'narrative-parts', write: ['结果维持3件，尚未审结1件', '结果维持1件，尚未审结3件'] },
    ],
  },
  {
    section: 'disputes',
    text: '经复议后提起行政诉讼2件，直接提起行政诉讼4件。',
    figures: { disputes: bothWays },
    twins: [{ rule: 'narrative-disputes', write: ['诉讼4件', '诉讼5件'] }],
  },
  {
    section: 'disputes',
    text: '6件诉讼里，4件系直接向法院起诉，2件为不服复议决定起诉。',
    figures: { disputes: bothWays },
    twins: [{ rule: 'narrative-disputes', write: ['4件系', '3件系'] }],
  },
  {
    section: 'overview',
    text: '因政府信息公开被申请行政复议4件，未经复议直接起诉1件，复议后起诉0件。',
    figures: { disputes: { reconsideration: [3, 1, 0, 0], litigationDirect: [1, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['直接起诉1件', '直接起诉2件'] }],
  },
  {
    section: 'overview',
    text: '因答复引起的行政复议4件（1件是上年的申请），3件维持、1件纠正；新发生行政诉讼2件。',
    figures: { disputes: { reconsideration: [3, 1, 0, 0], litigationDirect: [2, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['诉讼2件', '诉讼3件'] }],
  },
  {
    section: 'disputes',
    text: '行政复议31件，行政诉讼12件，其中：19件行政复议、8件行政诉讼获维持，5件行政复议、1件行政诉讼为其他结果，其余尚未审结。',
    figures: { disputes: { reconsideration: [19, 0, 5, 7], litigationDirect: [8, 0, 1, 3] } },
    twins: [{ rule: 'narrative-disputes', write: ['诉讼12件', '诉讼21件'] }],
  },
  {
    section: 'disputes',
    text: '上年未审结的行政复议2件均已维持，本年新增行政复议5件，维持4件，终止1件。',
    figures: { disputes: { reconsideration: [6, 0, 1, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['新增行政复议5件', '新增行政复议8件'] }],
  },
  {
    section: 'overview',
    text: '全年各类行政诉讼14件，其中直接起诉11件、复议后起诉3件，信息公开类2件。',
    figures: { disputes: { litigationDirect: [2, 0, 0, 0] } },
    twins: [],
  },
]
