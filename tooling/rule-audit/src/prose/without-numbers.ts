import type { Prose } from './prose.ts'

const told =
  (section: Prose['section'], agency?: Prose['agency']) =>
  ([text, ...slips]: readonly [
    text: string,
    ...(readonly [rule: string, written: string, instead: string])[],
  ]): Prose => ({
    title: text,
    section,
    lines: text.split('\n'),
    figures: {},
    ...(agency && { agency }),
    twins: slips.map(([rule, written, instead]) => ({ rule, write: [written, instead] })),
  })

const overviews = [
  // What is said to those who apply, steps of a site, names of columns.
  [
    '公民申请公开政府信息的，请填写《政府信息公开申请表》。',
    ['template-leftover', '《政府信息公开申请表》', '本单位情况'],
  ],
  ['优化网上申请填写页面，减少重复录入。', ['template-leftover', '页面', '页面（XX系统）']],
  ['在办事大厅邀请填写满意度问卷。', ['template-leftover', '邀请填写满意度问卷', '请填写单位名称']],
  ['开设【图解说明】和【办事说明】两个栏目。', ['template-leftover', '【办事说明】', '【说明：没有的删去】']],
  ['邀请审核专家讲解答复中的常见问题。', ['letter-leftover', '邀请审核专家讲解', '以上内容请审核，另讲解']],
  ['驻贵办事处也受理公开申请。', ['letter-leftover', '驻贵办事处', '贵办']],
  [
    '公众号浏览次数稳步上升，公开指南可“扫一扫”查看，也可分享到朋友圈。',
    ['page-leftover', '也可分享到朋友圈', '扫一扫手机打开当前页'],
  ],
  // What lasts from the year before.
  [
    '2023年度我局在全县政务公开工作中获优秀等次。',
    ['year-stale', '在全县政务公开工作中获优秀等次', '认真落实上级部署'],
  ],
  ['2023年我局制定的公开指南继续沿用。', ['year-stale', '制定的公开指南继续沿用', '制定了公开指南']],
  ['2023年我局启动的平台改造，本年度全部完成。', ['year-stale', '启动的平台改造，本年度全部完成', '启动平台改造']],
  ['2023年没有办结的申请已经答复。', ['year-stale', '没有办结的申请已经答复', '没有收到申请']],
  // What others say.
  ['网民在领导信箱问：我镇水厂何时通水，我局一周内答复。', ['agency-name', '网民在领导信箱问：我镇', '我镇']],
  [
    '指导各乡镇开展“我镇这五年”征集活动，服务我乡村振兴。',
    ['agency-name', '“我镇这五年”征集活动', '征集活动，我镇落实到人'],
  ],
  // Promises of a heading kept in other words.
  [
    '（一）工作考核、社会评议和责任追究\n列入年度目标任务，聘请监督员打分；未发现失职情形。',
    ['aspect-empty', '；未发现失职情形', ''],
  ],
  ['（一）业务培训\n信息员到区里跟班一周。', ['aspect-empty', '信息员到区里跟班一周', '信息员按时报送信息']],
  ['（一）政策解读\n文件随附一问一答和漫画。', ['aspect-empty', '一问一答和漫画', '附件和目录']],
  ['（一）责任追究情况\n全年0起。', ['aspect-empty', '全年0起', '制度健全']],
  // Words that meet.
  ['完善依申请公开公开指南，统一规范性文件文件名。', ['duplicated-word', '统一', '统一统一']],
  ['区直机关机关党委派员参加培训。', ['duplicated-word', '派员参加', '派员派员参加']],
] as const

const fees = [
  ['本年度收取费用0元。', ['fee-statement-missing', '收取费用0元', '没有其他事项']],
  ['收费减免情况：无。', ['fee-statement-missing', '收费减免情况：无', '无']],
  ['全年按件计收0件，按量计收0件。', ['fee-statement-missing', '按件计收0件，按量计收0件', '无其他事项']],
  [
    '没有收取复制、邮寄等成本费。',
    ['fee-statement-missing', '没有收取复制、邮寄等成本费', '行政事业性收费全部公示，费用上缴国库'],
  ],
  ['未按收费办法计费，也没有其他需要报告的事项。', ['fee-statement-missing', '未按收费办法计费，也没有', '没有']],
] as const

const problems = [
  [
    '本年度的不足是公众参与渠道少，2025年开设意见箱，请群众代表参与公开目录的修订。',
    ['problems-missing', '，2025年开设意见箱，请群众代表参与公开目录的修订', '，群众反映的机会也不够多，年轻人更少'],
  ],
  [
    '村务公开栏位置偏僻、字号小，老年人看不清，已把六个村的公开栏迁到卫生室旁，并换用大字版。',
    ['template-leftover', '卫生室旁', '（）旁'],
  ],
  [
    '专区设备陈旧，查询排队时间长，更换查询机两台，邀请志愿者在赶集日引导。',
    ['problems-missing', '，更换查询机两台，邀请志愿者在赶集日引导', '，赶集日尤其难等，老人来一趟不容易'],
  ],
] as const

/** Prose that no number of a table is told in: what is left over, what others say, what is promised and kept. */
export const withoutNumbers: readonly Prose[] = [
  ...overviews.map(told('overview')),
  ...fees.map(told('otherMatters')),
  ...problems.map(told('improvements')),
  ...[['我委托第三方开展评估。', ['agency-name', '我委托第三方', '我委委托第三方']] as const].map(
    told('overview', { name: '青石镇人民政府', kind: 'township' }),
  ),
  ...[['2024年6月我镇撤镇设街道，公开栏目整体迁移。', ['agency-name', '我镇撤镇设街道', '我镇调整分工']] as const].map(
    told('overview', { name: '青石街道办事处', kind: 'subdistrict' }),
  ),
]
