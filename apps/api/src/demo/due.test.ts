import { expect, test } from 'vitest'
import { government, members } from './agencies.ts'
import { dueIn } from './due.ts'

const dues = (now: string) => {
  const known = { year: 2025, now: new Date(now), opensOn: '2026-01-06' }
  return new Map([government, ...members].map((agency) => [agency.id, dueIn(agency, known)]))
}

test('in January reports are due soon, and those of a few were due', () => {
  expect(dues('2026-01-08T02:00:00.000Z').get('jyj')).toBe('2026-01-20')
  expect(dues('2026-01-15T02:00:00.000Z').get('jyj')).toBe('2026-01-21')
  expect(dues('2026-01-15T02:00:00.000Z').get('tjj')).toBe('2026-01-12')
})

test('no report is due after the day on which the law has it published, whenever the demonstration is shown', () => {
  const late = dues('2026-11-30T02:00:00.000Z')
  expect([...late.values()].filter((day) => day > '2026-01-31')).toEqual([late.get(government.id)])
  expect(late.get(government.id)).toBe('2026-03-21')
})
