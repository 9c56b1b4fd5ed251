/** What is said of checking many documents, Chinese and English. */

import { words } from './words.ts'

/** The end of a result that was interrupted. */
export const partial = words(
  '检查被中断，这只是部分结果，其余文件没有检查',
  'Interrupted: this is a part of the result; the other files were not checked.',
)

/** What the page of a step on GitHub leaves out. */
export const githubCut = (most: number, left: number) =>
  words(
    `页面上每级只显示前 ${most} 条，另有 ${left} 条见本步骤的日志`,
    `This page shows the first ${most} of each level; ${left} more stand in the log of the step.`,
  )

/** Findings that take all reports together. */
export const late = {
  title: words('与同批其他报告比对', 'Compared with the other reports'),
} as const

/** Why a file has no result, though it could be opened. */
export const unreadReasons = {
  'check-broke': words(
    '检查时程序出错，这是程序的缺陷，请把文件和程序版本号一并反馈；其他文件不受影响',
    'The check broke on this file. This is a fault of the program: please report it with the file.',
  ),
  'checker-died': words(
    '检查这个文件的进程意外退出，已跳过；请单独检查这个文件，仍然如此的请把文件一并反馈',
    'The worker that checked this file ended unexpectedly; check the file alone, and report it if it ends again.',
  ),
  'too-slow': words(
    '检查超过时限没有完成，已跳过；文件可能过于复杂或已损坏，请在 Word 或 WPS 中另存后再试',
    'The check took too long and was ended; the file may be too complex or damaged. Save it anew and try again.',
  ),
  'out-of-memory': words(
    '检查时占用内存过多，已跳过；文件可能过于复杂或已损坏，请在 Word 或 WPS 中另存后再试',
    'The check needed too much memory and was ended; the file may be too complex or damaged. Save it anew and try again.',
  ),
} as const

/** Progress, on a terminal. */
export const progress = {
  at: (done: number, total: number) => words(`正在检查 ${done}/${total}`, `Checking ${done}/${total}`),
  before: (done: number, total: number) =>
    words(`正在读取上一年度的报告 ${done}/${total}`, `Reading last year’s reports ${done}/${total}`),
  comparing: (done: number, total: number) => words(`正在比对雷同 ${done}/${total}`, `Comparing ${done}/${total}`),
  rate: (perSecond: number) => words(` · 每秒 ${perSecond} 个文件`, ` · ${perSecond} files a second`),
  left: (text: string) => words(` · 约剩 ${text}`, ` · about ${text} left`),
  seconds: (count: number) => words(`${count} 秒`, `${count} s`),
  minutes: (count: number) => words(`${count} 分钟`, `${count} min`),
} as const

/** Said at the end of a run that was interrupted. */
export const interrupted = (done: number, total: number) =>
  words(
    `已中断：检查了 ${done}/${total} 个文件，结果不完整`,
    `Interrupted: ${done} of ${total} files were checked; the result is partial`,
  )

/** The result is of a part of a run. */
export const partDone = ({
  index,
  of,
  similar,
}: {
  readonly index: number
  readonly of: number
  readonly similar: boolean
}) =>
  words(
    `这是第 ${index}/${of} 份的结果，请用 gouji merge 合并${similar ? '，雷同在合并时比对' : ''}`,
    `This is part ${index} of ${of}; put the parts together with gouji merge${similar ? ', which holds the reports against each other' : ''}`,
  )

/** Not every pair of reports was compared. */
export const similarCut = words(
  '相互比对的报告太多，部分报告之间没有比对雷同；请分批检查',
  'Too many pairs of reports to compare: some were not held against each other. Check fewer at once.',
)

