/** What offices count requests, cases and decisions in, and what they do not. */

import type { ProseNumber } from './numbers.ts'
import type { Topic } from './topics.ts'
import type { Wording } from './wordings.ts'

/** What nobody counts requests, cases or documents in: “答复三个环节” is no answer to three requests. */
const uncounted: ReadonlySet<string> = new Set(['%', '个', '人次', '篇', '人', '名', '户'])
/** What nobody counts cases in: 行政复议类信息 24 条. */
const noCases: ReadonlySet<string> = new Set(['条', '份', '项', '批'])
const decisions: ReadonlySet<Topic> = new Set(['licensing', 'penalties', 'coercion'])
/** Decisions that are published: 行政许可处理决定 30 条, 行政处罚决定书 118 份. */
const published: ReadonlySet<string> = new Set(['条', '份', '批'])

/** What a bare number counts where one of these stands behind it: 用时 8 天, 窗口 2 处, 来电 35 通. */
const measure = /^(?:个?(?:工作|自然)?[天日周]|小时|分钟|余?[家处通卷页册本部台张辆套块岁分类种位班组间]|封|平方)/u

/** Whether a number is in a unit that the things of a wording are counted in; `own` is what the wording matched. */
export function isCountedIn(
  { unit, end }: ProseNumber,
  { wording, own, folded }: { readonly wording: Wording; readonly own: string; readonly folded: string },
) {
  if (unit === '' && measure.test(folded.slice(end, end + 4))) return false
  if (uncounted.has(unit) || (wording.about === 'disputes' && noCases.has(unit))) return false
  if (!decisions.has(wording.topic)) return true
  // 行政许可 35 项 may be so many kinds of licences.
  return !published.has(unit) && (unit !== '项' || own.includes('决定'))
}
