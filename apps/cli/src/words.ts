/** Every sentence of the command that does not come from core or documents: Chinese, and English beside it. */

import type { Message, Rule, Severity, SkipReason } from '@gouji/core'

export type Language = keyof Message

export const words = (zh: string, en: string): Message => ({ zh, en })
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

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
  notWritten: (path: string, why: string) => words(`无法写入 ${path}：${why}`, `Cannot write ${path}: ${why}`),
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

/** `gouji aggregate`. */
export const adding = {
  added: (count: number, edition: string) =>
    words(`汇总 ${count} 份报告（${edition} 版格式）`, `${plural(count, 'report')} added (edition ${edition})`),
  open: (cells: number, agencies: string) =>
    words(
      `有 ${cells} 格存在空白或不是数的填报，合计可能偏小，涉及：${agencies}`,
      `${plural(cells, 'cell')} with blanks or text; the sum may be too small: ${agencies}`,
    ),
  notComparable: (cells: number, agencies: string) =>
    words(
      `有 ${cells} 格因格式版本不同不可比，未计入：${agencies}`,
      `${plural(cells, 'cell')} of another edition were not added: ${agencies}`,
    ),
  missing: (count: number, names: string) =>
    words(
      `本地设置所列单位中 ${count} 个没有报告，未计入：${names}`,
      `${plural(count, 'agency')} of the profile have no report and are not in the sum: ${names}`,
    ),
  twice: (names: string) => words(`同一单位不止一份：${names}`, `More than one report of: ${names}`),
  'other-year': (names: string) => words(`年度与其他单位不同：${names}`, `Of another year: ${names}`),
  'mixed-editions': () => words('两版格式混在一起，按可比部分换算', 'Two editions, mapped as far as they compare'),
  nothing: words('没有可汇总的报告', 'No report to add'),
} as const

/** `gouji compare`. */
export const comparing = {
  cells: words('变化的数', 'Figures that changed'),
  none: words('没有变化', 'nothing changed'),
  ledger: words('结转核对（上年结转下年度 → 本年上年结转）', 'Carried forward last year → brought forward this year'),
  agrees: words('一致', 'agrees'),
  differs: words('不一致', 'differs'),
  unknown: words('有空白，无法核对', 'blank, not decided'),
  notConsecutive: words('不是相邻两年，无法核对', 'the years do not follow each other'),
  prose: words('正文', 'Prose'),
  similarity: (percent: number) => words(`相似度 ${percent}%`, `${percent} % alike`),
  blank: words('空白', 'blank'),
  missing: words('无此格', 'no such cell'),
  notComparable: (count: number) =>
    words(`${count} 格因格式版本不同不可比`, `${plural(count, 'cell')} of another edition cannot be compared`),
} as const

/** `gouji rules` and `gouji explain`. */
export const catalogue = {
  columns: [words('规则', 'rule'), words('级别', 'severity'), words('格式', 'editions'), words('内容', 'title')],
  off: words('停用', 'off'),
  page: {
    severity: words('级别', 'severity'),
    offIn: words('本地停用', 'turned off'),
    wordingIn: words('本地措辞', 'wording'),
    severityOf: (name: Message, meaning: Message) => words(`${name.zh}：${meaning.zh}`, `${name.en}: ${meaning.en}`),
    explanation: words('说明理由', 'explanation'),
    explainable: words(
      '确有原因的可以书面说明，经认可后不再计为问题',
      'a written reason, once accepted, lifts the breach',
    ),
    notExplainable: words('不能以说明代替改正', 'none lifts it'),
    editions: words('适用格式', 'editions'),
    edition: (id: string, { from, to }: { readonly from: number; readonly to: number | null }) =>
      words(
        to === null ? `${id} 版（${from} 年度起的报告）` : `${id} 版（${from}—${to} 年度的报告）`,
        to === null ? `${id} (report years from ${from})` : `${id} (report years ${from} to ${to})`,
      ),
    needs: words('需要', 'needs'),
    needsNothing: words('只看报告本身', 'nothing but the report'),
    basis: words('依据', 'basis'),
  },
  needs: {
    previous: words('同一单位上一年度的报告（--previous）', 'last year’s report of the same agency (--previous)'),
    source: words('原文（不能是 JSON 数据）', 'the source document, not JSON data'),
    members: words(
      '所辖各单位的报告（gouji aggregate --check）',
      'the reports of its members (gouji aggregate --check)',
    ),
    batch: words('同一次检查的其他报告', 'the other reports checked together'),
  } satisfies Readonly<Record<Rule['needs'][number], Message>>,
} as const
