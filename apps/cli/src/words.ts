/** Every sentence of the command that does not come from core or documents: Chinese, and English beside it. */

import type { Message, Rule, Severity, SkipReason } from '@gouji/core'

export type Language = keyof Message

const words = (zh: string, en: string): Message => ({ zh, en })
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
  'no-source': words('报告是数据，没有原文可查', 'the report is data without a source document'),
  'no-comparable-edition': words('上一年度的格式不同，不可比', 'last year’s edition cannot be compared'),
  'blank-cells': words('有关单元格是空白', 'blank cells'),
  'not-a-number': words('有关单元格填的不是数', 'cells that hold no number'),
  'missing-cells': words('原文没有有关单元格', 'cells the source does not have'),
  'uncertain-cells': words('有关单元格读取时存疑', 'cells read with doubt'),
  'unknown-agency': words('单位名称不明', 'agency not known'),
  'no-publication-date': words('没有公布日期', 'no publication date'),
  'no-year': words('报告年度不明', 'report year not known'),
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
  explained: words('已说明', 'explained'),
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
  progress: (at: number, of: number) => words(`正在检查 ${at}/${of}`, `Checking ${at}/${of}`),
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

/** `gouji rules` and `gouji explain`. */
export const catalogue = {
  columns: [words('规则', 'rule'), words('级别', 'severity'), words('格式', 'editions'), words('内容', 'title')],
  page: {
    severity: words('级别', 'severity'),
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
  } satisfies Readonly<Record<Rule['needs'][number], Message>>,
} as const

/** Wrong usage. */
export const usage = {
  unknownOption: (flag: string) => words(`没有 ${flag} 这个选项`, `There is no option ${flag}`),
  unknownCommand: (name: string) => words(`没有 ${name} 这个命令`, `There is no command ${name}`),
  unknownRule: (id: string, near: readonly string[]) =>
    near.length === 0
      ? words(`没有 ${id} 这条规则，全部规则见 gouji rules`, `There is no rule ${id}; see gouji rules`)
      : words(`没有 ${id} 这条规则，是不是 ${near.join('、')}？`, `There is no rule ${id}; is it ${near.join(', ')}?`),
  missingArgument: (name: string) => words(`缺少参数：${name}`, `An argument is missing: ${name}`),
  missingOption: (option: string) => words(`缺少选项 ${option}`, `The option ${option} is missing`),
  missingValue: (option: string) => words(`选项 ${option} 后面缺少值`, `Option ${option} needs a value`),
  notOneOf: (option: string, value: string, choices: readonly string[]) =>
    words(
      `${option} 不能是“${value}”，可取 ${choices.join('、')}`,
      `${option} cannot be “${value}”; it is one of ${choices.join(', ')}`,
    ),
  notWhole: (option: string, value: string) =>
    words(
      `${option} 不能是“${value}”，应为 0 或正整数`,
      `${option} cannot be “${value}”; it is a whole number, 0 or more`,
    ),
  tooManyArguments: words('参数太多', 'Too many arguments'),
  oneFileOnly: words('这个命令一次只处理一份报告', 'This command takes one report at a time'),
  unknownExtension: (path: string, extensions: readonly string[]) =>
    words(
      `不知道 ${path} 要写成什么格式，扩展名可用 ${extensions.join('、')}`,
      `The name ${path} does not say which format to write; it ends in one of ${extensions.join(', ')}`,
    ),
  twoFilesForOneFormat: words('一个 --format 只能有一个 --output-file', 'A --format takes one --output-file'),
  twoFormatsOnScreen: words(
    '只能有一种格式输出到屏幕，其余的请各用 --output-file 指定文件',
    'Only one format can go to standard output; give the others an --output-file each',
  ),
  other: (message: string) => words(`用法不对：${message}`, message),
  didYouMean: (near: string) => words(`，是不是 ${near}？`, `; is it ${near}?`),
  seeHelp: words('用法见 gouji --help', 'See gouji --help'),
  crash: (message: string) =>
    words(
      `程序出错，没有完成：${message}\n这是程序的缺陷。请设置 GOUJI_DEBUG=1 再运行一次，把全部输出和出错的文件一并反馈`,
      `The program broke and did not finish: ${message}\nThis is a fault of the program. Please run it again with GOUJI_DEBUG=1 and report the output with the file.`,
    ),
} as const

