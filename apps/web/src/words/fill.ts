/** What the fill page says. */

import type { FilingState, SectionId, Severity, TableId } from '@gouji/core'
import type { FieldOrigin } from '../api/filings.ts'
import type { SaveState } from '../fill/sync/queue.ts'
import { findingWords } from './fill-findings.ts'
import { cellWords, gridWords } from './fill-grid.ts'
import { importWords } from './fill-import.ts'
import { fillMoveWords } from './fill-moves.ts'
import { proseWords } from './fill-prose.ts'
import { startWords } from './fill-start.ts'

export const stateWords: Readonly<Record<FilingState, string>> = {
  draft: '填报中',
  'signed-off': '已签发',
  submitted: '待审核',
  returned: '已退回',
  approved: '审核通过',
  published: '已发布',
  corrected: '已更正',
}

/** A draft nobody has put anything into. */
export const untouchedWord = '未开始'

/** A draft whose head was asked to sign. */
export const askedWord = '待签发'

export const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

export const tableWords: Readonly<Record<TableId, string>> = {
  disclosure: '主动公开政府信息情况表',
  requests: '收到和处理政府信息公开申请情况表',
  disputes: '行政复议、行政诉讼情况表',
}

export const saveWords: Readonly<Record<SaveState, string>> = {
  saved: '已保存',
  waiting: '等待保存',
  sending: '正在保存',
  refused: '没有保存',
  conflict: '与他人的改动冲突',
}

export const originWords: Readonly<Record<FieldOrigin, string>> = {
  typed: '录入',
  pasted: '粘贴',
  imported: '从文件导入',
  carried: '从上年带入',
  pushed: '接口推送',
  proposed: '采纳建议',
  summed: '自动合计',
  zeroed: '空白格填 0',
}

