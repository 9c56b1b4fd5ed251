/** Rulings become grids of cells: where an edge between two fields is missing, they are one cell. */

import type { Box } from './page.ts'
import { type Ruling, type Rulings, snap } from './rulings.ts'
import type { Work } from './work.ts'

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: Box
}

/** A table as its rulings draw it. */
export interface Grid {
  readonly box: Box
  /** Places of the edges, one more than there are columns or rows. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly cells: readonly GridCell[]
  /** The cell of each field, row by row. */
  readonly fields: readonly number[]
  /** Whether nothing is drawn along the upper or the lower edge: a page break cuts the table there. */
  readonly openTop: boolean
  readonly openBottom: boolean
}

/** Lines that cross or touch one another. */
interface Crossing {
  readonly horizontal: Ruling[]
  readonly vertical: Ruling[]
}

/** How far a line may end before the one it should meet. */
const reach = 3
/** How much of the side of a field must be drawn for it to be an edge. */
const drawn = 0.6

/** The tables of a page, from top to bottom. */
export function gridsOf(rulings: Rulings, work: Work): Grid[] {
  return crossingsOf(rulings, work)
    .flatMap((crossing) => gridOf(crossing, work) ?? [])
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
}

function crossingsOf({ horizontal: across, vertical: down }: Rulings, work: Work): Crossing[] {
  work.steps(across.length * down.length)
  const groups = across.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (groups[at] !== at) {
      groups[at] = groups[groups[at] ?? at] ?? at
      at = groups[at] ?? at
    }
    return at
  }
  const firsts = down.map((line) => {
    let first: number | undefined
    for (let i = 0; i < across.length; i++) {
      if (!touches(line, across[i] as Ruling)) continue
      if (first === undefined) first = i
      else groups[find(i)] = find(first)
    }
    return first
  })
  const crossings = new Map<number, Crossing>()
  down.forEach((line, i) => {
    const first = firsts[i]
    if (first === undefined) return
    const crossing = crossings.get(find(first)) ?? { horizontal: [], vertical: [] }
    crossings.set(find(first), crossing)
    crossing.vertical.push(line)
  })
  across.forEach((line, i) => {
    crossings.get(find(i))?.horizontal.push(line)
  })
  return [...crossings.values()]
}

function touches(down: Ruling, across: Ruling): boolean {
  return (
    down.at >= across.from - reach &&
    down.at <= across.to + reach &&
    across.at >= down.from - reach &&
    across.at <= down.to + reach
  )
}

function gridOf({ horizontal, vertical }: Crossing, work: Work): Grid | undefined {
  const columns = edges(vertical, horizontal)
  const rows = edges(horizontal, vertical)
  const width = columns.length - 1
  const height = rows.length - 1
  if (width < 1 || height < 1) return undefined
  work.cells(width * height)
  const left = columns[0] ?? 0
  const right = columns[width] ?? 0
  const top = rows[0] ?? 0
  const bottom = rows[height] ?? 0
  const fields = { columns, rows, beside: sides(vertical, columns, rows), below: sides(horizontal, rows, columns) }
  return {
    box: { left, top, right, bottom },
    columns,
    rows,
    ...cellsOf(fields),
    openTop: (horizontal[0]?.at ?? top) > top + snap,
    openBottom: (horizontal.at(-1)?.at ?? bottom) < bottom - snap,
  }
}

/**
 * The places of the lines of one direction; where those of the other reach beyond the outermost, their ends are an
 * edge too: the sides of a table without outer lines, the foot of one that a page break cuts.
 */
function edges(lines: readonly Ruling[], crossed: readonly Ruling[]): number[] {
  const places: number[] = []
  for (const { at } of lines) if (at !== places[places.length - 1]) places.push(at)
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { from, to } of crossed) {
    if (from < first) first = from
    if (to > last) last = to
  }
  const [low = first, high = last] = [places[0], places.at(-1)]
  if (first < low - 2 * reach) places.unshift(first)
  if (last > high + 2 * reach) places.push(last)
  return places
}

interface Fields {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  /** Whether a line is drawn on the right of a field, and below it. */
  readonly beside: readonly number[]
  readonly below: readonly number[]
}

/** For each place of a line and each field along it, whether the line is drawn there: place by place. */
function sides(lines: readonly Ruling[], places: readonly number[], along: readonly number[]): readonly number[] {
  const length = along.length - 1
  const drawnAt = repeated(0, places.length * length)
  let place = 0
  for (const { at, from, to } of lines) {
    while ((places[place] ?? at) < at) place += 1
    for (let i = lowerBound(along, from) - 1; i < length; i++) {
      const start = along[i] ?? to
      if (i < 0) continue
      if (start >= to) break
      const end = along[i + 1] ?? start
      if (Math.min(end, to) - Math.max(start, from) >= drawn * (end - start)) drawnAt[place * length + i] = 1
    }
  }
  return drawnAt
}

/** Tables are small: an array made like this costs less than a typed one, whose memory is asked of the system. */
function repeated(value: number, count: number): number[] {
  return Array<number>(count).fill(value)
}

function cellsOf({ columns, rows, beside, below }: Fields): Pick<Grid, 'cells' | 'fields'> {
  const width = columns.length - 1
  const height = rows.length - 1
  const fields = repeated(-1, width * height)
  const cells: GridCell[] = []
  const closedRight = (row: number, column: number) => column === width - 1 || beside[(column + 1) * height + row] === 1
  const closedBelow = (row: number, column: number) => row === height - 1 || below[(row + 1) * width + column] === 1
  const free = (row: number, column: number) => fields[row * width + column] === -1
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!free(row, column)) continue
      let right = column
      while (!closedRight(row, right) && free(row, right + 1)) right++
      let bottom = row
      while (opens(bottom, column, right)) bottom++
      for (let r = row; r <= bottom; r++) {
        for (let at = r * width + column; at <= r * width + right; at++) fields[at] = cells.length
      }
      cells.push({
        row,
        column,
        rowSpan: bottom - row + 1,
        columnSpan: right - column + 1,
        box: {
          left: columns[column] ?? 0,
          top: rows[row] ?? 0,
          right: columns[right + 1] ?? 0,
          bottom: rows[bottom + 1] ?? 0,
        },
      })
    }
  }
  return { cells, fields }

  /** Whether the fields below a stretch belong to the same cell: nothing is drawn between, and nothing divides them. */
  function opens(row: number, from: number, to: number): boolean {
    for (let column = from; column <= to; column++) {
      if (closedBelow(row, column)) return false
      if (column < to && closedRight(row + 1, column)) return false
    }
    return true
  }
}

/** The first index whose value is greater than the one given. */
export function lowerBound(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** The cell a point lies in; `undefined` outside the table. */
export function cellAt({ box, columns, rows, fields }: Grid, { x, y }: { x: number; y: number }): number | undefined {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return undefined
  const column = Math.min(columns.length - 2, lowerBound(columns, x) - 1)
  const row = Math.min(rows.length - 2, lowerBound(rows, y) - 1)
  return fields[row * (columns.length - 1) + column]
}
