import type { Sentence } from './sentence.ts'
import { type Told, told } from './told.ts'

const government = { name: '云溪区人民政府', kind: 'government' } as const
const inner = 'notDisclosed.processInformation'
const absent = 'unableToProvide.notHeld'
const petition = 'notHandled.petition'
const other = 'otherwiseHandled.other'

/** A year of requests in one sentence or two, as offices of many kinds tell it. */
const ofOffices: readonly Told[] = [
  [
    '受理公开申请26件，按时答复率100%。其中：予以公开14件、部分公开3件、不予公开2件、无法提供4件、不予处理3件。',
    { requests: { received: 26, disclosed: 14, partlyDisclosed: 3, [inner]: 2, [absent]: 4, [petition]: 3 } },
    ['narrative-outcomes', '部分公开3件', '部分公开4件'],
    ['narrative-outcomes', '不予处理3件', '不予处理2件'],
  ],
  [
    '新收到申请38件，上年转结申请2件，予以公开6件，部分公开9件，不予公开0件，无法提供19件，不予处理0件，其他处理2件，结转下年度继续办理4件，均已按期答复处理。',
    {
      requests: { received: 38, broughtForward: 2, disclosed: 6, partlyDisclosed: 9, [absent]: 19, [other]: 2 },
    },
    ['narrative-received', '申请38件', '申请39件'],
    ['narrative-carry-over', '转结申请2件', '转结申请3件'],
    ['narrative-carry-over', '继续办理4件', '继续办理5件'],
  ],
  [
    '共收到公开申请307件，均从政务网提交。其中291件按时办结，16件结转下年度办理。',
    { requests: { received: 307, disclosed: 291 } },
    ['narrative-handled', '291件', '290件'],
    ['narrative-carry-over', '16件', '17件'],
  ],
  [
    '收到依申请公开17件，其中15件在法定期限内完成答复，2件转至下年继续办理。',
    { requests: { received: 17, disclosed: 15 } },
    ['narrative-handled', '15件', '14件'],
    ['narrative-carry-over', '2件', '3件'],
  ],
  [
    '收到公开申请20件，其中17件按时办结，3件结转下年度，上年结转的2件也已答复。',
    { requests: { received: 20, broughtForward: 2, disclosed: 19 } },
    ['narrative-handled', '17件', '16件'],
  ],
  [
    '收到公开申请20件，其中15件已答复，2件结转至下年，3件申请人撤回。',
    { requests: { received: 20, disclosed: 15, [other]: 3 } },
    ['narrative-handled', '15件', '14件'],
  ],
  [
    '收到公开申请20件，其中征地类15件已办结，2件结转下年度，规划类3件已办结。',
    { requests: { received: 20, disclosed: 18 } },
  ],
  ['收到公开申请20件，其中需征求第三方意见的5件已答复，2件结转下年度。', { requests: { received: 20, disclosed: 18 } }],
  [
    '收到公开申请20件，网上申请15件已办结、2件结转下年度，信函3件已办结。',
    { requests: { received: 20, disclosed: 18 } },
  ],
  [
    '办理许可申请320件，其中300件按时办结，20件转入下年办理；收到政府信息公开申请20件。',
    { requests: { received: 20, disclosed: 20 } },
  ],
  [
    '承办建议提案20件，其中18件按时办结，2件结转下年度办理。收到政府信息公开申请5件。',
    { requests: { received: 5, disclosed: 5 } },
  ],
  [
    '收到依申请公开件168件，当面提交70件、来信64件、网上34件。办结依申请公开件170件（含2023年结转的4件），其中予以公开58件，部分公开52件，不予公开4件，信息无法提供31件、不予处理3件，其他处理22件。',
    {
      requests: {
        received: 168,
        broughtForward: 4,
        disclosed: 58,
        partlyDisclosed: 52,
        [inner]: 4,
        [absent]: 31,
        [petition]: 3,
        [other]: 22,
      },
    },
    ['narrative-handled', '公开件170件', '公开件171件'],
    ['narrative-outcomes', '无法提供31件', '无法提供30件'],
  ],
  [
    '共收到公开申请14件（含新收12件、上年结转2件），均在期限内答复。',
    { requests: { received: 12, broughtForward: 2, disclosed: 14 } },
    ['narrative-received', '申请14件', '申请15件'],
    ['narrative-received', '新收12件', '新收11件'],
    ['narrative-carry-over', '上年结转2件', '上年结转3件'],
  ],
  [
    '依法受理公开申请128件。办理完结公开申请131件（含上年度转办件），答复率100%，“予以公开”12件，占比9.2%。',
    { requests: { received: 128, broughtForward: 3, disclosed: 12, [absent]: 119 } },
    ['narrative-handled', '申请131件', '申请132件'],
    ['narrative-percentage', '9.2%', '8.2%'],
  ],
  [
    '共收到公开申请26件，线下16件、网上10件，规范办理答复完成26件。',
    { requests: { received: 26, disclosed: 26 } },
    ['narrative-handled', '完成26件', '完成25件'],
  ],
  [
    '收到公开申请12件，办结12件。予以部份公开2件；不予公开3件；无法提供3件；不予处理4件。',
    { requests: { received: 12, partlyDisclosed: 2, [inner]: 3, [absent]: 3, [petition]: 4 } },
    ['narrative-outcomes', '部份公开2件', '部份公开3件'],
  ],
  [
    '收到公开申请81件，分别为予以公开43件；不予公开11件；无法提供25件；不予处理2件。',
    { requests: { received: 81, disclosed: 43, [inner]: 11, [absent]: 25, [petition]: 2 } },
    ['narrative-outcomes', '予以公开43件', '予以公开34件'],
  ],
  [
    '征地类、拆迁类申请分别予以公开5件、3件，收到公开申请共8件，全部公开。',
    { requests: { received: 8, disclosed: 8 } },
  ],
  [
    '受理依申请公开42件。已主动公开和同意公开的29件，不属于本行政机关公开的6件，不予公开2件，其他处理3件，结转下年办理2件。另有2023年结转的3件，均已公开。',
    { requests: { received: 42, broughtForward: 3, disclosed: 32, [absent]: 6, [inner]: 2, [other]: 3 } },
    ['narrative-received', '公开42件', '公开43件'],
    ['narrative-carry-over', '结转的3件', '结转的4件'],
  ],
  [
    '收到公开申请118件，按时办结数113件，结转下年度办结数5件；办结上年度结转9件。',
    { requests: { received: 118, broughtForward: 9, disclosed: 122 } },
    ['narrative-carry-over', '办结数5件', '办结数6件'],
    ['narrative-carry-over', '结转9件', '结转8件'],
  ],
  ['办结公开申请12件均按时答复且无结转下年度情形。', { requests: { received: 12, disclosed: 12 } }],
  ['收到公开申请12件，12件均按期答复未结转至2025年。', { requests: { received: 12, disclosed: 12 } }],
  [
    '收到公开申请82件，除3件结转下年办理外，均依规答复。',
    { requests: { received: 82, disclosed: 79 } },
    ['narrative-carry-over', '3件', '4件'],
  ],
  [
    '收到公开申请9件，其中自然人申请9件，法人或其他组织申请0件。截至12月31日，已办结8件，1件正在办理中，结转至2025年。',
    { requests: { received: [9], disclosed: [8] } },
    ['narrative-handled', '办结8件', '办结9件'],
  ],
]