export const fillWords = {
  room: '填报',
  list: {
    title: '我的填报',
    empty: '还没有要填报的报告',
    emptyDetail: '区县政务公开科下达报送批次后，这里会出现要填的报告。',
    begin: '开始填报',
    open: '继续填报',
    signedOff: '打开待报送的报告',
    returned: '按退回意见修改',
    toSign: '查看、签发',
    asked: (who: string, day: string) => `经办人${who}于 ${day}提请签发`,
    askedChanged: '，提请后又改过',
    sentBack: (who: string, day: string) => `${who}于 ${day}退回修改`,
    toMend: '按负责人意见修改',
    look: '查看',
    year: (year: number) => `${year} 年度报告`,
    due: (day: string) => `报送截止 ${day}`,
    late: (days: number) => `已逾期 ${days} 天`,
    reminded: (times: number, day: string) =>
      `${day} 区里催报${times > 1 ? `（第 ${times} 次）` : ''}，请抓紧填报、报送`,
  },
  gone: '没有找到这份报告，或者您的账号看不到它',
  sentBackBy: (who: string, minute: string, note: string) => `${who}于 ${minute} 退回修改：${note}`,
  returnedBy: (who: string, note: string) => `${who}退回了这份报告：${note}`,
  closed: {
    'signed-off':
      '报告已签发，还没有报送：请经办人或负责人点页面上方的“报送”，区里才能收到。内容不能改动，要修改的，请先撤回签发。',
    submitted: '报告已报送，内容不能改动，正在等待审核。要修改的，请联系审核人退回。',
    approved: '报告已审核通过，内容不能改动。要修改的，请联系审核人退回。',
    published: '报告已发布，内容不能改动。要更正的，请联系审核人。',
    corrected: '报告已更正并发布，内容不能改动。还要更正的，请联系审核人。',
    other: '您可以查看这份报告，不能改动。',
  } as Readonly<Record<string, string>>,
  lastChange: (who: string, day: string, what: string) => `上次由${who}于${day}修改：${what}`,
  sum: {
    missing: (names: readonly string[]) =>
      `还有 ${names.length} 家单位没有报送（${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}），合计里没有它们的数；结转、现行有效件数等与上年对不上的，先看是不是这个原因。`,
    differs: (n: number, first: string) =>
      `报告的表格与各单位、本级数据的合计有 ${n} 格不同：${first}${n > 1 ? '等' : ''}。审核页和“进度”的错误、警告把这些算在内，每张表一条；本页的检查结果只查这份报告，不算。`,
    one: (name: string, own: number, sum: number) => `${name}填 ${own}，合计 ${sum}`,
    go: '到“全区汇总”核对',
  },
  correcting: '报告已经发布，公众看到的仍是发布的版本。改好后点“更正”，写明理由，公众才会看到改动。',
  sections: '章节',
  head: '标题与导语',
  toolbar: {
    toSum: '全区汇总',
    toReview: '审核',
    label: '填报工具',
    whose: (agency: string, year: number) => `${agency} ${year} 年度`,
    asked: (who: string, day: string) => `${who} ${day}提请签发`,
    sentBack: (who: string, day: string) => `${who} ${day}退回修改`,
    signed: (who: string, day: string) => `${who} ${day}签发`,
    submitted: (who: string, day: string) => `${who} ${day}报送`,
    undo: '撤销',
    undoWhat: (name: string) => `撤销“${name}”（Ctrl+Z）`,
    redo: '重做',
    redoWhat: (name: string) => `重做“${name}”（Ctrl+Y）`,
    left: (n: number) => `有 ${n} 项后来又被改过，保留现在的内容`,
    previous: '显示上年',
    start: '重新开始、导入',
    preview: '预览',
    print: '打印',
    back: '回到填报',
    goToTrouble: '去处理',
    giveUp: '放弃这些改动',
  },
  download: {
    name: '下载',
    writing: '正在生成文件…',
    done: (file: string) => `已下载“${file}”`,
    failed: '文件没有生成，请重试',
    formats: { docx: 'Word（docx）', pdf: 'PDF', xlsx: 'Excel（xlsx）' },
    fileName: (agency: string, year: number) => `${agency}${year}年政府信息公开工作年度报告`,
  },
  save: {
    label: '保存情况',
    saved: '已全部保存',
    opening: '正在查看有没有未保存的内容…',
    saving: '正在保存…',
    where: (kept: boolean) => (kept ? '存在本机' : '只在这个页面里，请不要关闭'),
    offline: (n: number, where: string) =>
      n > 0 ? `连不上服务器，${n} 项${where}，恢复后自动保存` : '连不上服务器，正在重试',
    signedOut: (n: number, where: string) => `登录已过期，${n} 项${where}，重新登录后自动保存`,
    closed: (n: number) => `报告已经不能改动，${n} 项没有保存`,
    conflict: (n: number) => `${n} 项别人也改了，请选定用谁的`,
    ownConflict: (n: number) => `${n} 项您在另一个窗口也改了，请选定用哪一个`,
    trouble: (n: number) => `${n} 项没有保存，请处理`,
  },
  people: (names: string) => `${names} 也打开了这份报告`,
  grid: gridWords,
  cell: cellWords,
  conflict: {
    somebody: '别人',
    yourself: '您在另一个窗口',
    value: ({
      who,
      own,
      theirs,
      mine,
    }: {
      readonly who: string
      readonly own: boolean
      readonly theirs: string
      readonly mine: string
    }) => `${who}填了“${theirs}”，已经保存；${own ? '这里' : '您'}填的“${mine}”没有保存。请选定用哪一个。`,
    mine: (own: boolean, value: string) => `用${own ? '这里' : '我'}填的“${value}”`,
    theirs: (whose: string, value: string) => `用${whose}填的“${value}”`,
    /** The other side: somebody, or oneself. */
    other: (own: boolean) => (own ? '另一个窗口' : '对方'),
    prose: (who: string, own: boolean) =>
      `${who}也改了这段文字，已经保存；${own ? '这里' : '您'}写的没有保存。保存的是：`,
    proseHelp: (own: boolean) => `需要合在一起的，先复制到您的正文里，再选“${own ? '用这里写的' : '用我写的'}”。`,
    myText: (own: boolean) => (own ? '用这里写的' : '用我写的'),
    theirText: (whose: string) => `用${whose}写的`,
    together: (n: number) => `这 ${n} 格一起选`,
    cell: '格',
    mineHead: (own: boolean) => (own ? '这里填的' : '我填的'),
    theirsHead: (whose: string) => `${whose}填的`,
    allMine: (own: boolean, n: number) => `${n} 格都用${own ? '这里' : '我'}填的`,
    allTheirs: (whose: string, n: number) => `${n} 格都用${whose}填的`,
    sum: '组成它的格选定以后，这个合计自动重算。',
  },
  overwritten: (who: string, cell: string, value: string) => `${who}把您填的${cell}改为“${value}”`,
  overwrittenProse: (who: string, name: string) => `${who}改了您写的“${name}”，您写的有一部分不在了。`,
  putBackMine: '恢复我写的',
  putBack: (name: string) => `恢复“${name}”`,
  overwrittenMany: (who: string, n: number) => `${who}改了您填的 ${n} 格`,
  remarks: {
    paragraph: (n: number, start: string) => `第 ${n} 段${start === '' ? '' : `（“${start}”）`}：`,
    open: (n: number, answered: number) =>
      `还没有处理完的意见（${n} 条${answered > 0 ? `，其中 ${answered} 条已答复` : ''}）`,
    goTo: (place: string) => `到${place}`,
    title: '对整份报告的意见',
    add: '对整份报告写意见',
    addProse: '对这一部分写意见',
    allAnswered: '意见都已答复，等审核员确认',
    answerHere: '回复上面的意见',
    send: '发送',
    answer: '回复',
    answerThis: '回复这一条',
    another: '另写一条意见',
    mended: '已按意见修改',
    mendedSays: '已按意见修改。',
    untouched: '提意见以后，这里还没有改动。',
    mendedAnyway: '仍答复“已按意见修改”',
    unsettled: (n: number) => `还有 ${n} 条意见没有答复：`,
    settled: '已处理',
    answered: '已答复',
    withdraw: '撤回改写',
    withdrawSays: '没有答复的意见可以撤回，原文放回输入框',
  },
  findings: findingWords,
  prose: proseWords,
  unitOf: (cell: string) => `${cell}的单位`,
  headPart: {
    title: '标题',
    text: '导语',
    publishedOn: '公开日期',
    publishedLater: '发布时填',
    period: '统计期限',
    office: '联系部门',
    address: '地址',
    postcode: '邮编',
    phone: '电话',
    fax: '传真',
    email: '电子邮箱',
    hint: '标题、导语空着的，按灰色的标准写法印出。',
    follows: (period: string, contact: boolean) =>
      `导语${period === '' ? '没有写明统计期限' : `写明的统计期限为 ${period}`}。${contact ? '导语里写了的联系方式按导语，要改的在导语里改。' : ''}`,
    unsaid: (parts: readonly string[]) => `导语里没有写${parts.join('、')}，印出来也没有。这里填的仍然保留。`,
    sayContact: '写进导语',
    remarksOn: (what: string) => `对${what}的意见`,
    useStandard: '用标准写法',
    standardName: '用标准写法',
    typed: (what: string) => `填写${what}`,
  },
  start: startWords,
  import: importWords,
  moves: fillMoveWords,
  notice: { close: '知道了', undo: '撤销' },
} as const

export const sectionName = (numeral: string, title: string): string => `${numeral}、${title}`

export const sectionShort: Readonly<Record<SectionId, string>> = {
  overview: '总体情况',
  disclosure: '主动公开',
  requests: '申请情况',
  disputes: '复议诉讼',
  improvements: '问题改进',
  otherMatters: '其他事项',
}
