import { expect, describe as group, it } from 'vitest'
import { dueOf } from './deadlines.ts'
import { defaultProfile } from './profile.ts'

group('The day a report is handed in', () => {
  const agency = { name: '云溪区教育局', kind: 'department', code: null } as const
  const due = (opensOn: string, reviewDays: number) =>
    dueOf(defaultProfile, { agency, year: 2025, opensOn, reviewDays })

  it('lies so many days before it has to be published', () => {
    expect(due('2025-12-20', 0)).toBe('2026-01-31')
    expect(due('2025-12-20', 10)).toBe('2026-01-21')
    expect(due('2025-12-20', 31)).toBe('2025-12-31')
  })

  it('is never before the campaign begins, and never after the deadline', () => {
    expect(due('2026-01-25', 10)).toBe('2026-01-25')
    expect(due('2026-02-03', 10)).toBe('2026-01-31')
  })
})
