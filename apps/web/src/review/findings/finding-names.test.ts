import { expect, it } from 'vitest'
import { namesIn } from './finding-names.ts'

const found = (rule: string, outcome: 'failed' | 'explained' | 'known' = 'failed') =>
  ({ filing: 'f', finding: { rule, outcome, severity: 'error' } }) as const
const called = (state: 'submitted' | 'returned' | 'draft', toJudge: number, ...one: Parameters<typeof found>) => {
  const { severity, outcome } = namesIn([{ filing: 'f', state, toJudge }])(found(...one))
  return `${severity}：${outcome}`
}

it('what a report shares with others is no error by itself: it waits for a judgement, or was returned for it', () => {
  expect(called('submitted', 1, 'similar-to-other')).toBe('待判断：待判断')
  expect(called('returned', 0, 'similar-to-other')).toBe('雷同：已退回')
  expect(called('draft', 0, 'similar-to-other')).toBe('雷同：未解决')
  expect(called('submitted', 0, 'similar-to-other', 'known')).toBe('雷同：已知，不再处理')
})

it('an error stays one whatever the report shares', () => {
  expect(called('submitted', 1, 'requests-row-sum')).toBe('错误：未解决')
  expect(called('returned', 1, 'requests-row-sum', 'explained')).toBe('错误：已说明')
})
