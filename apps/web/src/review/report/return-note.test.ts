import { expect, it } from 'vitest'
import { returnNote } from './return-note.ts'

const settled = { by: { kind: 'person', id: 'p', name: '方若兰' }, at: '2026-01-15T00:00:00.000Z' } as const
const error = { severity: 'error', outcome: 'failed' } as const

it('a reason to return names the place of each open remark, then what was found and not explained', () => {
  const note = returnNote({
    edition: '2021',
    remarks: [
      { target: { field: 'sections.improvements', paragraph: 1 }, text: '请写本年的情况', settled: null },
      { target: null, text: '早就说过', settled },
    ],
    findings: [
      { ...error, message: '合计不等于各项之和' },
      { ...error, outcome: 'explained', message: '说明过的' },
      { ...error, severity: 'info', message: '只是提示' },
    ],
  })
  expect(note).toBe(
    '意见（已标在报告的相应位置，请在那里逐条答复）：\n1. 问题改进第 2 段：请写本年的情况\n检查出的问题：\n2. 合计不等于各项之和',
  )
})

it('a reason takes what was explained along where it is wanted', () => {
  const explanation = { reason: '上年漏记一件', by: '刘敏', at: '2026-01-15' }
  const findings = [{ severity: 'error', outcome: 'explained', message: '上年结转不一致', explanation } as const]
  expect(returnNote({ edition: '2021', remarks: [], findings })).toBe('')
  expect(returnNote({ edition: '2021', remarks: [], findings, withExplained: true })).toBe(
    '1. 上年结转不一致——说明：上年漏记一件',
  )
})

it('a reason never grows longer than a note may be, and ends with a whole line', () => {
  const findings = Array.from({ length: 300 }, (_, i) => ({ ...error, message: `第${i}个问题，合计不等于各项之和` }))
  const note = returnNote({ edition: '2021', remarks: [], findings })
  expect(note.length).toBeLessThanOrEqual(2000)
  expect(note.endsWith('合计不等于各项之和')).toBe(true)
})
