/**
 * Finds the order in which the numbers of a whole table were taken off its page, by the sums of the form.
 *
 * A program that takes text out of a PDF gives rows or columns, and changes from one to the other within a table: it
 * goes down in bands of rows, and within a band from left to right over groups of columns, each read row by row. One
 * group is the usual order of rows, seven groups of one column are the order of columns. An order is possible if every
 * sum holds. What all possible orders agree on is settled; what they differ in stays open.
 */

/** A sum: the cells of the left side, and those of the right, as positions in the table counted row by row. */
interface StreamSum {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

export interface Stream {
  /** As many as the table has cells, in the order of the text. */
  readonly numbers: readonly number[]
  /** Which of them stand in one line with the one before: their cells are neighbours in a row. */
  readonly joined: readonly boolean[]
  /** Before which of them a text stands: no band, nor a row, goes on across it. */
  readonly parted: readonly boolean[]
  readonly rows: number
  readonly columns: number
  readonly sums: readonly StreamSum[]
}

/** For each cell which number of the stream stands in it; `undefined` where two are possible. */
export type StreamOrder = readonly (number | undefined)[]

/** Bounded by counts, not by time: the same everywhere. */
const mostStates = 3000
const mostSteps = 200_000

/** A band of rows in one of its orders: for each of its cells the number, and what it adds to each sum. */
interface Band {
  readonly numbers: readonly number[]
  readonly adds: readonly number[]
}

/** The sums as they stand above a row, with all rows from it on read, and how they came to stand so. */
interface State {
  readonly sums: readonly number[]
  readonly ways: { readonly band: Band; readonly rows: number; readonly below: State }[]
}

/** `undefined` where no order fits, or too many have to be looked at. */
export function settleOrder(stream: Stream): StreamOrder | undefined {
  const { rows, columns, numbers, sums: asked } = stream
  if (numbers.length !== rows * columns) return undefined
  if (numbers.some((number) => !(number >= 0))) return undefined
  const bands = bandsOf(stream)
  const fits = fitsAbove(stream)
  const states = Array.from({ length: rows + 1 }, () => new Map<string, State>())
  states[rows]?.set('', { sums: asked.map(() => 0), ways: [] })
  let steps = 0
  // Upwards: totals stand below what they are the sum of, so that a sum can be told early.
  for (let end = rows; end > 0; end--) {
    const below = states[end] as Map<string, State>
    if (below.size > mostStates) return undefined
    if (below.size === 0) continue
    for (let start = end - 1; start >= 0; start--) {
      for (const band of bands(start, end)) {
        for (const state of below.values()) {
          steps += 1
          if (steps > mostSteps) return undefined
          const sums = state.sums.map((sum, i) => sum + (band.adds[i] ?? 0))
          if (!fits(start, sums)) continue
          const key = sums.join(' ')
          const above = states[start]?.get(key) ?? { sums, ways: [] }
          above.ways.push({ band, rows: end - start, below: state })
          states[start]?.set(key, above)
        }
      }
    }
  }
  const [whole] = [...(states[0]?.values() ?? [])]
  const order = whole && agreed(whole, stream)
  return order && rows === 1 ? withoutEarlyTotals(order, stream) : order
}

/**
 * A program may take the total of a lone row before the last of its parts, for its head is of another height. Where
 * the sum comes out so too, the cells that it would change stay open; not where the numbers stand in one line.
 */
function withoutEarlyTotals(order: StreamOrder, { numbers, joined, sums }: Stream): StreamOrder {
  const doubtful = new Set<number>()
  for (const { left, right } of sums) {
    const cells = [...right, ...left]
    const values = cells.map((cell) => numbers[cell] ?? 0)
    if (cells.slice(1).every((cell) => joined[cell])) continue
    const sum = values.reduce((added, value) => added + value, 0)
    for (let early = 1; early < cells.length - 1; early++) {
      const total = values[early] ?? 0
      if (total * 2 !== sum) continue
      const other = [...values.slice(0, early), ...values.slice(early + 1), total]
      cells.forEach((cell, i) => {
        if (other[i] !== values[i]) doubtful.add(cell)
      })
    }
  }
  return order.map((number, cell) => (doubtful.has(cell) ? undefined : number))
}

/** What every way from the first row to the last agrees on. */
function agreed(whole: State, { rows, columns, numbers }: Stream): StreamOrder {
  const order: (number | undefined)[] = []
  const doubtful = new Set<number>()
  const seen = new Set<State>()
  const walk = (state: State, start: number): void => {
    if (seen.has(state)) return
    seen.add(state)
    for (const { band, rows: height, below } of state.ways) {
      band.numbers.forEach((number, i) => {
        const cell = start * columns + i
        const known = order[cell]
        if (known === undefined) order[cell] = number
        else if (numbers[known] !== numbers[number]) doubtful.add(cell)
      })
      walk(below, start + height)
    }
  }
  walk(whole, 0)
  return Array.from({ length: rows * columns }, (_, cell) => (doubtful.has(cell) ? undefined : order[cell]))
}

/** The bands from one row to another that are read otherwise than row by row, and the one row of one row. */
function bandsOf({ numbers, joined, parted, columns, sums }: Stream): (start: number, end: number) => readonly Band[] {
  const ways = groupings(columns)
  const adding = Array.from(numbers, (_, cell) =>
    sums.flatMap(({ left, right }, i) => [
      ...(left.includes(cell) ? [[i, 1] as const] : []),
      ...(right.includes(cell) ? [[i, -1] as const] : []),
    ]),
  )
  // A sum within one row is asked for before a band is taken at all.
  const rowOf = (cell: number) => Math.floor(cell / columns)
  const within = sums.filter((sum) => new Set([...sum.left, ...sum.right].map(rowOf)).size === 1)
  return (start, end) => {
    const [from, height] = [start * columns, end - start]
    if (joined[from] || parted.slice(from + 1, from + height * columns).includes(true)) return []
    const own = within.filter(({ left: [cell = 0] }) => rowOf(cell) >= start && rowOf(cell) < end)
    const found = new Map<string, Band>()
    const inRows = numbers.slice(from, from + height * columns).join(' ')
    for (const widths of height === 1 ? [[columns]] : ways) {
      const order = orderOf(widths, { height, columns }).map((at) => from + at)
      const valueAt = (cell: number) => numbers[order[cell - from] ?? 0] ?? 0
      const total = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + valueAt(cell), 0)
      if (own.some(({ left, right }) => total(left) !== total(right))) continue
      const key = order.map((number) => numbers[number]).join(' ')
      if (found.has(key) || (height > 1 && key === inRows) || !keepsLines(order, { joined, from, columns })) continue
      const adds = sums.map(() => 0)
      order.forEach((number, i) => {
        for (const [sum, sign] of adding[from + i] ?? []) adds[sum] = (adds[sum] ?? 0) + sign * (numbers[number] ?? 0)
      })
      found.set(key, { numbers: order, adds })
    }
    return [...found.values()]
  }
}