/** Options of `gouji check` for many files. */
export const bulkHelp = {
  concurrency: words(
    '同时检查几个文件（默认：不足 8 个文件时逐个检查，否则处理器有几核就几个，至多 4 个）；不影响结果',
    'files checked at once (default: one for fewer than 8 files, else a worker a core, at most 4); the result is the same',
  ),
  shard: words(
    '只检查第 i 份（共 n 份），如 2/4；各份的 json 或 ndjson 结果用 gouji merge 合并',
    'checks the i-th of n parts, such as 2/4; gouji merge puts their json or ndjson results together',
  ),
  shardValue: words('i/n', 'i/n'),
  noSimilar: words('不与同批其他报告比对雷同', 'does not hold reports against each other'),
  merge: words('把 check --shard 的各份结果合并成一份', 'Puts the results of check --shard together'),
  mergeMeaning: words('各份的 json 或 ndjson 结果', 'the json or ndjson result of every part'),
  results: words('结果', 'results'),
  cache: words(
    '内容没有变的文件直接采用上次的结果，结果存在这个文件里（默认 .gouji-cache.json）',
    'takes the last result of files that have not changed; kept in this file (default .gouji-cache.json)',
  ),
} as const

/** Results kept from run to run. */
export const cacheWords = {
  notACache: (file: string) =>
    words(
      `${file} 不是缓存文件，不会覆盖它。--cache 后面应写缓存文件，要检查的文件请写在 --cache 前面`,
      `${file} is no cache and is not written over. What follows --cache is the cache; name the files to check before it.`,
    ),
  damaged: (file: string) =>
    words(`缓存 ${file} 已损坏，未采用，将重新生成`, `The cache ${file} is damaged; it is not used and made anew`),
  notOpened: (file: string, code: string) =>
    words(`无法打开缓存 ${file}（${code}），请检查文件和权限`, `The cache ${file} cannot be opened (${code})`),
  notWritten: (file: string, code: string) =>
    words(
      `缓存 ${file} 未能写入（${code}），不影响检查结果`,
      `The cache ${file} was not written (${code}); the result is not affected`,
    ),
} as const

/** Results of parts that cannot be put together. */
export const mergeWords = {
  none: words('没有指定要合并的结果', 'No results to put together'),
  noPart: (path: string) =>
    words(
      `${path} 不是分份检查的结果，请用 check --shard i/n --format json（或 ndjson）生成`,
      `${path} is not the result of a part; make it with check --shard i/n --format json (or ndjson)`,
    ),
  notWhole: (path: string) =>
    words(`${path} 不完整或已被改动，请重新检查这一份`, `${path} is not whole, or was changed; check that part again`),
  interrupted: (path: string) =>
    words(`${path} 是中断的检查，不完整，请重新检查这一份`, `${path} was interrupted; check that part again`),
  tooLarge: (path: string, mebibytes: number) =>
    words(
      `${path} 超过 ${mebibytes} MB，请改用 --format ndjson 分份检查`,
      `${path} is larger than ${mebibytes} MiB; check the parts with --format ndjson`,
    ),
  otherCount: (path: string, own: number, other: number) =>
    words(
      `${path} 是分 ${own} 份检查的，其他的分 ${other} 份`,
      `${path} is one of ${own} parts, the others of ${other}`,
    ),
  otherFiles: (path: string, other: string) =>
    words(
      `${path} 与 ${other} 检查的不是同一批文件（文件有增减或路径写法不同），请重新检查`,
      `${path} and ${other} are not of the same files; check again`,
    ),
  otherCore: (path: string, own: string, here: string) =>
    words(
      `${path} 是 ${own} 版检查的，现在是 ${here} 版，请用同一版本`,
      `${path} was checked by version ${own}, this is ${here}; use the same`,
    ),
  otherSettings: (path: string) =>
    words(
      `${path} 检查时用的规则和设置与现在不同，请给 merge 同样的 --profile 和 --rules`,
      `${path} was checked with other rules or settings; give merge the same --profile and --rules`,
    ),
  otherLanguage: (path: string, language: string) =>
    words(`${path} 的语言是 ${language}，请加 --lang ${language}`, `${path} is in ${language}; add --lang ${language}`),
  otherSimilar: (path: string, other: string) =>
    words(
      `${path} 与 ${other} 只有一份用了 --no-similar，请统一`,
      `Only one of ${path} and ${other} was checked with --no-similar`,
    ),
  twice: (path: string, other: string, index: number) =>
    words(`${path} 与 ${other} 都是第 ${index} 份`, `${path} and ${other} are both part ${index}`),
  missing: (indices: readonly number[], of: number) =>
    words(`缺第 ${indices.join('、')} 份（共 ${of} 份）`, `Of ${of} parts these are missing: ${indices.join(', ')}`),
} as const
