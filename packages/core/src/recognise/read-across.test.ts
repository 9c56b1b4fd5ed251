import { expect, test } from 'vitest'
import type { CellId } from '../form/editions.ts'
import type { SourceCell } from '../report/source.ts'
import { cityReport } from '../testing/city-report.ts'
import { printedSource } from '../testing/printed-source.ts'
import { recognise } from './recognise.ts'

const disputes = 3
const last: CellId = 'disputes.litigationAfterReconsideration.total'

/** Table `disputes` of a report, its last label and its last number written otherwise. */
function readWith({ label, number = '156' }: { label: string; number?: string }) {
  const source = printedSource(cityReport())
  const blocks = source.blocks.map((block) => {
    if (block.kind !== 'table' || block.place.table !== disputes) return block
    const rows = block.rows.map((row, r) =>
      row.map((cell, c): SourceCell => {
        if (c < row.length - 1 || r < block.rows.length - 2) return cell
        return { ...cell, text: r === block.rows.length - 1 ? number : label }
      }),
    )
    return { ...block, rows }
  })
  const reading = recognise({ ...source, blocks })
  return { cells: reading?.report.cells, remarks: reading?.remarks }
}

test.each(['', '合　　', '数量', '总'])('A last head that reads “%s” moves no number of the row below it', (label) => {
  expect(readWith({ label })).toEqual({ cells: cityReport().cells, remarks: [] })
  expect(readWith({ label, number: '' })).toEqual({ cells: { ...cityReport().cells, [last]: null }, remarks: [] })
})

type Rows = readonly (readonly SourceCell[])[]

/** The report with another table `disputes`. */
function readPrinted(change: (rows: Rows) => Rows) {
  const source = printedSource(cityReport())
  const blocks = source.blocks.map((block) =>
    block.kind === 'table' && block.place.table === disputes ? { ...block, rows: change(block.rows) } : block,
  )
  const reading = recognise({ ...source, blocks })
  const own = Object.entries(reading?.report.cells ?? {}).filter(([id]) => id.startsWith('disputes.'))
  return { own: Object.fromEntries(own), reading }
}

const asWritten = Object.fromEntries(Object.entries(cityReport().cells).filter(([id]) => id.startsWith('disputes.')))

const moved = (cell: SourceCell, to: (column: number) => number): SourceCell =>
  cell.grid ? { ...cell, grid: { ...cell.grid, column: to(cell.grid.column) } } : cell

/** Puts groups elsewhere, heads and numbers alike. */
function arranged(rows: Rows, to: (column: number) => number): Rows {
  return rows.map((row) =>
    row.map((cell) => moved(cell, to)).toSorted((a, b) => (a.grid?.column ?? 0) - (b.grid?.column ?? 0)),
  )
}

test('Groups in another order than that of the form keep their numbers: litigation first, reconsideration last', () => {
  const { own, reading } = readPrinted((rows) => arranged(rows, (column) => (column + 10) % 15))
  expect(own).toEqual(asWritten)
  expect(reading?.remarks).toEqual([])
})

test('The two groups of litigation keep their numbers whichever is printed first', () => {
  const exchanged = (column: number) => (column < 5 ? column : column < 10 ? column + 5 : column - 5)
  const { own } = readPrinted((rows) =>
    arranged(rows, exchanged).map((row) => row.map((cell) => (cell.text === '行政诉讼' ? moved(cell, () => 5) : cell))),
  )
  expect(own).toEqual(asWritten)
})

test('Where positions are not told, groups in another order than that of the form are left open', () => {
  const { own, reading } = readPrinted((rows) =>
    arranged(rows, (column) => (column + 10) % 15).map((row) => row.map(({ text, place }) => ({ text, place }))),
  )
  expect(own).toEqual({})
  expect(reading?.remarks.map(({ code }) => code)).toEqual(['order-open'])
})

test('A number pushed beyond the last head by a blank is no repetition of another: the row is left open', () => {
  const { own, reading } = readPrinted((rows) =>
    rows.map((row, r) => {
      if (r < rows.length - 1) return row
      const zeros = row.map((cell, c) => (c > 9 ? { ...cell, text: '0' } : cell))
      const blanks = zeros.slice(1, 2).map((cell) => ({ ...cell, text: '' }))
      return [...zeros.slice(0, 1), ...blanks, ...zeros.slice(1).map((cell) => moved(cell, (column) => column + 1))]
    }),
  )
  expect(own).toEqual({})
  expect(reading?.remarks.map(({ code }) => code)).toEqual(['extra-values'])
})

test('Of the table of this year and that of last year below it neither is taken for this year’s', () => {
  const { own, reading } = readPrinted((rows) => [
    ...rows,
    ...rows.map((row) => row.map((cell) => (/^\d+$/u.test(cell.text) ? { ...cell, text: '7' } : cell))),
  ])
  expect(own).toEqual({})
  expect(reading?.report.certainty?.['disputes.reconsideration.total']).toBe('unplaced-values')
  expect(readPrinted((rows) => [...rows, ...rows]).own).toEqual(asWritten)
})
