import { describe, expect, it } from 'vitest'
import { checkReport } from './check.ts'
import { formSections } from './form/sections.ts'
import { exampleOutline, exampleReport } from './testing/example-report.ts'

/** Whatever a rule looks for, again and again: what is tried at each letter and reads on to the end takes the square. */
const runs = [
  '9',
  '十',
  '二〇二四',
  '第一',
  '1,',
  '上年结转3件',
  '3件，其中3件，',
  '3件占5%。',
  '收到申请3件；',
  '3万条',
  '未',
  '（ ',
]
const length = 30_000
/** Of a processor. What takes the square of the length takes minutes. */
const mostSeconds = 15

describe('a text that runs on without end', () => {
  it.each(runs)('is checked in a time that grows with its length: “%s”', { timeout: 120_000 }, (run) => {
    const text = run.repeat(length / run.length)
    const sections = Object.fromEntries(formSections.map(({ id }) => [id, text]))
    const report = exampleReport({ edition: '2021', year: 2024, sections, head: { text } })
    const before = process.cpuUsage()
    const checked = checkReport({ source: '-', report, outline: exampleOutline('2021'), previous: report })
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(mostSeconds)
    expect(checked.status).toBe('checked')
  })
})
