import { expect, it } from 'vitest'
import { lastJudged } from './last-judged.ts'

const lead = { kind: 'person', id: 'p3', name: '沈局' } as const
const at = (day: number) => `2026-01-${day}T09:00:00.000Z`
const asked = (day: number) => ({ kind: 'asked', by: lead, at: at(day), note: null, revision: day }) as const
const sentBack = (day: number) => ({ kind: 'sent-back', by: lead, at: at(day), note: '再核对', revision: day }) as const
const signed = (day: number) =>
  ({ from: 'draft', to: 'signed-off', by: lead, at: at(day), note: null, version: 1 }) as const

it('a report that is asked to be signed for the first time was not judged yet', () => {
  expect(lastJudged({ signOffs: [asked(10)], steps: [] })).toBeUndefined()
})

it('a report that was sent back twice is judged by what was said last', () => {
  const told = lastJudged({ signOffs: [asked(10), sentBack(11), asked(12), sentBack(13), asked(14)], steps: [] })
  expect(told).toEqual({ kind: 'sent-back', by: lead, at: at(13), note: '再核对', revision: 13 })
})

it('a report that was signed, and taken back or returned since, is held against what was signed', () => {
  const told = lastJudged({ signOffs: [asked(10), sentBack(11), asked(12)], steps: [signed(13)] })
  expect(told).toEqual({ kind: 'signed', by: lead, at: at(13), version: 1 })
})
