import type { Sentence } from './sentence.ts'

/** How requests ended, and shares. */
export const outcomes: readonly Sentence[] = [
  {
    section: 'overview',
    text: '依申请公开工作稳妥推进。2024年共办理依申请公开事项28件，比2023年减少5件，其中予以公开17件，占60.7%；部分公开3件；无法提供8件。',
    figures: { requests: { received: 28, disclosed: 17, partlyDisclosed: 3, 'unableToProvide.notHeld': 8 } },
    twins: [
      { rule: 'narrative-outcomes', write: ['予以公开17件', '予以公开71件'] },
      { rule: 'narrative-percentage', write: ['60.7%', '67.0%'] },
    ],
  },
  {
    section: 'overview',
    text: '全年共接到电话咨询620余次，现场咨询43人次，接收书面申请6件，其中1件经补正后申请人撤回，按“其他处理”计入；实际答复5件。',
    figures: { requests: { received: 6, disclosed: 5, 'otherwiseHandled.other': 1 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '依申请公开方面：2024年度收到申请3件，均通过在线平台提交，3件均为予以公开。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [{ rule: 'narrative-received', write: ['申请3件', '申请5件'] }],
  },
  {
    section: 'overview',
    text: '全年收到政府信息公开申请61件，其中法人及其他组织申请9件，占总数的14.8%；自然人申请52件，占总数的85.2%。',
    figures: { requests: { received: [52, 9], disclosed: [52, 9] } },
    twins: [
      { rule: 'narrative-percentage', write: ['14.8%', '18.4%'] },
      { rule: 'narrative-received', write: ['申请61件', '申请16件'] },
    ],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请61件。从办理结果看，予以公开类占比最高，达到35件，其次为本机关不掌握类21件，其余5件作其他处理。',
    figures: { requests: { received: 61, disclosed: 35, 'unableToProvide.notHeld': 21, 'otherwiseHandled.other': 5 } },
    twins: [{ rule: 'narrative-received', write: ['申请61件', '申请60件'] }],
  },
  {
    section: 'overview',
    text: '共收到政府信息公开申请10件，对其中7件予以公开，2件部分公开，1件不予公开。',
    figures: { requests: { received: 10, disclosed: 7, partlyDisclosed: 2, 'notDisclosed.internalAffairs': 1 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年共有10件政府信息公开申请，已全部予以公开。',
    figures: { requests: { received: 10, disclosed: 10 } },
    twins: [],
  },
  {
    section: 'requests',
    text: '说明：三、（六）其他处理中的3件，均为申请人撤回申请。上年结转的2件已于1月办结。',
    figures: { requests: { received: 20, broughtForward: 2, disclosed: 19, 'otherwiseHandled.other': 3 } },
    twins: [{ rule: 'narrative-carry-over', write: ['上年结转的2件', '上年结转的3件'] }],
  },
  {
    section: 'overview',
    text: '我局共收到申请8件，8件申请均为公民个人提出，其中7件已予以公开、1件告知获取途径。',
    figures: { requests: { received: 8, disclosed: 8 } },
    twins: [{ rule: 'narrative-received', write: ['收到申请8件', '收到申请9件'] }],
  },
  {
    section: 'overview',
    text: '依申请公开政府信息15件，其中予以公开11件，不予公开1件，信息不存在3件。',
    figures: {
      requests: { received: 15, disclosed: 11, 'notDisclosed.internalAffairs': 1, 'unableToProvide.notHeld': 3 },
    },
    twins: [{ rule: 'narrative-outcomes', write: ['予以公开11件', '予以公开12件'] }],
  },
  {
    section: 'overview',
    text: '区政府办收到申请30件，区自然资源局收到申请41件，区住建局收到申请38件，三家单位申请量占全区的六成。',
    figures: { requests: { received: 180, disclosed: 180 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '受理申请180件中，符合公开条件的120件予以公开，60件不予公开。',
    figures: { requests: { received: 180, disclosed: 120, 'notDisclosed.enforcementFile': 60 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '不予公开案卷抽查12件，部分公开案卷抽查5件，答复申请书质量良好。收到政府信息公开申请18件。',
    figures: { requests: { received: 18, disclosed: 18 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '组织评查申请答复案卷20件，发现不予公开理由不充分的2件，均已整改。收到政府信息公开申请18件，未出现答复不当。',
    figures: { requests: { received: 18, disclosed: 18 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '对拟不予公开的5件申请，组织法律顾问会商，最终3件改为部分公开，2件不予公开。收到申请18件。',
    figures: { requests: { received: 18, disclosed: 13, partlyDisclosed: 3, 'notDisclosed.internalAffairs': 2 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '与去年相比，予以公开由30件降至21件，部分公开由2件增至5件。收到申请26件。',
    figures: { requests: { received: 26, disclosed: 21, partlyDisclosed: 5 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年收到政府信息公开申请26件，其中予以公开21件（去年30件），部分公开5件（去年2件）。',
    figures: { requests: { received: 26, disclosed: 21, partlyDisclosed: 5 } },
    twins: [{ rule: 'narrative-outcomes', write: ['予以公开21件', '予以公开12件'] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请21件，其中征地补偿10件、占47.6%，规划许可6件、占28.6%，其他5件、占23.8%。',
    figures: { requests: { received: 21, disclosed: 21 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到申请21件。网上申请占比由上年的52%升至71.4%，邮寄申请6件，占28.6%。',
    figures: { requests: { received: 21, disclosed: 21 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '办理答复政府信息公开申请41件，答复率100%；其中，同意公开36件，占87.8%，不同意公开5件，占12.2%。',
    figures: { requests: { received: 41, disclosed: 36, 'notDisclosed.internalAffairs': 5 } },
    twins: [
      { rule: 'narrative-percentage', write: ['87.8%', '78.8%'] },
      { rule: 'narrative-outcomes', write: ['，同意公开36件', '，同意公开35件'] },
    ],
  },
  {
    section: 'overview',
    text: '累计答复37件。其中，公开25件；不公开7件；无法提供5件。收到政府信息公开申请37件。',
    figures: {
      requests: { received: 37, disclosed: 25, 'notDisclosed.enforcementFile': 7, 'unableToProvide.notHeld': 5 },
    },
    twins: [],
  },
]
