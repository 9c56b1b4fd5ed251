import { expect, it } from 'vitest'
import { dayOf } from './day.ts'

it('a report published in the evening of one day in Greenwich was published on the next in China', () => {
  expect(dayOf('2026-01-20T16:30:00.000Z')).toBe('2026年1月21日')
  expect(dayOf('2025-12-31T15:59:59.999Z')).toBe('2025年12月31日')
})
