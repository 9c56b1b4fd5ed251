/** Every sentence of the command that does not come from core or documents: Chinese, and English beside it. */

import type { Message, Severity, SkipReason } from '@gouji/core'

export type Language = keyof Message

export const words = (zh: string, en: string): Message => ({ zh, en })
export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const severities: Readonly<
  Record<Severity, { readonly mark: string; readonly name: Message; readonly meaning: Message }>
> = {
  error: {
    mark: '✖',
    name: words('错误', 'error'),
    meaning: words('必须改正，否则不能报送', 'must be mended before the report is submitted'),
  },
  warning: {
    mark: '⚠',
    name: words('警告', 'warning'),
    meaning: words('应当逐条核实', 'must be looked at'),
  },
  info: { mark: 'ℹ', name: words('提示', 'info'), meaning: words('供参考', 'to know') },
}

export const skipReasons: Readonly<Record<SkipReason, Message>> = {
  'no-previous-report': words('没有上一年度的报告（可用 --previous 指定）', 'no report of last year (see --previous)'),
  'no-members': words('没有所辖单位的报告', 'no reports of members'),
  'no-other-reports': words('没有同批其他报告可比', 'no other reports to compare with'),
  'too-many-pairs': words('同批报告太多，没有全部比对', 'too many reports to compare each with each'),
  'no-source': words('报告是数据，没有原文可查', 'the report is data without a source document'),
  'no-comparable-edition': words('上一年度的格式不同，不可比', 'last year’s edition cannot be compared'),
  'blank-cells': words('有关单元格是空白', 'blank cells'),
  'not-a-number': words('有关单元格填的不是数', 'cells that hold no number'),
  'missing-cells': words('原文没有有关单元格', 'cells the source does not have'),
  'uncertain-cells': words('有关单元格读取时存疑', 'cells read with doubt'),
  'unknown-agency': words('单位名称不明', 'agency not known'),
  'no-publication-date': words('没有公布日期', 'no publication date'),
  'no-year': words('报告年度不明', 'report year not known'),
  'rule-off': words('本地设置已停用', 'turned off in the profile'),
}

/** The lines under and above the findings of a report. */
export const report = {
  standardInput: words('（标准输入）', '(standard input)'),
  noAgency: words('（单位名称不明）', '(agency not known)'),
  year: (year: number | null) =>
    year === null ? words('年度不明', 'year not known') : words(`${year} 年度`, `${year}`),
  edition: (edition: string) => words(`${edition} 版格式`, `edition ${edition}`),
  reading: words('读取说明', 'About the reading'),
  moreRemarks: (count: number) =>
    words(`另有 ${count} 条，用 --format json 可见全部`, `${count} more; --format json shows all`),
  noneNew: words('没有新的问题', 'nothing new'),
  clean: (passed: number) =>
    words(`没有发现问题（${passed} 条规则通过）`, `nothing found (${plural(passed, 'rule')} passed)`),
  skipped: (rules: number) =>
    words(`${rules} 条规则未能（全部）判断：`, `${plural(rules, 'rule')} could not judge, or not all: `),
  skipReason: (reason: Message, rules: number) => words(`${reason.zh} ${rules} 条`, `${reason.en}: ${rules}`),
  alike: (count: number, rule: string) =>
    words(
      `另有 ${count} 处同类问题（${rule}），用 --format json 可见全部`,
      `${count} more of ${rule}; --format json shows all`,
    ),
  between: words('；', '; '),
  oneOf: words('以下任一，请对照原始记录核定：', 'One of these; the records tell which:'),
  moreOf: (count: number) =>
    words(`另有 ${count} 种可能，用 --format json 可见全部`, `${count} more; --format json shows all`),
  here: words('本文', 'here '),
  there: words('对方', 'there'),
  notAllTried: words('没有逐一试完，可能还有别的解释', 'not everything was tried; there may be other explanations'),
  sameCause: words('同一原因', 'the same cause'),
  moreOfSameCause: (count: number) =>
    words(
      `同一原因的另有 ${count} 处，用 --format json 可见全部`,
      `${count} more of the same cause; --format json shows all`,
    ),
  explained: words('已说明', 'explained'),
  known: words('已知', 'known'),
  explainable: words('确有原因的可书面说明', 'can be explained'),
  place: {
    sheet: (sheet: string) => words(`工作表“${sheet}”`, `sheet “${sheet}”`),
    page: (page: number) => words(`第 ${page} 页`, `page ${page}`),
    table: (table: number) => words(`第 ${table} 表`, `table ${table} `),
    row: (row: number) => words(`第 ${row} 行`, `row ${row} `),
    column: (column: number) => words(`第 ${column} 列`, `column ${column} `),
    line: (line: number) => words(`第 ${line} 行`, `line ${line}`),
    lineOfFile: (line: number) => words(`（文件第 ${line} 行）`, `(line ${line})`),
    text: (text: string) => words(`原文“${text}”`, `reads “${text}”`),
    comma: words('，', ', '),
  },
} as const

/** The end of the output. */
export const ending = {
  unreadable: words('未能读取', 'Not read'),
  withoutPrevious: (rules: number) =>
    words(
      `有报告没有上一年度的可对照，${rules} 条跨年规则没有检查（用 --previous 指定上一年度的报告）`,
      `${plural(rules, 'rule')} across years did not judge every report: last year’s is missing (--previous)`,
    ),
  summary: ({
    reports,
    errors,
    warnings,
    infos,
  }: Readonly<Record<'reports' | 'errors' | 'warnings' | 'infos', number>>) =>
    words(
      `检查 ${reports} 份报告：${errors} 个错误，${warnings} 个警告，${infos} 个提示`,
      `${plural(reports, 'report')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')}`,
    ),
  unreadableCount: (count: number) => words(`；${count} 份未能读取`, `; ${count} not read`),
} as const

