/** What is said of a district's settings, of its own rules and of explanations, Chinese and English. */

import type { CheckFinding, Message } from '@gouji/core'
import { words } from './words.ts'

/** A file a person wrote that is not as it should be. */
export const settings = {
  missing: (path: string) => words(`找不到文件：${path}`, `No such file: ${path}`),
  notOpened: (path: string, code: string) =>
    words(`无法打开 ${path}（${code}），请检查文件和权限`, `${path} cannot be opened (${code})`),
  notText: (path: string) => words(`${path} 不是 UTF-8 编码，请另存为 UTF-8`, `${path} is not UTF-8; save it as UTF-8`),
  notJson: (path: string, at: { readonly line: number; readonly column: number } | undefined) =>
    words(
      `${path} 不是完整有效的 JSON${at ? `（第 ${at.line} 行第 ${at.column} 列附近）` : ''}，请检查逗号、引号和括号`,
      `${path} is not valid JSON${at ? ` (near line ${at.line}, column ${at.column})` : ''}: look at commas, quotation marks and brackets`,
    ),
  problem: (path: string, at: string, what: Message) =>
    words([path, at, what.zh].filter(Boolean).join('：'), [path, at, what.en].filter(Boolean).join(': ')),
  configNotNamed: words('选项 --config 后面缺少值', 'Option --config needs a value'),
  notLoaded: (path: string, why: string) =>
    words(`无法加载规则模块 ${path}：${why}`, `The module of rules ${path} cannot be loaded: ${why}`),
  noModule: (path: string) =>
    words(
      `${path} 不是规则模块，--rules 应为导出 rules 的 ES 模块（.mjs 或 .js）`,
      `${path} is no module; --rules takes an ES module (.mjs or .js) that exports rules`,
    ),
  noRules: (path: string) =>
    words(
      `规则模块 ${path} 没有导出 rules，请写 export const rules = [ … ]`,
      `The module ${path} exports no rules; write export const rules = [ … ]`,
    ),
  ruleBroke: (rule: string, path: string, why: string) =>
    words(
      `${path} 中的规则 ${rule} 运行时出错：${why}。请改正这条规则，或不用 --rules 再检查`,
      `The rule ${rule} of ${path} broke: ${why}. Mend it, or check without --rules.`,
    ),
  noVerdict: words('check 没有返回 violations 和 undecided', 'check answers no violations and undecided'),
} as const

/** The options of a folder above. */
export const configUsed = (file: string) => words(`采用 ${file} 中的选项`, `Options of ${file} are used`)

/** Why a finding is listed and not counted; nothing for one that counts. */
export function liftedWords({
  explanation,
  baseline: known,
}: Pick<CheckFinding, 'explanation' | 'baseline'>): Message | undefined {
  if (explanation) {
    const { reason, by, at } = explanation
    return words(`理由：${reason}（${by}，${at}）`, `reason: ${reason} (${by}, ${at})`)
  }
  if (!known) return undefined
  const { reason, until } = known
  return words(`已知问题：${reason}（至 ${until}）`, `known: ${reason} (until ${until})`)
}

/** Entries that met nothing. */
export const lapsedWhy = {
  changed: words(
    '数值或原文已变，如仍有理由请重新说明',
    'the values have changed; explain it anew if a reason remains',
  ),
  gone: words('问题已不存在', 'the finding is no more'),
  'other-year': words('不是所查年度的，各年度须分别登记', 'it is of another year; every year has its own'),
} as const

/** Explanations that lifted nothing. */
export const unused = {
  notFilledIn: (path: string, count: number) =>
    words(
      `${path} 有 ${count} 条没有填全理由、说明人和日期，未采用`,
      `${path}: ${count} not filled in (reason, by, at); not used`,
    ),
  notChecked: (path: string, count: number) =>
    words(
      `${path} 有 ${count} 条所属单位的报告不在这次检查之中，未采用`,
      `${path}: ${count} of agencies that were not checked; not used`,
    ),
  lapsed: (path: string, at: number, entry: FindingEntry, why: Message) =>
    words(
      `${path} 第 ${at} 条已失效（${nameOf(entry, '年度').join(' ')}）：${why.zh}`,
      `${path}: entry ${at} has lapsed (${nameOf(entry, '').join(' ')}): ${why.en}`,
    ),
  refused: (path: string, at: number, entry: FindingEntry) =>
    words(
      `${path} 第 ${at} 条不能采用（${nameOf(entry, '年度').join(' ')}）：这类问题必须改正，不能以说明代替`,
      `${path}: entry ${at} is refused (${nameOf(entry, '').join(' ')}): this must be mended; no reason lifts it`,
    ),
} as const

/** Known findings. */
export const baseline = {
  reason: (day: string) => words(`${day} 建立基线时已有`, `There when the baseline was made on ${day}`),
  expired: (until: string) =>
    words(`有效期至 ${until}，已过，重新计为问题`, `it was valid until ${until} and counts again`),
  unmet: (path: string, entry: FindingEntry, why: Message) =>
    words(
      `${path} 中的一条未用上（${nameOf(entry, '年度').join(' ')}，${entry.fingerprint}）：${why.zh}`,
      `${path}: an entry met nothing (${nameOf(entry, '').join(' ')}, ${entry.fingerprint}): ${why.en}`,
    ),
  notChecked: (path: string, count: number) =>
    words(
      `${path} 有 ${count} 条所属单位的报告不在这次检查之中`,
      `${path}: ${count} of agencies that were not checked`,
    ),
  ofReport: (count: number) =>
    words(
      `基线中的已知问题 ${count} 处，未计入，用 --format json 可见`,
      `${count} known from the baseline, not counted; --format json shows them`,
    ),
} as const

interface FindingEntry {
  readonly agency: string | null
  readonly year: number | null
  readonly rule: string
  readonly fingerprint: string
}

function nameOf({ agency, year, rule }: FindingEntry, unit: string): readonly string[] {
  return [agency ?? '', year === null ? '' : `${year}${unit && ` ${unit}`}`, rule].filter(Boolean)
}