/** Titles and descriptions of the help pages. */
export const help = {
  titles: {
    'Usage:': words('用法', 'Usage:'),
    'Arguments:': words('参数', 'Arguments:'),
    'Options:': words('选项', 'Options:'),
    'Commands:': words('命令', 'Commands:'),
  } as Readonly<Record<string, Message>>,
  usageParts: { '[options]': words('[选项]', '[options]'), '[command]': words('[命令]', '[command]') } as Readonly<
    Record<string, Message>
  >,
  program: words('检查政府信息公开工作年度报告', 'Checks annual reports on open government information.'),
  check: words('读取并检查报告', 'Reads and checks reports'),
  extract: words('把一份报告读成 gouji/report@1 数据（JSON）', 'Reads one document as gouji/report@1 JSON'),
  convert: words('把一份报告转成官方格式的 docx、xlsx、pdf、html、txt 或 json', 'Writes one report in another format'),
  annotate: words(
    '把检查出的问题写成批注，加在原文件（docx、xlsx）的相应位置',
    'Writes the findings as comments into a copy of the docx or xlsx',
  ),
  form: words('生成空白表格，供离线填报', 'Writes the empty form of an edition'),
  output: words('写到这个文件，格式按扩展名', 'the file to write; its name says the format'),
  edition: words('格式版本：2019 或 2021（默认）', 'the edition: 2019 or 2021 (default)'),
  agency: words('单位名称', 'name of the agency'),
  agencyValue: words('名称', 'name'),
  editionValue: words('版本', 'edition'),
  year: words('报告年度', 'report year'),
  yearValue: words('年度', 'year'),
  rules: words('列出全部规则（* 确有原因的可书面说明）', 'Lists the rules (*: a written reason lifts it)'),
  explain: words('解释一条规则', 'Explains a rule'),
  helpCommand: words('显示命令的用法', 'Shows how a command is used'),
  helpOption: words('显示用法', 'Shows this help'),
  version: words('显示版本号', 'Shows the version'),
  pathsMeaning: words(
    '文件、文件夹、带引号的通配符，或 -（标准输入）',
    'files, folders, quoted globs, or - for standard input',
  ),
  path: words('路径', 'path'),
  command: words('命令', 'command'),
  pathMeaning: words('一个文件，或 -（标准输入）', 'one file, or - for standard input'),
  rule: words('规则', 'rule'),
  ruleMeaning: words('规则名，如 requests-balance', 'its id, such as requests-balance'),
  formatValue: words('格式', 'format'),
  fileValue: words('文件', 'file'),
  severityValue: words('级别', 'severity'),
  countValue: words('个数', 'count'),
  languageValue: words('语言', 'language'),
  format: words('输出格式：pretty（默认）或 json；可重复', 'pretty (default) or json; repeatable'),
  rulesFormat: words('输出格式：pretty（默认）或 json', 'pretty (default) or json'),
  outputFile: words('前一个格式写入文件，不输出到屏幕', 'writes the format before it to a file'),
  failSeverity: words(
    '从哪一级起算不通过：error（默认）、warning、info、none',
    'fails from this severity on: error (default), warning, info, none',
  ),
  maxWarnings: words('警告超过这个数即不通过', 'fails with more warnings than this'),
  quiet: words('屏幕上只显示错误', 'prints errors only'),
  previous: words(
    '上一年度的报告（文件或文件夹），按单位名称对应',
    'last year’s reports, a file or a folder, matched by agency',
  ),
  places: words('附上每个数在原文中的位置', 'adds where everything stands'),
  language: words('语言：zh（默认）或 en', 'zh (default) or en'),
  color: words('总是用颜色', 'always in colour'),
  noColor: words('不用颜色（默认只在终端上用）', 'never in colour (default: on a terminal)'),
} as const
