import type { Sentence } from './sentence.ts'

/** Requests of offices that get many: what was left over, what remains, who asked and how. */
export const busyOffices: readonly Sentence[] = [
  {
    section: 'overview',
    text: '全年收政府信息公开申请464件，结转上年度政府信息公开申请3件，本年度办结441件，剩余26件结转下年度办理。',
    figures: { requests: { received: 464, broughtForward: 3, disclosed: 441 } },
    twins: [{ rule: 'narrative-carry-over', write: ['剩余26件', '剩余62件'] }],
  },
  {
    section: 'overview',
    text: '2024年，分局共收到政府信息依申请公开件15件，除2件结转2025年继续办理，其余13件均按期答复。',
    figures: { requests: { received: 15, disclosed: 13 } },
    twins: [{ rule: 'narrative-received', write: ['公开件15件', '公开件51件'] }],
  },
  {
    section: 'overview',
    text: '本年度共收到依申请公开办理事项7件，其中6件严格按时限依法答复，1件结转下年办理。',
    figures: { requests: { received: 7, disclosed: 6 } },
    twins: [{ rule: 'narrative-carry-over', write: ['1件结转', '2件结转'] }],
  },
  {
    section: 'overview',
    text: '我局收到政府信息公开申请315件，均通过政务网渠道提交，其中298件按时办结，17件结转下年度办理。',
    figures: { requests: { received: 315, disclosed: 298 } },
    twins: [{ rule: 'narrative-received', write: ['申请315件', '申请351件'] }],
  },
  {
    section: 'overview',
    text: '新收政府信息公开申请数量317件，上年结转政府信息公开申请数量3件。其中，予以公开184件，部分公开18件，不予公开8件，无法提供57件，不予处理18件，其他处理22件，结转下年度继续办理13件。',
    figures: {
      requests: {
        received: 317,
        broughtForward: 3,
        disclosed: 184,
        partlyDisclosed: 18,
        'notDisclosed.prohibitedByLaw': 8,
        'unableToProvide.notHeld': 57,
        'notHandled.repeated': 18,
        'otherwiseHandled.other': 22,
      },
    },
    twins: [
      { rule: 'narrative-outcomes', write: ['部分公开18件', '部分公开81件'] },
      { rule: 'narrative-carry-over', write: ['办理13件', '办理31件'] },
    ],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请30件，上年结转政府信息公开申请5件，我局均在法定时限内作出相应答复和处理，答复率100%。',
    figures: { requests: { received: 30, broughtForward: 5, disclosed: 35 } },
    twins: [{ rule: 'narrative-carry-over', write: ['申请5件', '申请6件'] }],
  },
  {
    section: 'overview',
    text: '共办理回复依申请公开事项23件，其中网上政府信息公开申请件22件，书面申请件1件，均已按时答复。',
    figures: { requests: { received: 23, disclosed: 23 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '市民提交的申请中，征地补偿类占61%，规划许可类占22%，其余为历史档案；全年新收申请118件，比上年的97件增长21.6%。',
    figures: { requests: { received: 118, disclosed: 118 } },
    twins: [{ rule: 'narrative-received', write: ['新收申请118件', '新收申请181件'] }],
  },
  {
    section: 'overview',
    text: '全年登记申请121件，经审查不属于政府信息公开申请、转作信访处理的9件，纳入统计的112件全部办结。',
    figures: { requests: { received: 112, disclosed: 112 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到申请58件，较上年减少14件；加上去年未办完的3件，应办61件，已办59件，尚有2件在法定期限内。',
    figures: { requests: { received: 58, broughtForward: 3, disclosed: 59 } },
    twins: [{ rule: 'narrative-received', write: ['申请58件', '申请85件'] }],
  },
  {
    section: 'overview',
    text: '依法答复政府信息公开申请86件，另有4件申请人主动撤回，1件因逾期未补正视为放弃。',
    figures: {
      requests: { received: 91, disclosed: 86, 'otherwiseHandled.notSupplemented': 1, 'otherwiseHandled.other': 4 },
    },
    twins: [{ rule: 'narrative-handled', write: ['申请86件', '申请68件'] }],
  },
  {
    section: 'overview',
    text: '申请量居前的三位申请人共提交43件，占全部申请的四成；对明显不合理的3件，要求申请人说明理由。',
    figures: { requests: { received: 107, disclosed: 107 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '受理网上申请66件、信函申请31件、当面申请10件，共107件，平均办理时长8.4个工作日。',
    figures: { requests: { received: 107, disclosed: 107 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年受理政府信息公开申请107件次，涉及申请人39人次，同一申请人最多提交22件。',
    figures: { requests: { received: 107, disclosed: 107 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '通过市统一平台分办到我局的申请19件，我局直接收到的申请35件，合计54件。',
    figures: { requests: { received: 54, disclosed: 54 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '2024年度新收申请40件（自然人33件、商业企业5件、法律服务机构2件），答复结果为予以公开21件、部分公开6件、不予公开2件（均为保护第三方合法权益）、无法提供11件（本机关不掌握9件，没有现成信息2件）。',
    figures: {
      requests: {
        received: [33, 5, 0, 0, 2, 0],
        disclosed: [18, 3],
        partlyDisclosed: [5, 1],
        'notDisclosed.thirdPartyRights': 2,
        'unableToProvide.notHeld': [7, 1, 0, 0, 1, 0],
        'unableToProvide.requiresCreation': [1, 0, 0, 0, 1, 0],
      },
    },
    twins: [
      { rule: 'narrative-outcomes', write: ['予以公开21件', '予以公开12件'] },
      { rule: 'narrative-outcomes', write: ['无法提供11件', '无法提供12件'] },
    ],
  },
  {
    section: 'requests',
    text: '注：本年新收43件中含区政府办公室转办7件；“其他处理”3件系申请人在补正期内撤回。',
    figures: { requests: { received: 43, disclosed: 40, 'otherwiseHandled.other': 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '结转到2024年办理的申请4件已于一季度办结，当年新收的29件中有27件在年内办结。',
    figures: { requests: { received: 29, broughtForward: 4, disclosed: 31 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年收到政府信息公开申请18件，其中上年转结3件，均在法定期限内答复。',
    figures: { requests: { received: 15, broughtForward: 3, disclosed: 18 } },
    twins: [{ rule: 'narrative-carry-over', write: ['转结3件', '转结5件'] }],
  },
  {
    section: 'overview',
    text: '新收依申请公开件26件，上年转结4件，办结28件，转结下年2件。',
    figures: { requests: { received: 26, broughtForward: 4, disclosed: 28 } },
    twins: [
      { rule: 'narrative-carry-over', write: ['上年转结4件', '上年转结6件'] },
      { rule: 'narrative-carry-over', write: ['转结下年2件', '转结下年3件'] },
    ],
  },
  {
    section: 'overview',
    text: '全区共受理政府信息公开申请87件（另有3件结转下年度办理），均按期答复。',
    agency: { name: '云溪区人民政府', kind: 'government' },
    figures: { requests: { received: 90, disclosed: 87 } },
    twins: [
      { rule: 'narrative-received', write: ['申请87件', '申请78件'] },
      { rule: 'narrative-carry-over', write: ['另有3件', '另有4件'] },
    ],
  },
  {
    section: 'overview',
    text: '街道新收到及上年度结转的依申请公开34件，其中上年度结转2件，区里转办11件，居民提交21件，均已答复。',
    agency: { name: '青石县望江街道办事处', kind: 'subdistrict' },
    figures: { requests: { received: 32, broughtForward: 2, disclosed: 34 } },
    twins: [{ rule: 'narrative-received', write: ['公开34件', '公开43件'] }],
  },
]
