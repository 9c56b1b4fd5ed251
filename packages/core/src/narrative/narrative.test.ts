import { expect, it } from 'vitest'
import { exampleReport } from '../testing/example-report.ts'
import { narrativeOf } from './narrative.ts'

const overview = '（二）依申请公开\n本年共收到政府信息公开申请 61 件。'

it('prose is read once while only cells are typed, and anew when a word, the head or the year changes', () => {
  const report = { ...exampleReport({ edition: '2021' }), sections: { overview } }
  const narrative = narrativeOf(report)()
  expect(narrativeOf({ ...report, cells: { 'requests.received.total': 61 } })()).toBe(narrative)
  expect(narrativeOf({ ...report, sections: { overview: '本年收到 7 件。' } })().lines).toHaveLength(1)
  expect(narrativeOf({ ...report, head: { text: '本报告由教育局编制。' } })().lines).toHaveLength(3)
  expect(narrativeOf({ ...report, year: 2019 })()).not.toBe(narrative)
})
