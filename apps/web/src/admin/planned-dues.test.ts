import { defaultProfile } from '@gouji/core'
import { expect, test } from 'vitest'
import { adminCampaignsWords as words } from '../words/admin-campaigns.ts'
import { plannedDues } from './planned-dues.ts'

const agencies = [
  { name: '青禾区人民政府', kind: 'government', code: null },
  { name: '青禾区教育局', kind: 'department', code: null },
  { name: '青禾区水务局', kind: 'department', code: null },
] as const

const planned = (opensOn: string, reviewDays = 10) =>
  plannedDues(defaultProfile, { agencies, year: 2025, opensOn, reviewDays })

test('a campaign that begins in time gives the days that were asked for', () => {
  expect(planned('2025-12-20')).toEqual([
    { day: '2026-01-21', wanted: '2026-01-21', beyond: false, count: 2 },
    { day: '2026-03-21', wanted: '2026-03-21', beyond: false, count: 1 },
  ])
})

test('one that begins between the day asked for and the deadline gives its first day, and says so', () => {
  const [departments] = planned('2026-01-25')
  expect(departments).toEqual({ day: '2026-01-25', wanted: '2026-01-21', beyond: false, count: 2 })
  expect(departments && words.squeezed(departments, { opensOn: '2026-01-25', reviewDays: 10 })).toMatch(
    /^提前 10 天是 2026 年 1 月 21 日，在开始日期以前，报送截止改定在开始当天 2026 年 1 月 25 日，2 个单位要当天填完报送，请少提前几天。$/u,
  )
})

test('one that begins after the deadline leaves the deadline, and says so', () => {
  const [departments] = planned('2026-11-30')
  expect(departments).toEqual({ day: '2026-01-31', wanted: '2026-01-21', beyond: true, count: 2 })
  expect(departments && words.squeezed(departments, { opensOn: '2026-11-30', reviewDays: 10 })).toBe(
    '公布期限 2026 年 1 月 31 日在开始日期 2026 年 11 月 30 日以前，报送截止只能定在公布期限当天（2 个单位）。',
  )
  expect(departments && words.past(departments)).toBe(
    '公布期限 2026 年 1 月 31 日已经过了，报送截止只能定在这一天：批次一建好，这 2 个单位就是逾期。',
  )
})
