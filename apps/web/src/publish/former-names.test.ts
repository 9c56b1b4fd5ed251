import { expect, it } from 'vitest'
import { absentSaid } from './absent.ts'
import { formerNames } from './former-names.ts'

const report = (agency: string, agencyName: string, year: number) => ({ agency, agencyName, year })

it('an agency that was renamed is told with the name its reports bore last', () => {
  const agencies = [
    { id: 'data', name: '数据局' },
    { id: 'water', name: '水务局' },
  ]
  const reports = [
    report('data', '信息办', 2022),
    report('data', '大数据局', 2023),
    report('data', '数据局', 2024),
    report('water', '水务局', 2023),
  ]
  expect(formerNames(agencies, reports)).toEqual([{ now: '数据局', former: '大数据局' }])
})

it('who has not published the year’s report is told apart from who published it without the figure', () => {
  const [water, data] = [
    { name: '水务局', years: [2024] },
    { name: '数据局', years: [2025, 2024] },
  ]
  expect(absentSaid([water], 2025)).toBe('水务局 2025 年度的报告还没有在本站公布。')
  expect(absentSaid([water, data], 2025)).toBe(
    '水务局 2025 年度的报告还没有在本站公布。数据局没有公开 2025 年度的这项数据。',
  )
  expect(absentSaid([], 2025)).toBe('')
})
