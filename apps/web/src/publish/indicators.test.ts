import { cellsOf } from '@gouji/core'
import { expect, test } from 'vitest'
import { commonIndicators } from './common-indicators.ts'
import { commonOf, indicatorName, mainCell, rowsByTable } from './indicators.ts'

const tables = rowsByTable('2021')

test('every figure of the form stands in one row of one table', () => {
  expect([...tables.keys()]).toEqual(['disclosure', 'requests', 'disputes'])
  const cells = [...tables.values()].flat().flatMap((row) => row.cells.map(({ id }) => id))
  expect(cells).toEqual(cellsOf('2021').map(({ id }) => id))
})

test('a row is looked at by its total first, and its name tells it from the others of its table', () => {
  const rows = tables.get('requests') ?? []
  expect(rows.map(mainCell).slice(0, 2)).toEqual(['requests.received.total', 'requests.broughtForward.total'])
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  expect(mainCell(tables.get('disclosure')?.[0] ?? { id: '', name: '', cells: [] })).toBe(
    'disclosure.governmentRules.issued',
  )
})

test('a figure people ask for is called in plain words, another by its row and column', () => {
  expect(indicatorName('requests.received.total')).toBe('新收政府信息公开申请（件）')
  expect(indicatorName('requests.disclosed.naturalPerson')).toBe('“予以公开”行“自然人”列')
})

test('each figure people ask for stands for one row of the form, with which it is looked at first', () => {
  const rows = [...tables.values()].flat().filter((row) => commonOf(row) !== undefined)
  expect(new Set(rows.map(commonOf))).toEqual(new Set(commonIndicators.map(({ cell }) => cell)))
  expect(rows.map(mainCell)).toEqual(rows.map(commonOf))
})
