import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { cellAt, type Grid, gridsOf } from './grid.ts'
import { rulingsOf } from './rulings.ts'
import { workWithin } from './work.ts'

interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

interface Line {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

const place = (index: number) => 50 + 24 * index
function gridsFrom(lines: readonly Line[]): Grid[] {
  const along = (level: boolean) =>
    lines.flatMap(({ horizontal, at, from, to }) => (horizontal === level ? [at, from, to] : []))
  const segments = { horizontal: along(true), vertical: along(false) }
  return gridsOf(rulingsOf({ ...emptyPage, segments }), workWithin(defaultLimits))
}

const emptyPage = {
  number: 1,
  width: 595,
  height: 842,
  characters: [],
  pictures: [],
  unmapped: 0,
  isCut: false,
  lossy: false,
  drawings: false,
}

/** A grid in which some cells are merged: they are made from the upper left, each as large as it is told and may be. */
const tables = fc
  .record({
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
    spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 36,
      maxLength: 36,
    }),
  })
  .map(({ rows, columns, spans }) => {
    const taken = new Set<number>()
    const cells: Cell[] = []
    for (let field = 0; field < rows * columns; field++) {
      if (taken.has(field)) continue
      const [row, column] = [Math.floor(field / columns), field % columns]
      const [down, across] = spans[field] ?? [1, 1]
      const rowSpan = Math.min(down, rows - row)
      let columnSpan = 1
      while (columnSpan < Math.min(across, columns - column) && !taken.has(field + columnSpan)) columnSpan++
      for (let r = 0; r < rowSpan; r++) {
        for (let c = 0; c < columnSpan; c++) taken.add(field + r * columns + c)
      }
      cells.push({ row, column, rowSpan, columnSpan })
    }
    return { rows, columns, cells }
  })
  .filter(({ rows, columns, cells }) => everyEdge(rows, cells, 'row') && everyEdge(columns, cells, 'column'))

/** A row or column that no cell begins in cannot be seen on paper. */
function everyEdge(count: number, cells: readonly Cell[], key: 'row' | 'column'): boolean {
  return Array.from({ length: count }, (_, i) => cells.some((cell) => cell[key] === i)).every(Boolean)
}

/** The four sides of every cell, each in pieces and a little off its place. */
function draw(cells: readonly Cell[], off: () => number): Line[] {
  const line = (horizontal: boolean, at: number, from: number, to: number): Line[] => {
    const middle = (from + to) / 2
    return [
      { horizontal, at: at + off(), from: from + off(), to: middle + 1 },
      { horizontal, at: at + off(), from: middle - 1, to: to + off() },
    ]
  }
  return cells.flatMap(({ row, column, rowSpan, columnSpan }) => {
    const [left, top] = [place(column), place(row)]
    const [right, bottom] = [place(column + columnSpan), place(row + rowSpan)]
    return [
      ...line(true, top, left, right),
      ...line(true, bottom, left, right),
      ...line(false, left, top, bottom),
      ...line(false, right, top, bottom),
    ]
  })
}

const spansOf = ({ row, column, rowSpan, columnSpan }: Cell) => ({ row, column, rowSpan, columnSpan })

describe('rulings', () => {
  it('give back any cells they are drawn around, whatever the order, in pieces and a little off', () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.nat({ max: 999 })), ({ cells }, numbers) => {
        const next = () => numbers.next().value
        const drawn = draw(cells, () => (next() % 9) / 8 - 0.5)
        const shuffled = drawn.map((segment) => ({ segment, key: next() })).sort((a, b) => a.key - b.key)
        const [grid, ...others] = gridsFrom(shuffled.map(({ segment }) => segment))
        expect(others).toEqual([])
        expect(grid?.cells.map(spansOf)).toEqual(cells)
      }),
    )
  })

  it('tell of every point in a table in which cell it lies', () => {
    fc.assert(
      fc.property(tables, ({ cells }) => {
        const [grid] = gridsFrom(draw(cells, () => 0))
        cells.forEach(({ row, column, rowSpan, columnSpan }, i) => {
          const point = { x: place(column + columnSpan) - 3, y: place(row + rowSpan) - 3 }
          expect(grid && cellAt(grid, point)).toBe(i)
        })
      }),
    )
  })

  it('give a table without outer sides the ends of its lines for sides', () => {
    const lines = [100, 130, 160].map((at): Line => ({ horizontal: true, at, from: 60, to: 360 }))
    const [grid] = gridsFrom([...lines, { horizontal: false, at: 200, from: 100, to: 160 }])
    expect(grid?.columns).toEqual([60, 200, 360])
    expect(grid?.cells).toHaveLength(4)
  })

  it('are no table where they do not meet: an underline, a rule across the page', () => {
    const underline: Line = { horizontal: true, at: 100, from: 60, to: 360 }
    expect(
      gridsFrom([underline, { ...underline, at: 700 }, { horizontal: false, at: 500, from: 300, to: 400 }]),
    ).toEqual([])
  })
})
