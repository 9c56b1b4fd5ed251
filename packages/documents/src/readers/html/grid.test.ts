import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClaimedRow, layOutGrid } from './grid.ts'

const cell = (columns = 1, rows = 1) => ({ columns, rows })
const group = (...rows: (readonly { columns: number; rows: number }[])[]): ClaimedRow[] =>
  rows.map((spans, i) => ({ spans, left: rows.length - i }))
const layOut = (rows: readonly ClaimedRow[]) => layOutGrid(rows, () => undefined)
const columnsOf = (rows: readonly ClaimedRow[]) => layOut(rows).map((cells) => cells.map(({ column }) => column))

describe('the grid of a table', () => {
  it('moves cells to the right of those that reach down', () => {
    const rows = group(
      [cell(3, 3), cell(2)],
      [cell(), cell()],
      [cell(), cell()],
      [cell(), cell(), cell(), cell(), cell()],
    )
    expect(columnsOf(rows)).toEqual([
      [0, 3],
      [3, 4],
      [3, 4],
      [0, 1, 2, 3, 4],
    ])
  })

  it('ends a span with its row group, and lets a span of 0 reach to the end of it', () => {
    const rows = [...group([cell(1, 9), cell()], [cell()]), ...group([cell(1, 0), cell()], [cell()], [cell()])]
    expect(layOut(rows).map((cells) => cells.map(({ rowSpan }) => rowSpan))).toEqual([[2, 1], [1], [3, 1], [1], [1]])
    expect(columnsOf(rows)).toEqual([[0, 1], [1], [0, 1], [1], [1]])
  })

  it('counts no column in which no cell begins: a claim of millions costs nothing', () => {
    const rows = group([cell(99_999_999)], [cell(99_999_999), cell()], [cell(), cell()])
    const areas: number[] = []
    const grid = layOutGrid(rows, (area) => areas.push(area))
    expect(grid[0]).toEqual([{ column: 0, columnSpan: 2, rowSpan: 1 }])
    expect(grid[1]?.map(({ column }) => column)).toEqual([0, 2])
    expect(grid[2]?.map(({ column }) => column)).toEqual([0, 1])
    expect(areas.reduce((sum, area) => sum + area)).toBe(2 + 3 + 2)
  })

  it('never puts two cells of one row in one place, and tells of every place it takes', () => {
    const span = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 1000, 65_534))
    const row = fc.array(fc.record({ columns: span, rows: span }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (claims) => {
        let taken = 0
        const grid = layOutGrid(group(...claims), (area) => {
          taken += area
        })
        for (const [r, cells] of grid.entries()) {
          for (const [i, { column, columnSpan, rowSpan }] of cells.entries()) {
            expect(columnSpan).toBeGreaterThanOrEqual(1)
            expect(r + rowSpan).toBeLessThanOrEqual(claims.length)
            expect(cells[i + 1]?.column ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(column + columnSpan)
          }
        }
        expect(taken).toBe(grid.flat().reduce((sum, { columnSpan, rowSpan }) => sum + columnSpan * rowSpan, 0))
      }),
    )
  })
})
