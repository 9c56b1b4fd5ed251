import { expect, test } from 'vitest'
import type { Figure } from '../api/public.ts'
import { barsOf, overYears, rankOf, rowsOf } from './series.ts'

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

test('agencies stand the largest first in chart and table, and how many were left out of the chart is known', () => {
  const many = rowsOf(
    ['a', 'b', 'c'].map((id, i) => figure(id, 2025, [5, 9, 7][i] ?? 0)),
    { agencies, years },
  )
  const { ranked } = rankOf(many, { at: 1, apart: () => false })
  expect(ranked.map(({ name, values }) => [name, ...values])).toEqual([
    ['水务局', 9],
    ['司法局', 7],
    ['教育局', 5],
  ])
  expect(barsOf(ranked, { name: '2025', most: 2 })).toEqual({
    labels: ['水务局', '司法局'],
    series: [{ name: '2025', values: [9, 7] }],
    all: 3,
  })
})

test('what is no number stands last, in the order of the roster, and who has not published that year not at all', () => {
  const { ranked } = rankOf(rows, { at: 1, apart: () => false })
  expect(ranked.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(rankOf(rows, { at: 0, apart: () => false }).ranked.map(({ id }) => id)).toEqual(['a'])
})

test('a government, whose report sums up those of its offices, does not stand among them', () => {
  const { ranked, apart } = rankOf(rows, { at: 1, apart: (id) => id === 'b' })
  expect([ranked, apart].map((some) => some.map(({ id }) => id))).toEqual([['a', 'c'], ['b']])
})