const ofGovernments: readonly Told[] = [
  [
    '全区受理公开申请1342件，答复公开申请1346件（含上年度结转申请44件），另有40件申请按照规定顺延到下年度答复。予以公开及部分公开386件；不予公开96件（三类内部事务信息15件，四类过程性信息81件）；无法提供864件。',
    {
      requests: {
        received: 1342,
        broughtForward: 44,
        disclosed: 300,
        partlyDisclosed: 86,
        [inner]: 81,
        'notDisclosed.internalAffairs': 15,
        [absent]: 864,
      },
    },
    ['narrative-handled', '1346件', '1364件'],
    ['narrative-carry-over', '40件', '41件'],
    ['narrative-outcomes', '386件', '368件'],
  ],
  [
    '全市新受理公开申请1602件，其中自然人申请1490件，法人或其他组织申请112件；答复公开申请1566件（含上年度转结），予以公开及部分公开810件，不予公开115件，因不掌握等原因无法提供490件，不予处理36件，其他处理115件，结转下一年度继续办理66件。',
    {
      requests: {
        received: [1490, 100, 0, 0, 2, 10],
        broughtForward: [30],
        disclosed: [600, 100, 0, 0, 2, 10],
        partlyDisclosed: [98],
        [inner]: [115],
        [absent]: [490],
        [petition]: [36],
        [other]: [115],
      },
    },
    ['narrative-breakdown', '112件', '122件'],
    ['narrative-handled', '1566件', '1656件'],
    ['narrative-carry-over', '办理66件', '办理96件'],
  ],
  [
    '全区办结依申请公开701件，其中予以公开226件，部分公开31件，不予公开36件，无法提供310件，不予处理24件，其他处理74件，转接下年度办理43件。',
    {
      requests: {
        received: 744,
        disclosed: 226,
        partlyDisclosed: 31,
        [inner]: 36,
        [absent]: 310,
        [petition]: 24,
        [other]: 74,
      },
    },
    ['narrative-handled', '701件', '710件'],
    ['narrative-carry-over', '43件', '34件'],
  ],
]

/** All of a year's requests told in one go. */
export const toldInFull: readonly Sentence[] = [
  ...ofOffices.map(told('overview')),
  ...ofGovernments.map(told('overview', government)),
]
