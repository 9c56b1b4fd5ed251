import { expect, test } from 'vitest'
import { explanationsOf } from './explained.ts'

test('A reason given half an hour past midnight in China is of that day, not of the one before', () => {
  const by = { kind: 'person' as const, id: 'p1', name: '程一诺' }
  const given = {
    filing: 'f1',
    fingerprint: 'a7ba740aaa3d4869',
    rule: 'carry-over-total',
    reason: '上年误报',
    by,
    at: '2026-01-30T16:30:00.000Z',
  }
  expect([...explanationsOf({ explanations: [given] })]).toEqual([
    ['a7ba740aaa3d4869', { reason: '上年误报', by: '程一诺', at: '2026-01-31' }],
  ])
})
