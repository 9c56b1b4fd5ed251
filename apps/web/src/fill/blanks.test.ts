import { type CellId, cellsOf } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { blanksOf } from './blanks.ts'

const blanks = (cells: Parameters<typeof exampleReport>[0]['cells']) =>
  blanksOf('2021', exampleReport({ edition: '2021', cells }).cells).map(({ id }) => id)

it('of an untouched form every cell has to be filled in but the totals, which add up by themselves', () => {
  const typed = cellsOf('2021').filter(({ row, column }) => row.kind !== 'total' && column.kind !== 'total')
  expect(blanksOf('2021', {}).map(({ id }) => id)).toEqual(typed.map(({ id }) => id))
  expect(typed).toHaveLength(166)
})

it('a blank part leaves its totals blank, and is one blank', () => {
  const row = 'requests.disclosed'
  const open: CellId[] = [
    `${row}.naturalPerson`,
    `${row}.total`,
    'requests.handled.naturalPerson',
    'requests.handled.total',
  ] as CellId[]
  expect(blanks(Object.fromEntries(open.map((cell) => [cell, null])))).toEqual([open[0]])
})

it('a total that is blank though all its parts are there has to be filled in', () => {
  expect(blanks({ 'disputes.reconsideration.total': null })).toEqual(['disputes.reconsideration.total'])
})

it('words where a number belongs are no blank, and their total waits for the number', () => {
  const cells = exampleReport({ edition: '2021' }).cells
  const written = {
    ...cells,
    'requests.received.naturalPerson': { state: 'text', text: '无' } as const,
    'requests.received.total': null,
  }
  expect(blanksOf('2021', written)).toEqual([])
})
