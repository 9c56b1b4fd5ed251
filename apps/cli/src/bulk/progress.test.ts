import { describe, expect, it } from 'vitest'
import { progress } from '../words-bulk.ts'
import { progressOn, progressText } from './progress.ts'

/** A terminal that remembers, and a clock that goes when it is told. */
function terminal() {
  let written = ''
  let time = 0
  const io = {
    stderr: {
      write: (text: string) => {
        written += text
      },
      isTTY: true,
    },
    now: () => new Date(time),
  }
  return { io, written: () => written, pass: (milliseconds: number) => (time += milliseconds) }
}

describe('the progress of a run', () => {
  it('says the rate and the time left once there is something to reckon with', () => {
    expect(progressText({ done: 1, total: 2000, seconds: 0.5 }).zh).toBe('正在检查 1/2000')
    expect(progressText({ done: 120, total: 2000, seconds: 3 }).zh).toBe(
      '正在检查 120/2000 · 每秒 40 个文件 · 约剩 47 秒',
    )
    expect(progressText({ done: 30, total: 2000, seconds: 0, doing: progress.before }).zh).toBe(
      '正在读取上一年度的报告 30/2000',
    )
    expect(progressText({ done: 30, total: 2000, seconds: 60 }).en).toBe(
      'Checking 30/2000 · 0.5 files a second · about 66 min left',
    )
  })

  it('is drawn at most ten times a second', () => {
    const { io, written, pass } = terminal()
    const progress = progressOn(io, { total: 1000, language: 'zh' })
    for (let done = 0; done <= 1000; done++) {
      progress.at(done)
      pass(1)
    }
    expect(written().match(/正在检查/gu)).toHaveLength(11)
  })

  it('is drawn anew after something else was written', () => {
    const { io, written } = terminal()
    const progress = progressOn(io, { total: 3, language: 'zh' })
    progress.at(1)
    progress.wipe()
    progress.wipe()
    progress.at(1)
    expect(written()).toBe('\r\u001B[K正在检查 1/3\r\u001B[K\r\u001B[K正在检查 1/3')
  })

  it('is not shown for one file', () => {
    const { io, written } = terminal()
    progressOn(io, { total: 1, language: 'zh' }).at(0)
    expect(written()).toBe('')
  })
})
