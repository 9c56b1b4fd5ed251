import type { Prose } from './prose.ts'

const of40 = {
  requests: {
    received: [33, 5, 0, 0, 2],
    disclosed: [30, 5, 0, 0, 2],
    'unableToProvide.notHeld': [3],
  },
} as const

/** Who asked, by which way, for what. */
export const applicantsAndChannels: readonly Prose[] = [
  {
    title: 'shares of the applicants',
    section: 'overview',
    lines: [
      '全年收到政府信息公开申请40件。从申请人看，自然人33件，占82.5%；商业企业5件，占12.5%；法律服务机构2件，占5.0%。',
    ],
    figures: of40,
    twins: [{ rule: 'narrative-percentage', write: ['82.5%', '85.2%'] }],
  },
  {
    title: 'ways of asking, each with its own verb',
    section: 'overview',
    lines: [
      '全年共收到政府信息公开申请40件，其中通过网上平台收到申请21件，通过邮寄收到申请15件，现场受理申请4件；政务服务窗口代收申请3件，区档案馆转来申请1件，均已计入。',
    ],
    figures: of40,
    twins: [{ rule: 'narrative-received', write: ['公开申请40件', '公开申请48件'] }],
  },
  {
    title: 'what the requests were about, in brackets',
    section: 'overview',
    lines: [
      '共收到政府信息公开申请40件，申请内容主要涉及征地拆迁（14件）、城市规划（9件）、房屋产权（6件）等方面，有11件为其他内容。',
    ],
    figures: of40,
    twins: [{ rule: 'narrative-received', write: ['公开申请40件', '公开申请44件'] }],
  },
  {
    title: 'applicants by kind, each received',
    section: 'overview',
    lines: ['收到律师申请2件、企业申请5件、公民申请33件，合计收到政府信息公开申请40件，人均办理时间比上年缩短2天。'],
    figures: of40,
    twins: [{ rule: 'narrative-received', write: ['公开申请40件', '公开申请14件'] }],
  },
  {
    title: 'many requests of one person',
    section: 'overview',
    lines: ['年内收到政府信息公开申请40件，其中一名申请人先后提出申请15件，两家企业联名提出申请1件，答复时一并处理。'],
    figures: of40,
    twins: [{ rule: 'narrative-received', write: ['公开申请40件', '公开申请45件'] }],
  },
  {
    title: 'one way after the other, without a total',
    section: 'overview',
    lines: ['收到网络申请21件，收到信函申请15件，收到当面申请4件，申请均按时答复。'],
    figures: of40,
    twins: [],
  },
]
