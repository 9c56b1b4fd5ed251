/** What the review room says. */

import { untouchedWord } from './fill.ts'
import { megabytes } from './megabytes.ts'
import { reviewAggregateWords } from './review-aggregate.ts'
import { reviewFindingWords } from './review-findings.ts'
import { reviewImportWords } from './review-imports.ts'
import { reviewMoveWords } from './review-moves.ts'
import { renewWords } from './review-renew.ts'
import { reviewReportWords } from './review-report.ts'
import { rooms } from './rooms.ts'

export const reviewWords = {
  ...rooms.review,
  navigation: '审核栏目',
  campaign: '批次',
  closed: '已结束',
  noCampaign: '还没有报送批次',
  noCampaignDetail: '管理员新建批次以后，这里显示各单位的进度。',
  loadAgain: '刷新',
  all: '全部',
  board: {
    table: '各单位进度',
    states: '按状态筛选',
    untouched: untouchedWord,
    ofThem: '其中',
    asked: '待签发',
    askedSays: (who: string, day: string) => `${who} ${day}已提请本单位负责人签发`,
    late: '逾期',
    wrong: '有错误',
    text: '单位名称',
    kind: '单位类别',
    select: (name: string) => `选择${name}`,
    selectAll: '全选列出的单位',
    columns: {
      agency: '单位',
      state: '状态',
      due: '截止',
      filled: '已填',
      errors: '错误',
      warnings: '警告',
      explained: '已说明',
      remarks: '待处理意见',
      updated: '报送、改动',
    },
    handedIn: (day: string) => `${day} 报送`,
    changed: (day: string) => `${day} 改动`,
    returned: (day: string) => `${day} 退回`,
    stillFilled: '还在填报，没有填的也算在内，不计入“有错误”',
    toJudge: '待判断',
    toJudgeSays: (n: number) => `与其他报告雷同 ${n} 处，等您判断，不计入错误`,
    alike: (n: number) => `雷同 ${n}`,
    alikeSays: (n: number) => `与其他报告雷同 ${n} 处，由审核员判断，不计入错误`,
    publishedLate: '逾期公布',
    again: '退回后重报',
    original: '原件',
    originalSays: '有上传的原件，可以对照',
    toPublic: '查看公开页',
    toPublicAll: '查看公开的报告',
    notChecked: '未检查',
    filled: (n: number, all: number) => `${n} / ${all}`,
    filledSays: (n: number, all: number) => `已填 ${n} 格，共 ${all} 格`,
    listed: (n: number, all: number) => (n === all ? `共 ${all} 家单位` : `列出 ${n} 家，共 ${all} 家单位`),
    none: '没有符合条件的单位',
    clear: '清除条件',
    empty: '这个批次还没有单位',
    chosen: (n: number) => `已选 ${n} 家`,
    unchoose: '取消选择',
    reports: {
      title: '下载全部报告',
      format: '格式',
      formats: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel' },
      pack: '开始打包',
      help: '已报送的报告每家一个文件，打成一个 zip；目录列出谁还没有报送。',
      fetch: (name: string, bytes: number) => `下载“${name}”（${megabytes(bytes)}）`,
      packed: (
        { reports, missing, own }: Readonly<{ reports: number; missing: number; own: boolean | null }>,
        at: string,
      ) =>
        `${reports} 份报告${own ? '（含本级政府的 1 份）' : ''}${missing === 0 ? '' : `，另有 ${missing} 家还没有报送`}${own === false ? '；本级政府的报告另计，还没有报送' : ''}。${at} 打包，此后的改动不在里面。`,
      job: {
        now: '打包进度',
        waiting: '已安排，马上开始。可以离开这一页，回来仍能下载。',
        going: (done: number, total: number | null, note: string) =>
          `正在打包 ${done}${total === null ? '' : ` / ${total}`}${note === '' ? '' : `：${note}`}。可以离开这一页，回来仍能下载。`,
        stop: '停止打包',
        failed: '打包没有完成',
        cancelled: '已停止打包',
      },
    },
  },
  moves: reviewMoveWords,
  findings: reviewFindingWords,
  report: reviewReportWords,
  imports: reviewImportWords,
  similar: {
    threshold: '相似度不低于',
    bySettings: '按地区设置',
    comparing: '正在两两比对…',
    pairs: '相似的报告',
    found: (compared: number, pairs: number, percent: number) =>
      `比对了 ${compared} 份报送过的报告，相似度达到 ${percent}% 的有 ${pairs} 处`,
    none: '没有雷同的报告',
    noneDetail: '单位名称、地名和数字略去后比较。可以把相似度调低再看。',
    handedIn: (day: string) => `${day} 报送`,
    likePrevious: (percent: number) => `与本单位上年相似 ${percent}%`,
    noPrevious: '没有上年报告可比',
    toReport: '看报告',
    standing: { open: '待判断', returned: '已退回', kept: '已审核通过' },
    notJudged: (percent: number | null) =>
      percent === null ? '地区设置不要求判断雷同' : `不到地区设置的 ${percent}%，不用判断`,
    toJudge: '去判断（通过或退回）',
    onlyHandedIn: '只比对报送过的报告。退回的报告按退回前报送的那一版比对，改好重新报送以后按新的一版。',
    help: '标出的是两份报告里连续八个字以上相同的文字。相似度按略去单位名称、地名和数字后的文字计算。',
  },
  reminders: {
    onlyLate: '只看逾期的',
    onlyUntouched: '只看还没有开始的',
    asked: (who: string, day: string) => `待签发：${who} ${day}已提请本单位负责人`,
    count: (n: number, { late, untouched }: { readonly late: boolean; readonly untouched: boolean }) => {
      if (untouched) return `${n} 家单位还没有开始填报${late ? '，已经逾期' : ''}`
      return `${n} 家单位${late ? '逾期没有报送，或退回后没有重报' : '还没有报送，或退回后还没有重报'}；本级政府的报告不用催，不算在内`
    },
    unreached: '没有账号，看不到催报',
    unreachedAmong: (n: number) =>
      `其中 ${n} 家没有能登录的填报员或单位负责人，看不到催报，请另行通知，或者请管理员给他们开账号：`,
    remind: '催报',
    remindAll: '全部催报',
    remindAsks: (n: number) => `在 ${n} 家单位的“我的填报”里显示催报，并记下次数和时间。`,
    remindHelp:
      '催报显示在该单位的“我的填报”里，对方登录就能看到；没有账号的单位看不到。要用微信、短信发的，复制文字。',
    remindConfirm: (n: number) => `催报 ${n} 家`,
    cancel: '先不催',
    remindedNow: (n: number, unreached: readonly string[]) => {
      if (unreached.length === 0) return `已催报 ${n} 家单位`
      const names = `${unreached.slice(0, 5).join('、')}${unreached.length > 5 ? '等' : ''}`
      return `已催报 ${n} 家单位，其中 ${unreached.length} 家没有账号，看不到，请另行通知：${names}`
    },
    reminded: (times: number, day: string) => `已催 ${times} 次，最近 ${day}`,
    copy: '复制',
    copyAll: '复制全部',
    copied: (name: string) => `已复制给${name}的催报`,
    copiedAll: (n: number) => `已复制 ${n} 条`,
    notCopied: '浏览器没有复制，请选中文字按 Ctrl+C',
    circular: '下载通报（Word）',
    circularHelp:
      '通报按现在的进度写成：报送情况，逾期、退回、因逾期报送而公布晚于期限、过了公布期限仍未交来和仍有错误的单位，以及改正的期限（暂写七日后，请核定）。按期报送、由本级审核公布而晚于期限的，不算单位的责任，不点名；本级政府的报告不算在内。下载后可以在 Word 中修改。',
    none: '各单位都已报送',
    noneSuch: '没有这样的单位',
    due: (daysLate: number) =>
      daysLate > 0 ? `逾期 ${daysLate} 天` : daysLate === 0 ? '今日到期' : `还有 ${-daysLate} 天`,
  },
  aggregate: reviewAggregateWords,
  renew: renewWords,
  prose: {
    title: '本级报告的文字初稿',
    lead: '按合计、各单位的数和上年报告起草，数字与合计一致；【待填】处要由人补写，补写以前不能报送。勾选的部分写入本级报告，写入后在填报页修改。',
    differs: '本级报告的数与合计不一致。初稿里是合计的数，请先把合计填入本级报告，否则检查时会提示不符。',
    gaps: (n: number) => `待填 ${n} 处`,
    kept: '已有文字，不改动',
    replaces: '将替换已有的文字',
    written: '看已有的文字',
    cancel: '取消',
    confirm: (n: number) => `写入选中的 ${n} 部分`,
    done: (saved: number, others: number) =>
      others === 0 ? `已写入 ${saved} 个部分的文字` : `已写入 ${saved} 个部分，${others} 个部分刚被别人改动，没有写入`,
  },
} as const
