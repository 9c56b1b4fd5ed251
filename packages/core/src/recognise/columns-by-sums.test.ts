import { expect, test } from 'vitest'
import type { CellValue } from '../report/cell.ts'
import type { SourceBlock, SourceTable } from '../report/source.ts'
import { cityReport } from '../testing/city-report.ts'
import { printedSource } from '../testing/printed-source.ts'
import { recognise } from './recognise.ts'

const group = '法人或其他组织'
const requests = 2

/** The city's report, its table of requests changed. */
function readWith(change: (table: SourceTable) => SourceTable) {
  const source = printedSource(cityReport())
  const blocks = source.blocks.map(
    (block): SourceBlock => (block.kind === 'table' && block.place.table === requests ? change(block) : block),
  )
  const reading = recognise({ ...source, blocks })
  if (!reading) throw new Error('not recognised as a report')
  const { report, remarks } = reading
  return { cells: report.cells, certainty: report.certainty, codes: remarks.map(({ code }) => code) }
}

/** As a page shows it whose group spans a column too few: 总计 stands over the numbers of 其他, and 其他 behind. */
function spanningTooFew({ rows, ...table }: SourceTable): SourceTable {
  const other = rows.flat().find(({ text }) => text === '其他')?.grid?.column ?? 0
  const heads = rows.findIndex((row) => row.some(({ text }) => text === '其他'))
  return {
    ...table,
    rows: rows.map((row, r) =>
      row.map((cell) => {
        if (r > heads || !cell.grid) return cell
        if (cell.text === group) return { ...cell, grid: { ...cell.grid, columnSpan: cell.grid.columnSpan - 1 } }
        if (cell.text === '总计') return { ...cell, grid: { ...cell.grid, column: other } }
        if (cell.text === '其他') return { ...cell, grid: { ...cell.grid, column: other + 1 } }
        return cell
      }),
    ),
  }
}

test('A group of the head that spans a column too few does not exchange columns whose rows add up as in the form', () => {
  const { cells, certainty, codes } = readWith(spanningTooFew)
  expect(cells).toEqual(cityReport().cells)
  expect(codes).toEqual(['columns-by-sums'])
  expect(certainty).toMatchObject({ 'requests.received.total': 'placed-by-sums' })
  expect(certainty).not.toHaveProperty(['requests.received.naturalPerson'])
})

test('Numbers that do not add up under a head that is right stay where they stand', () => {
  const { cells, codes } = readWith(({ rows, ...table }) => ({
    ...table,
    rows: rows.map((row) => {
      const [other, total] = row.slice(-2)
      if (!other || !total || !/^\d+$/u.test(other.text)) return row
      return [...row.slice(0, -2), { ...other, text: total.text }, { ...total, text: other.text }]
    }),
  }))
  const of = (values: Readonly<Partial<Record<string, CellValue>>>, column: string) =>
    values[`requests.received.${column}`]
  expect([of(cells, 'total'), of(cells, 'otherOrganization')]).toEqual([32, 14069])
  expect(codes).toEqual([])
})
