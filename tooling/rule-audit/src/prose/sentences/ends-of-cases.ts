import type { Figures } from '../../figures.ts'
import type { Sentence } from './sentence.ts'
import { type Told, told } from './told.ts'

type Ends = readonly [upheld: number, corrected: number, other: number, pending: number]
const none: Ends = [0, 0, 0, 0]
const cases = (reconsideration: Ends, litigationDirect = none, litigationAfterReconsideration = none): Figures => ({
  requests: { received: 40, disclosed: 40 },
  disputes: { reconsideration, litigationDirect, litigationAfterReconsideration },
})

/** How cases ended, told in section 一. */
const inOverview: readonly Told[] = [
  [
    '因不服信息公开答复引起行政复议4件，1件结果维持，3件结果纠正。',
    cases([1, 3, 0, 0]),
    ['narrative-disputes', '复议4件', '复议5件'],
    ['narrative-parts', '3件结果纠正', '2件结果纠正'],
  ],
  [
    '因政府信息公开被申请行政复议9件，其中5件结果维持，2件结果纠正，1件其他结果，1件尚未审结；被提起行政诉讼3件，2件维持，1件尚未审结。',
    cases([5, 2, 1, 1], [2, 0, 0, 1]),
    ['narrative-parts', '5件结果维持', '6件结果维持'],
    ['narrative-parts', '2件结果纠正', '3件结果纠正'],
    ['narrative-disputes', '诉讼3件', '诉讼4件'],
  ],
  [
    '因政府信息公开被申请行政复议6件，其中4件结果维持，1件结果纠正，1件正在审理。',
    cases([4, 1, 0, 1]),
    ['narrative-parts', '4件结果维持', '3件结果维持'],
  ],
  [
    '因政府信息公开被申请行政复议6件，1件结果纠正，其余维持。',
    cases([5, 1, 0, 0]),
    ['narrative-parts', '1件结果纠正', '2件结果纠正'],
  ],
  [
    '发生政府信息公开行政复议3起，其中1起尚未审结。未发生行政诉讼。',
    cases([2, 0, 0, 1]),
    ['narrative-parts', '1起尚未审结', '2起尚未审结'],
  ],
  ['因政府信息公开被申请行政复议6件，市政府办理的4件维持，省厅办理的2件纠正。', cases([4, 2, 0, 0])],
  ['因政府信息公开被申请行政复议6件，4件维持，其中1件又提起诉讼后被纠正。', cases([4, 0, 2, 0], none, [0, 1, 0, 0])],
  ['因政府信息公开被申请行政复议6件，4件维持、1件撤销重作、1件未审结。', cases([4, 1, 0, 1])],
  ['因政府信息公开被申请行政复议6件，其中已审结5件（维持4件，责令重新答复1件），尚未审结1件。', cases([4, 1, 0, 1])],
  ['因政府信息公开被申请行政复议6件，其中4件被驳回、1件被确认违法、1件终止审理。', cases([4, 1, 1, 0])],
  ['因政府信息公开引发行政复议6件（市政府复议4件、省厅复议2件），均维持原决定。', cases([6, 0, 0, 0])],
  ['信息公开类行政复议6件，已审结的5件均维持，行政诉讼3件，2件驳回起诉，1件在审。', cases([5, 0, 0, 1], [2, 0, 0, 1])],
  [
    '因公开申请产生的行政复议6件，行政诉讼3件（其中以区政府为共同被告1件），均未败诉。',
    cases([6, 0, 0, 0], [2, 0, 0, 0]),
    ['narrative-disputes', '诉讼3件', '诉讼4件'],
  ],
  [
    '因公开申请引发行政复议6件、诉讼2件，上年未结诉讼1件，本年均已审结并维持。',
    cases([6, 0, 0, 0], [3, 0, 0, 0]),
    ['narrative-disputes', '诉讼2件', '诉讼4件'],
  ],
  ['涉及政府信息公开的行政复议申请8件，受理6件，不予受理2件，受理的6件均维持。', cases([6, 0, 0, 0])],
  [
    '涉及依申请公开行政诉讼1起，我局胜诉。',
    cases([1, 0, 0, 0], [1, 0, 0, 0]),
    ['narrative-disputes', '诉讼1起', '诉讼2起'],
  ],
  ['行政复议6起、行政诉讼3起，其中涉及政府信息公开的行政复议2起、行政诉讼1起。', cases([2, 0, 0, 0], [1, 0, 0, 0])],
  [
    '被申请行政复议6件、被提起行政诉讼3件，复议维持率66.7%，诉讼零败诉，均与公开申请有关。',
    cases([4, 2, 0, 0], [3, 0, 0, 0]),
  ],
  ['因政府信息公开被行政复议6件，撤回2件，维持4件；一审行政诉讼2件，均驳回。', cases([4, 0, 2, 0], [2, 0, 0, 0])],
  [
    '政府信息公开行政复议4件，均维持；行政诉讼3件，均为复议后起诉，一审均判决驳回，2件上诉中。',
    cases([4, 0, 0, 0], none, [1, 0, 0, 2]),
  ],
]

/** The same in the section of its own. */
const inSection: readonly Told[] = [
  [
    '行政复议案件共6件：结果维持4件、结果纠正1件、其他结果1件、尚未审结0件。',
    cases([4, 1, 1, 0]),
    ['narrative-parts', '纠正1件', '纠正2件'],
    ['narrative-parts', '维持4件', '维持6件'],
  ],
  [
    '未经复议直接起诉共3件：结果维持2件，结果纠正0件，其他结果0件，尚未审结1件；复议后起诉共2件：结果维持1件，尚未审结1件。',
    cases([3, 0, 0, 0], [2, 0, 0, 1], [1, 0, 0, 1]),
    ['narrative-parts', '结果维持2件', '结果维持3件'],
    ['narrative-disputes', '起诉共2件', '起诉共1件'],
  ],
  ['行政复议案件6件：结果维持5件，结果纠正0件，其他结果1件，尚未审结0件（不含上年未结1件）。', cases([5, 0, 1, 0])],
  ['行政复议6件，其中2023年受理2024年审结2件、2024年受理4件，结果维持5件、结果纠正1件。', cases([5, 1, 0, 0])],
  [
    '行政复议结果维持4件，结果纠正1件，其他结果1件；行政诉讼未经复议直接起诉结果维持2件。',
    cases([4, 1, 1, 0], [2, 0, 0, 0]),
  ],
]

/** How cases ended, by names and numbers in either order. */
export const endsOfCases: readonly Sentence[] = [
  ...inOverview.map(told('overview')),
  ...inSection.map(told('disputes')),
]
