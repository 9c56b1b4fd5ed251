import type { Prose } from './prose.ts'

/** What came in, what was brought forward, what was handled and what is left. */
export const requests: readonly Prose[] = [
  {
    title: 'four figures in one sentence',
    section: 'overview',
    lines: [
      '2024年，本机关共收到政府信息公开申请46件，上年结转3件，本年办结47件，结转下年度继续办理2件，办理过程全程留痕。',
    ],
    figures: { requests: { received: 46, broughtForward: 3, disclosed: 30, 'unableToProvide.notHeld': 17 } },
    twins: [
      { rule: 'narrative-received', write: ['申请46件', '申请64件'] },
      { rule: 'narrative-carry-over', write: ['上年结转3件', '上年结转8件'] },
      { rule: 'narrative-handled', write: ['办结47件', '办结74件'] },
      { rule: 'narrative-carry-over', write: ['继续办理2件', '继续办理3件'] },
      { rule: 'narrative-flow', write: ['办结47件', '办结46件'] },
    ],
  },
  {
    title: 'the year stands right before the verb, the number before the noun',
    section: 'overview',
    lines: ['2024年收到25件政府信息公开申请，其中当面提交2件、网络提交19件、信函寄送4件，均在法定期限内作出答复。'],
    figures: { requests: { received: 25, disclosed: 20, partlyDisclosed: 5 } },
    twins: [
      { rule: 'narrative-received', write: ['收到25件', '收到52件'] },
      { rule: 'narrative-breakdown', write: ['网络提交19件', '网络提交29件'] },
    ],
  },
  {
    title: 'what was brought forward is counted in, in brackets',
    section: 'overview',
    lines: [
      '本年度受理政府信息公开申请58件（含上年结转6件），办结55件，余3件因仍在征求第三方意见，结转至下一年度办理。',
    ],
    figures: { requests: { received: 52, broughtForward: 6, disclosed: 41, 'unableToProvide.notHeld': 14 } },
    twins: [
      { rule: 'narrative-received', write: ['申请58件', '申请85件'] },
      { rule: 'narrative-handled', write: ['办结55件', '办结54件'] },
    ],
  },
  {
    title: 'Chinese numerals throughout',
    section: 'overview',
    lines: ['全年共收到政府信息公开申请十三件，办结十二件，另有一件于十二月下旬收到，答复期限未满，结转下年继续办理。'],
    figures: { requests: { received: 13, disclosed: 9, 'unableToProvide.notHeld': 3 } },
    twins: [{ rule: 'narrative-received', write: ['申请十三件', '申请十五件'] }],
  },
  {
    title: 'the count of requests as subject, with last year’s beside it',
    section: 'overview',
    lines: [
      '从申请数量看，全年新收申请88件，同比下降12.0%，上年为100件；从办理结果看，申请已办结85件，3件未到答复期限，按规定结转下年度。',
    ],
    figures: { requests: { received: 88, disclosed: 60, 'unableToProvide.notHeld': 25 } },
    twins: [
      { rule: 'narrative-received', write: ['新收申请88件', '新收申请86件'] },
      { rule: 'narrative-handled', write: ['已办结85件', '已办结58件'] },
    ],
  },
  {
    title: 'two numbered points, one for what came in and one for what was done',
    section: 'overview',
    lines: [
      '（一）收到申请情况。2024年度，我局收到政府信息公开申请共计31件，内容集中在供水管网改造和水费核算。',
      '（二）申请办理情况。上年结转申请1件，本年度共办结申请32件，没有结转下年度办理的申请。',
    ],
    figures: { requests: { received: 31, broughtForward: 1, disclosed: 22, 'unableToProvide.notHeld': 10 } },
    twins: [
      { rule: 'narrative-received', write: ['共计31件', '共计13件'] },
      { rule: 'narrative-handled', write: ['办结申请32件', '办结申请23件'] },
    ],
  },
  {
    title: 'a long paragraph with applicants in brackets',
    section: 'overview',
    lines: [
      '我局畅通信函、传真、网络和当面四种申请渠道，由办公室专人登记、统一编号。年内累计收到政府信息公开申请117件（自然人103件，法人或其他组织14件），连同上年度结转的9件，应办理126件；至年末，已办结119件，未到期的7件结转下一年度继续办理。',
    ],
    figures: {
      requests: { received: [103, 14], broughtForward: 9, disclosed: [80, 10], 'unableToProvide.notHeld': [26, 3] },
    },
    twins: [
      { rule: 'narrative-received', write: ['申请117件', '申请171件'] },
      { rule: 'narrative-handled', write: ['已办结119件', '已办结109件'] },
    ],
  },
  {
    title: 'quarter by quarter',
    section: 'overview',
    lines: ['全年收到政府信息公开申请20件，其中一季度3件，二季度6件，三季度5件，四季度6件，全部在年内答复。'],
    figures: { requests: { received: 20, disclosed: 20 } },
    twins: [
      { rule: 'narrative-received', write: ['申请20件', '申请22件'] },
      { rule: 'narrative-breakdown', write: ['二季度6件', '二季度9件'] },
    ],
  },
  {
    title: 'what had to be handled, with its two parts in brackets',
    section: 'overview',
    lines: ['本年应办理政府信息公开申请41件（其中新收38件、上年结转3件），实际办结40件，结转下年1件。'],
    figures: { requests: { received: 38, broughtForward: 3, disclosed: 40 } },
    twins: [
      { rule: 'narrative-received', write: ['新收38件', '新收36件'] },
      { rule: 'narrative-handled', write: ['实际办结40件', '实际办结39件'] },
    ],
  },
  {
    title: 'a district with its levels',
    agency: { name: '云溪区人民政府', kind: 'government' },
    section: 'overview',
    lines: [
      '全区各级行政机关共收到政府信息公开申请612件，其中区政府本级收到143件、区直部门收到365件、镇街收到104件；上年结转21件，办结609件，结转下年度继续办理24件。年度考核、社会评议结果均已公布，没有责任追究。',
    ],
    figures: { requests: { received: 612, broughtForward: 21, disclosed: 400, 'unableToProvide.notHeld': 209 } },
    twins: [
      { rule: 'narrative-received', write: ['申请612件', '申请621件'] },
      { rule: 'narrative-carry-over', write: ['继续办理24件', '继续办理42件'] },
    ],
  },
  {
    title: 'up to the end of the year',
    section: 'overview',
    lines: [
      '截至2024年12月31日，本单位共收到政府信息公开申请7件，全部予以答复，其中公开3件，不予公开1件，不掌握相关信息3件。',
    ],
    figures: {
      requests: { received: 7, disclosed: 3, 'notDisclosed.stateSecret': 1, 'unableToProvide.notHeld': 3 },
    },
    twins: [{ rule: 'narrative-received', write: ['申请7件', '申请9件'] }],
  },
  {
    title: 'three years in a row, then this one',
    section: 'overview',
    lines: [
      '近三年，我局收到的政府信息公开申请分别为41件、52件和63件，呈逐年上升之势；其中，2024年新收政府信息公开申请63件，无上年结转，全部办结。',
    ],
    figures: { requests: { received: 63, disclosed: 63 } },
    twins: [{ rule: 'narrative-received', write: ['公开申请63件', '公开申请36件'] }],
  },
  {
    title: 'the office and the bodies under it, added up',
    section: 'overview',
    lines: ['局机关收到政府信息公开申请15件，所属水政执法大队收到申请6件，合计21件，均按时答复。'],
    figures: { requests: { received: 21, disclosed: 15, 'unableToProvide.notHeld': 6 } },
    twins: [{ rule: 'narrative-received', write: ['合计21件', '合计31件'] }],
  },
  {
    title: 'a remark under the table on a part of the requests',
    section: 'requests',
    lines: ['注：2024年新收申请中有5件由同一申请人就同一事项分别提出，收到的申请中涉及河道管理的12件。'],
    figures: { requests: { received: 30, disclosed: 30 } },
    twins: [],
  },
  {
    title: 'registered, supplemented, withdrawn, answered',
    section: 'overview',
    lines: [
      '全年登记受理政府信息公开申请35件，一次性告知补正8件，申请人主动撤回2件，征求第三方意见3件，延期答复1件，最终办结35件，按期答复率100%。',
    ],
    figures: { requests: { received: 35, disclosed: 30, 'otherwiseHandled.other': 5 } },
    twins: [
      { rule: 'narrative-received', write: ['申请35件', '申请53件'] },
      { rule: 'narrative-handled', write: ['最终办结35件', '最终办结33件'] },
    ],
  },
  {
    title: 'an inexact figure beside the exact one',
    section: 'overview',
    lines: ['全年收到政府信息公开申请近百件，实际登记96件，接受群众当面咨询200余人次，申请件件有回音。'],
    figures: { requests: { received: 96, disclosed: 96 } },
    twins: [],
  },
  {
    title: 'the share that was brought forward came first',
    section: 'overview',
    lines: ['办理2023年结转申请4件，2024年新收申请29件，合计33件，年内办结31件，结转2025年2件。'],
    figures: { requests: { received: 29, broughtForward: 4, disclosed: 31 } },
    twins: [
      { rule: 'narrative-carry-over', write: ['结转申请4件', '结转申请6件'] },
      { rule: 'narrative-received', write: ['新收申请29件', '新收申请28件'] },
      { rule: 'narrative-carry-over', write: ['结转2025年2件', '结转2025年3件'] },
    ],
  },
  {
    title: 'words of the older edition, with a figure of a month',
    edition: '2019',
    section: 'overview',
    lines: ['2020年，我局共收到信息公开申请14件，其中3月份1件、7月份8件、11月份5件，当年答复14件，答复率100%。'],
    figures: { requests: { received: 14, disclosed: 14 } },
    twins: [{ rule: 'narrative-received', write: ['申请14件', '申请41件'] }],
  },
]