/** Whether numbers of one line are neighbours in a row. */
function keepsLines(
  order: readonly number[],
  { joined, from, columns }: { joined: readonly boolean[]; from: number; columns: number },
): boolean {
  const cells = new Map(order.map((number, cell) => [number, cell]))
  return order.every((number, cell) => {
    if (!joined[number] || number === from) return true
    return cells.get(number - 1) === cell - 1 && cell % columns > 0
  })
}

/** For each cell of a band, row by row, which number of it stands there. */
function orderOf(widths: readonly number[], { height, columns }: { height: number; columns: number }): number[] {
  const order: number[] = []
  let [next, left] = [0, 0]
  for (const width of widths) {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) order[row * columns + left + column] = next++
    }
    left += width
  }
  return order
}

/** The ways to part columns into two groups or more, from left to right. */
function groupings(columns: number): readonly (readonly number[])[] {
  if (columns > 8) return []
  const all: number[][] = []
  const part = (left: number, widths: readonly number[]): void => {
    if (left === 0 && widths.length > 1) all.push([...widths])
    for (let width = 1; width <= left; width++) part(left - width, [...widths, width])
  }
  part(columns, [])
  return all
}

/** Whether sums can still hold above a row: what is not read yet is on one of their sides, on both, or on none. */
function fitsAbove({ rows, columns, sums }: Stream): (row: number, found: readonly number[]) => boolean {
  const openAt = Array.from({ length: rows + 1 }, (_, row) =>
    sums.map(({ left, right }) => {
      const isOpen = (cell: number) => cell < row * columns
      return { left: left.some(isOpen), right: right.some(isOpen) }
    }),
  )
  return (row, found) =>
    found.every((sum, i) => {
      const open = openAt[row]?.[i]
      return (sum <= 0 || open?.right === true) && (sum >= 0 || open?.left === true)
    })
}
