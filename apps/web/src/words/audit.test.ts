import { expect, test } from 'vitest'
import { auditWords } from './audit.ts'

const names = new Map([
  ['tjj', '云溪区统计局'],
  ['jyj', '云溪区教育局'],
])

test('a change of deadlines is told by agency, from when to when where that was kept', () => {
  const told = (agencies: unknown) => auditWords.detail({ agencies }, names)
  expect(told([{ agency: 'tjj', dueOn: '2026-12-05', before: '2026-12-12' }])).toBe(
    '云溪区统计局：2026-12-12 → 2026-12-05',
  )
  expect(told([{ agency: 'jyj', dueOn: '2026-12-05', before: null }])).toBe('云溪区教育局：新加入，截止 2026-12-05')
  expect(told([{ agency: 'tjj', dueOn: '2026-12-05' }])).toBe('云溪区统计局：截止日期改为 2026-12-05')
  const many = Array.from({ length: 30 }, () => ({ agency: 'tjj', dueOn: '2026-12-05', before: '2026-12-12' }))
  expect(told(many)).toMatch(/^(?:云溪区统计局：2026-12-12 → 2026-12-05，){3}等 30 个单位$/u)
  expect(auditWords.detail({ name: '2026年度报告', agencies: 36 })).toBe('2026年度报告，36 个单位')
})

test('a reminder tells which agencies were reminded, of many the first', () => {
  expect(auditWords.detail({ agencies: ['tjj'] }, names)).toBe('云溪区统计局')
  expect(auditWords.detail({ agencies: ['jyj', 'tjj', 'tjj', 'tjj'] }, names)).toBe(
    '云溪区教育局、云溪区统计局、云溪区统计局 等 4 个单位',
  )
})
