/** What the command says of itself: help pages and wrong usage, Chinese and English. */

import type { Message } from '@gouji/core'
import { words } from './words.ts'

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
  notAPart: (value: string) =>
    words(`--shard 不能是“${value}”，应写第几份/共几份，如 2/4`, `--shard cannot be “${value}”; it is like 2/4`),
  notPositive: (option: string, value: string) =>
    words(`${option} 不能是“${value}”，应为正整数`, `${option} cannot be “${value}”; it is a whole number, 1 or more`),
  tooManyArguments: words('参数太多', 'Too many arguments'),
  oneFileOnly: words('这个命令一次只处理一份报告', 'This command takes one report at a time'),
  noEditionOf: (year: number) =>
    words(
      `没有适用于 ${year} 年度的格式，--year 可取 2019 至 2100`,
      `No edition is in force for ${year}; --year is 2019 to 2100`,
    ),
  otherEdition: (year: number, due: string, edition: string) =>
    words(
      `${year} 年度应采用 ${due} 版格式，不是 ${edition} 版；不写 --edition 则按年度采用`,
      `Report year ${year} takes edition ${due}, not ${edition}; without --edition that of the year is taken`,
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

const exitCodes = words(
  '退出码：0 通过，1 不通过（默认有错误才算）或有文件读不了，2 用法不对、找不到文件或没有写成，130 被中断（Ctrl-C）。',
  'Exit codes: 0 passed, 1 failed (by default for errors) or a file was not read, 2 wrong usage, no such file or not written, 130 interrupted (Ctrl-C).',
)

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
  convert: words(
    '把一份报告转成官方格式的 docx、xlsx、pdf、html、txt 或 json',
    'Writes one report as docx, xlsx, pdf, html, txt or json',
  ),
  aggregate: words(
    '把各单位的报告汇总成一份，或核对已有的汇总',
    'Adds up members’ reports, or holds a published sum against them',
  ),
  compare: words('两份报告逐格、逐段对照，核对结转', 'Compares two reports cell by cell, paragraph by paragraph'),
  membersMeaning: words('各单位的报告：文件、文件夹或压缩包', 'the members’ reports: files, folders, archives'),
  checkAggregate: words(
    '不汇总，只核对这份已有的汇总报告',
    'adds nothing up, but holds this published report against its members',
  ),
  beforeMeaning: words('上一年度的报告', 'the report of the year before'),
  afterMeaning: words('本年度的报告', 'the report of the year'),
  outputOptional: words(
    '写到这个文件，格式按扩展名；不写则输出 JSON',
    'the file to write; without it JSON goes to standard output',
  ),
  annotate: words(
    '把检查出的问题写成批注，加在原文件（docx、xlsx）的相应位置',
    'Writes the findings as comments into a copy of the docx or xlsx',
  ),
  form: words('生成空白表格，供离线填报', 'Writes the empty form of an edition'),
  output: words('写到这个文件，格式按扩展名', 'the file to write; its name says the format'),
  edition: words(
    '格式版本：2019 或 2021（不写则按年度，没有年度为 2021）',
    'the edition: 2019 or 2021 (default: that of the year, without one 2021)',
  ),
  agency: words('单位名称', 'name of the agency'),
  agencyValue: words('名称', 'name'),
  editionValue: words('版本', 'edition'),
  year: words('报告年度', 'report year'),
  yearValue: words('年度', 'year'),
  rules: words('列出全部规则（* 确有原因的可书面说明）', 'Lists the rules (*: a written reason lifts it)'),
  explain: words('说明一条规则：查什么，依据是什么', 'Says what a rule checks and what it rests on'),
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
  format: words(
    '输出格式，可写几个。给人看的：pretty（默认，屏幕）、html（网页）、xlsx 和 csv（问题清单）、markdown（通报）；给程序用的：json、ndjson、sarif、junit、github',
    'repeatable. For people: pretty (default), html (a page), xlsx and csv (lists), markdown (a circular); for programs: json, ndjson, sarif, junit, github',
  ),
  rulesFormat: words('输出格式：pretty（默认）或 json', 'pretty (default) or json'),
  outputFile: words(
    '把前面那种格式写入这个文件，不显示在屏幕上；没有写 --format 的，格式按扩展名',
    'writes the format before it to this file; without --format its name says the format',
  ),
  failSeverity: words(
    '有这一级或更重的问题就算不通过：error（默认）、warning、info；none 不因问题算不通过',
    'fails for findings of this severity or graver: error (default), warning, info; none: for no finding',
  ),
  maxWarnings: words('警告超过这个数也算不通过', 'fails for more warnings than this too'),
  quiet: words('屏幕上只显示错误，不显示警告和提示', 'prints errors only'),
  previous: words(
    '上一年度的报告（文件或文件夹），按单位名称和年度对应',
    'last year’s reports, a file or a folder, matched by agency and year',
  ),
  profile: words('本地设置（gouji/profile@1）', 'the settings of a district (gouji/profile@1)'),
  ownRules: words('另外加用的规则：导出 rules 的 ES 模块', 'rules to add: an ES module that exports rules'),
  explanations: words(
    '说明理由的文件（gouji/explanations@1），已说明的不计为问题',
    'reasons that lift findings (gouji/explanations@1)',
  ),
  explanationsOfSum: words(
    '核对汇总时说明理由的文件（gouji/explanations@1），已说明的不计为问题',
    'with --check: reasons that lift findings (gouji/explanations@1)',
  ),
  writeExplanationsOfSum: words(
    '核对汇总时生成说明理由的文件，供填写；已有的保留',
    'with --check: writes a file of reasons to fill in; what stands in it is kept',
  ),
  writeExplanations: words(
    '生成说明理由的文件，供填写；已有的保留',
    'writes a file of reasons to fill in; what stands in it is kept',
  ),
  baseline: words(
    '已知问题的文件（gouji/baseline@1），在有效期内列出但不计入',
    'known findings (gouji/baseline@1): listed, and not counted before they expire',
  ),
  writeBaseline: words(
    '把查出的问题写成已知问题的文件，有效期一年，可逐条修改',
    'writes what is found as a baseline, valid for a year; edit it as you like',
  ),
  printConfig: words(
    '只输出实际生效的全部选项和设置（JSON），不检查',
    'prints all options and settings in force as JSON, and checks nothing',
  ),
  config: words(
    '选项文件（默认用本文件夹或上级文件夹里的 gouji.config.json）',
    'a file of options (default: gouji.config.json here or in a folder above)',
  ),
  noConfig: words('不用选项文件', 'leaves gouji.config.json aside'),
  completion: words('生成自动补全脚本（bash、zsh、fish）', 'Writes a completion script for a shell'),
  shellValue: words('shell', 'shell'),
  shell: words('所用的 shell：bash、zsh 或 fish', 'the shell: bash, zsh or fish'),
  groups: {
    beside: words('对照', 'Beside the reports:'),
    output: words('输出', 'Output:'),
    settings: words('设置', 'Settings:'),
    bulk: words('批量', 'Many files:'),
    common: words('显示', 'Display:'),
  },
  examples: words(
    [
      '常用',
      '  gouji check 报告.docx                              检查一份报告',
      '  gouji check 2025年/ --previous 2024年/             检查一个文件夹，与上一年度对照',
      '  gouji check 报告/ --format html --output-file 结果.html   存成可转发的网页',
      '  gouji annotate 报告.docx -o 报告-批注.docx         把问题写成批注',
      '  gouji aggregate 各单位/ -o 汇总.xlsx               汇总各单位的报告',
      '  gouji explain requests-balance                     看一条规则的依据',
      '',
      '各命令的选项见 gouji help 命令，如 gouji help check。',
      exitCodes.zh,
    ].join('\n'),
    [
      'Examples:',
      '  gouji check report.docx                            checks one report',
      '  gouji check 2025/ --previous 2024/                 checks a folder beside last year’s',
      '  gouji check reports/ --format html --output-file result.html   a page to pass on',
      '  gouji annotate report.docx -o annotated.docx       the findings as comments',
      '  gouji aggregate members/ -o sum.xlsx               adds the members’ reports',
      '  gouji explain requests-balance                     what a rule rests on',
      '',
      'Options of a command: gouji help COMMAND.',
      exitCodes.en,
    ].join('\n'),
  ),
  checkExamples: words(
    [
      '例',
      '  gouji check 报告/ --format csv --output-file 问题.csv --format html --output-file 结果.html',
      '  gouji check 报告/ --write-baseline 已知.json        先登记现有的问题',
      '  gouji check 报告/ --baseline 已知.json              以后只有新的问题才算不通过',
      '  gouji check 报告/ --shard 1/2 --format ndjson --output-file 1.ndjson   分两台机器检查',
      '  gouji merge 1.ndjson 2.ndjson --format json         合成一份结果，与一次检查全部的一样',
      '',
      '不加 --format 时边查边显示；没有读到的、没有判断的都会列出，空白不当作零。',
      exitCodes.zh,
    ].join('\n'),
    [
      'Examples:',
      '  gouji check reports/ --format csv --output-file issues.csv --format html --output-file result.html',
      '  gouji check reports/ --write-baseline known.json    records what is there now',
      '  gouji check reports/ --baseline known.json          fails only for what is new',
      '  gouji check reports/ --shard 1/2 --format ndjson --output-file 1.ndjson   on one of two machines',
      '  gouji merge 1.ndjson 2.ndjson --format json         puts the parts together: as one run gives it',
      '',
      'What was not read and what could not be judged is listed; a blank is never taken for zero.',
      exitCodes.en,
    ].join('\n'),
  ),
  places: words('附上每个数在原文中的位置', 'adds where everything stands'),
  language: words('语言：zh（默认）或 en', 'zh (default) or en'),
  color: words('总是用颜色', 'always in colour'),
  noColor: words('不用颜色（默认只在终端上用）', 'never in colour (default: on a terminal)'),
} as const
