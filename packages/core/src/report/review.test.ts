import { expect, test } from 'vitest'
import { exampleReport } from '../testing/index.ts'
import { mismatchesOf } from './review.ts'

const of = (name: string | null, year: number | null = 2024) =>
  exampleReport({ edition: '2021', year, agency: { name } })

test('a document of another agency or year is told apart, by a short or former name of the agency it is its own', () => {
  const expected = of('大坪乡人民政府')
  expect(mismatchesOf(of('清泉镇人民政府'), expected, [])).toEqual([
    { code: 'agency', found: '清泉镇人民政府', expected: '大坪乡人民政府' },
  ])
  expect(mismatchesOf(of('大坪乡', 2023), expected, ['大坪乡', '坪头乡人民政府'])).toEqual([
    { code: 'year', found: '2023', expected: '2024' },
  ])
  expect(mismatchesOf(of('坪头乡 人民政府'), expected, ['大坪乡', '坪头乡人民政府'])).toEqual([])
})

test('what a document does not say is no mismatch', () => {
  expect(mismatchesOf(of(null, null), of('大坪乡人民政府'), [])).toEqual([])
})
