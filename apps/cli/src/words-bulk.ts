/** What is said of checking many documents, Chinese and English. */

import { words } from './words.ts'

/** The end of a result that was interrupted. */
export const partial = words(
  '检查被中断，这只是部分结果，其余文件没有检查',
  'Interrupted: this is a part of the result; the other files were not checked.',
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

/** Options of `gouji check` for many files. */
export const bulkHelp = {
  concurrency: words(
    '同时检查的文件数（默认：8 个文件以下 1，否则按处理器核数，至多 4）；结果与此无关',
    'files checked at once (else 1 for fewer than 8 files, or a worker for each core, at most 4); the result is the same',
  ),
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
