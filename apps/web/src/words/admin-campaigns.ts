/** What the page of campaigns says. */

import type { PlannedDue } from '../admin/planned-dues.ts'
import { rooms } from './rooms.ts'

/** 2027-01-31 → 2027 年 1 月 31 日 */
function dayOf(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${date} 日`
}

export const adminCampaignsWords = {
  title: rooms.admin.campaigns,
  lead: '每年一个批次：名册中的单位各有一份待填的报告，报送截止按公布期限提前几天，可逐个改。',
  add: '新建批次',
  name: '名称',
  year: '报告年度',
  opensOn: '开始日期（不填则为今天）',
  reviewDays: '报送截止比公布期限提前几天（留给审核和公布）',
  begin: '新建批次',
  willBegin: (agencies: number, days: readonly { readonly day: string; readonly count: number }[]) =>
    `将为 ${agencies} 个单位各建立一份待填的报告，报送截止 ${days
      .map(({ day, count }) => `${dayOf(day)}${days.length > 1 ? `（${count} 个）` : ''}`)
      .join('、')}。`,
  squeezed: (due: PlannedDue, { opensOn, reviewDays }: { readonly opensOn: string; readonly reviewDays: number }) =>
    due.beyond
      ? `公布期限 ${dayOf(due.day)}在开始日期 ${dayOf(opensOn)}以前，报送截止只能定在公布期限当天（${due.count} 个单位）。`
      : `提前 ${reviewDays} 天是 ${dayOf(due.wanted)}，在开始日期以前，报送截止改定在开始当天 ${dayOf(due.day)}，${due.count} 个单位要当天填完报送，请少提前几天。`,
  past: ({ day, count, beyond }: PlannedDue) =>
    `${beyond ? `公布期限 ${dayOf(day)}已经过了，报送截止只能定在这一天` : `报送截止 ${dayOf(day)}已经过了`}：批次一建好，这 ${count} 个单位就是逾期。`,
  changeLater: '建好以后，可以到“单位和截止日期”里逐个改。',
  yearMissing: (first: number, last: number) => `请填 ${first} 到 ${last} 之间的报告年度。`,
  openAlready: (name: string, year: number) =>
    `${year} 年度的“${name}”还在进行，一个年度只有一个进行中的批次。要重来的，先结束或者撤销它。`,
  yearRuns: (year: number) => `${year} 年还没有结束。`,
  unfinished: (name: string, count: number) => `“${name}”还有 ${count} 个单位没有报送。`,
  begun: (name: string, agencies: number) => `已新建“${name}”，${agencies} 个单位可以填报了`,
  defaultName: (year: number) => `${year}年度报告`,
  table: '报送批次',
  columns: { name: '名称', year: '年度', edition: '格式', opensOn: '开始', state: '状态', work: '办理' },
  edition: (id: string) => `${id} 版`,
  states: { open: '进行中', closed: '已结束' },
  close: '结束批次',
  closeAsk: '结束后各单位不能再改动和报送；已发布的仍可更正。可以重新打开。',
  reopen: '重新打开',
  remove: '撤销批次',
  removeAsk: (name: string) => `撤销后“${name}”和各单位的空白报告都不再存在。已有单位开始填写的不能撤销。`,
  removed: (name: string) => `已撤销“${name}”`,
  dues: '单位和截止日期',
  dueTable: '各单位的截止日期',
  beyondPublishing: (day: string) => `晚于公布期限 ${day}，按时报送的也会逾期公布`,
  dueColumns: { agency: '单位', state: '进度', dueOn: '截止日期' },
  duesSaved: (count: number) => `已改 ${count} 个单位的截止日期`,
  findAgency: '按单位名称查找',
  noAgency: '没有这样的单位',
  setAll: (count: number) => `下列 ${count} 个单位都改为`,
  set: '改',
  missing: (count: number) => `名册中另有 ${count} 个单位不在这个批次里`,
  everyMissing: '全选',
  addMissing: (count: number) => (count === 0 ? '加入所选单位' : `加入所选的 ${count} 个单位`),
  addMissingDue: (day: string) => `截止日期同多数单位：${dayOf(day)}`,
  empty: '还没有报送批次',
} as const
