/** How far a run is, on standard error, where that is a terminal. */

import type { Message } from '@gouji/core'
import type { Io } from '../terminal.ts'
import type { Language } from '../words.ts'
import { progress as words } from '../words-bulk.ts'

export interface Progress {
  /** So many files are done. */
  at(done: number): void
  /** So many pairs of reports are compared. */
  comparing(done: number, total: number): void
  /** Takes the line away, before something else is written. */
  wipe(): void
}

const silent: Progress = { at: () => {}, comparing: () => {}, wipe: () => {} }

const eraseLine = '\r\u001B[K'
const millisecondsBetween = 100
// A rate over less says nothing.
const leastSeconds = 2

/** Nothing is shown for one file, nor where standard error is no terminal. */
export function progressOn(
  { stderr, now }: Pick<Io, 'stderr' | 'now'>,
  {
    total,
    language,
    doing = words.at,
  }: { readonly total: number; readonly language: Language; readonly doing?: typeof words.at },
): Progress {
  if (!stderr.isTTY || total < 2) return silent
  const started = now().getTime()
  let shown: number | undefined
  const show = (text: (seconds: number) => Message) => {
    const time = now().getTime()
    if (shown !== undefined && time - shown < millisecondsBetween) return
    shown = time
    stderr.write(eraseLine + text((time - started) / 1000)[language])
  }
  return {
    at: (done) => show((seconds) => progressText({ done, total, seconds, doing })),
    comparing: (done, pairs) => show(() => words.comparing(done, pairs)),
    wipe: () => {
      if (shown !== undefined) stderr.write(eraseLine)
      shown = undefined
    },
  }
}

/** 正在检查 120/2000 · 每秒 43 个文件 · 约剩 44 秒 */
export function progressText({
  done,
  total,
  seconds,
  doing = words.at,
}: {
  readonly done: number
  readonly total: number
  readonly seconds: number
  readonly doing?: typeof words.at
}): Message {
  const parts = [doing(done, total)]
  if (seconds >= leastSeconds && done > 0) {
    const rate = done / seconds
    const left = Math.ceil((total - done) / rate)
    const time = left < 100 ? words.seconds(left) : words.minutes(Math.ceil(left / 60))
    parts.push(words.rate(rate < 10 ? Number(rate.toFixed(1)) : Math.round(rate)))
    parts.push({ zh: words.left(time.zh).zh, en: words.left(time.en).en })
  }
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') }
}
