import { expect, test } from 'vitest'
import type { Figure } from '../api/public.ts'
import { betweenAgencies, overYears, rowsOf } from './series.ts'

const figure = (agency: string, year: number, value: Figure['value']): Figure => ({ agency, year, cell: 'x', value })
const agencies = [
  { id: 'a', name: '教育局' },
  { id: 'b', name: '水务局' },
  { id: 'c', name: '司法局' },
]
const years = [2024, 2025]
const rows = rowsOf(
  [
    figure('a', 2024, 3),
    figure('a', 2025, null),
    figure('b', 2025, 0),
    figure('c', 2025, { state: 'text', text: '若干' }),
  ],
  { agencies, years },
)

test('a blank, a word and what is absent are drawn as nothing, a zero as zero', () => {
  expect(overYears(rows, years).series.map(({ values }) => values)).toEqual([
    [3, null],
    [null, 0],
    [null, null],
  ])
})

test('the table keeps apart what is blank and what is absent', () => {
  expect(rows.map(({ values }) => values)).toEqual([
    [3, null],
    [undefined, 0],
    [undefined, { state: 'text', text: '若干' }],
  ])
})

test('agencies are drawn the largest first, and how many were left out is known', () => {
  const many = rowsOf(
    ['a', 'b', 'c'].map((id, i) => figure(id, 2025, [5, 9, 7][i] ?? 0)),
    { agencies, years },
  )
  expect(betweenAgencies(many, { at: 1, name: '2025', most: 2 })).toEqual({
    labels: ['水务局', '司法局'],
    series: [{ name: '2025', values: [9, 7] }],
    all: 3,
  })
})
