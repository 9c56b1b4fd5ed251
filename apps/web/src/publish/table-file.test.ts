import { expect, test } from 'vitest'
import { fileByAgencies, fileByYears } from './table-file.ts'

test('the file of a table says which figure it holds, of whom and of which years', () => {
  expect(fileByYears('予以公开（件）', { agencies: ['教育局', '水务局'], years: [2023, 2024, 2025] })).toBe(
    '予以公开（件）-历年变化-教育局、水务局-2023至2025年度.csv',
  )
  expect(fileByYears('予以公开（件）', { agencies: ['教育局'], years: [2025] })).toBe(
    '予以公开（件）-历年变化-教育局-2025年度.csv',
  )
  expect(fileByYears('甲/乙', { agencies: ['一局', '二局', '三局', '四局'], years: [2024, 2025] })).toBe(
    '甲乙-历年变化-一局、二局、三局等4家单位-2024至2025年度.csv',
  )
  expect(fileByAgencies('予以公开（件）', 2025)).toBe('予以公开（件）-各单位比较-2025年度.csv')
})