/** What is said on standard error while checking. */
export const notices = {
  missing: (path: string) => words(`找不到文件：${path}`, `No such file: ${path}`),
  unmatched: (path: string) => words(`没有文件与 ${path} 匹配`, `No file matches ${path}`),
  nothingToCheck: (path: string) => words(`没有找到可检查的文件：${path}`, `Nothing to check in ${path}`),
  tooManyWarnings: (found: number, most: number) =>
    words(
      `警告 ${found} 个，超过 --max-warnings 允许的 ${most} 个`,
      `${plural(found, 'warning')}, more than --max-warnings ${most}`,
    ),
  annotated: (count: number) => words(`写入批注 ${count} 条`, `${plural(count, 'comment')} written`),
  written: (path: string) => words(`结果已写入 ${path}`, `Written to ${path}`),
  notWritten: (path: string, why: Message) => words(`无法写入 ${path}：${why.zh}`, `Cannot write ${path}: ${why.en}`),
  noPreviousMatched: words(
    '--previous 中没有所查单位上一年度的报告，跨年度的规则未能判断',
    'None of --previous is last year’s report of an agency checked; rules across years could not judge',
  ),
  ambiguousPrevious: (agency: string, year: number, sources: string) =>
    words(
      `${agency} ${year} 年度的报告在 --previous 中不止一份，均未采用：${sources}`,
      `--previous holds more than one report of ${agency} for ${year}; none was used: ${sources}`,
    ),
  previousUnreadable: (source: string, why: Message) =>
    words(`上一年度的文件未能读取：${source}：${why.zh}`, `A file of --previous was not read: ${source}: ${why.en}`),
  remark: (sentence: Message, where: Message) =>
    words(`${where.zh && `${where.zh}：`}${sentence.zh}`, `${where.en && `${where.en}: `}${sentence.en}`),
  unreadable: (source: string, why: Message) =>
    words(`未能读取 ${source}：${why.zh}`, `${source} was not read: ${why.en}`),
} as const

/** Why a file could not be opened, and what to do. */
export const openings = {
  denied: words('没有读取权限，请检查文件权限后再试', 'Permission denied; look at the permissions of the file.'),
  busy: words('文件正被其他程序占用，请关闭后再试', 'The file is in use by another program; close it there.'),
  failed: (code: string) =>
    words(`无法打开文件（${code}），请确认文件完好、所在磁盘可用后再试`, `The file cannot be opened (${code}).`),
  tooLarge: (mebibytes: number) =>
    words(`文件超过 ${mebibytes} MB，不像是一份年度报告，请核对后再试`, `The file is larger than ${mebibytes} MiB.`),
} as const

const shut = words(
  '没有写入权限，或者文件正在 Word、Excel 里打开着；请关闭后再试，或换一个位置',
  'No permission, or the file is open in another program: close it there, or write elsewhere',
)
const noFolder = words('没有这个文件夹，请先建立', 'There is no such folder')

/** Why a file could not be written, and what to do, by the code of the system. */
export const writings: Readonly<Record<string, Message>> = {
  EACCES: shut,
  EPERM: shut,
  EBUSY: shut,
  ENOSPC: words('磁盘已满，请清理后再试', 'The disk is full'),
  EROFS: words('磁盘是只读的，请换一个位置', 'The disk is read-only'),
  EISDIR: words('这是文件夹，请写到文件名为止', 'It is a folder; name a file in it'),
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
  ENAMETOOLONG: words('文件名太长，请改短', 'The name is too long'),
}

/** The list of issues in CSV. */
export const issueList = {
  columns: [
    words('文件', 'file'),
    words('单位', 'agency'),
    words('年度', 'year'),
    words('格式', 'edition'),
    words('级别', 'severity'),
    words('规则', 'rule'),
    words('问题', 'message'),
    words('位置', 'place'),
    words('原文', 'text'),
    words('单元格', 'cells'),
    words('指纹', 'fingerprint'),
    words('说明', 'explanation'),
  ],
  explained: words('已说明', 'explained'),
  known: words('已知', 'known'),
  unreadable: words('未能读取', 'not read'),
} as const

/** The circular in Markdown. */
export const circular = {
  title: words('政府信息公开工作年度报告检查情况', 'Annual reports on open government information: what was found'),
  summary: ({
    reports,
    errors,
    warnings,
    infos,
  }: Readonly<Record<'reports' | 'errors' | 'warnings' | 'infos', number>>) =>
    words(
      `共检查报告 ${reports} 份，发现错误 ${errors} 处、警告 ${warnings} 处、提示 ${infos} 处。`,
      `${plural(reports, 'report')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')}.`,
    ),
  clean: words('没有发现问题。', 'Nothing was found.'),
  beside: (agency: string, year: number | null, percent: number) =>
    words(
      `${agency}${year === null ? '' : ` ${year} 年度`}，相似度 ${percent}%`,
      `${agency}${year === null ? '' : ` ${year}`}, ${percent} % alike`,
    ),
  explained: words('已说明、不计为问题的：', 'Explained, and not counted:'),
  known: words('已知、限期整改、本次不计的：', 'Known, to be mended by a day, and not counted:'),
  unreadable: words('未能读取的文件', 'Files that were not read'),
} as const
