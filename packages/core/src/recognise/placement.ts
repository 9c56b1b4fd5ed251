/**
 * Places the values of rows whose blanks were dropped, by the sums of the form.
 *
 * A row that has fewer values than columns could be read in several ways. A reading is possible if every sum holds
 * with the blanks counted as 0. What all possible readings agree on is placed; what they differ in stays open.
 */

import type { Identity } from '../form/cells.ts'

/** A row with fewer values than slots. `slots` are cell ids in printed order; `numbers` the values in order. */
export interface PendingRow {
  readonly slots: readonly string[]
  /** NaN for a value that is no number. */
  readonly numbers: readonly number[]
}

/** For each pending row: for each slot the index of its value, `null` for a blank, `undefined` where it is open. */
export type Placement = readonly (readonly (number | null | undefined)[])[]

const mostCombinations = 7000
const mostSteps = 50_000
const mostSolutions = 50

/** Finds all readings under which the sums hold. Bounded by a count of steps, not by time: the same everywhere. */
export function placeValues(
  rows: readonly PendingRow[],
  { known, identities }: { readonly known: ReadonlyMap<string, number>; readonly identities: readonly Identity[] },
): Placement {
  const open: Placement = rows.map(({ slots }) => slots.map(() => undefined))
  if (rows.some(({ numbers }) => numbers.some(Number.isNaN))) return open
  const alone = onlyTotals(rows, identities)
  if (alone) return alone
  const choices = rows.map((row) => readingsOf(row, { known, identities }))
  if (choices.some((readings) => readings.length === 0 || readings.length > mostCombinations)) return open
  const solutions = solve(rows, { choices, known, identities })
  // Where the sums of the whole table settle nothing, what all readings of a row agree on still holds for that row.
  const candidates = (r: number) => solutions?.map((solution) => solution[r]) ?? choices[r] ?? []
  return rows.map(({ slots }, r) => slots.map((_, s) => agreed(candidates(r).map((reading) => reading?.[s]))))
}

function agreed<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined
}

type Reading = readonly (number | null)[]

/** A report that fills only the totals: every row has one value, and it is the total. */
function onlyTotals(rows: readonly PendingRow[], identities: readonly Identity[]): Placement | undefined {
  if (!rows.every(({ numbers }) => numbers.length === 1)) return undefined
  const totals = new Set<string>(identities.flatMap(({ kind, left }) => (kind === 'column-total' ? left : [])))
  if (!rows.every(({ slots }) => slots.filter((slot) => totals.has(slot)).length === 1)) return undefined
  return rows.map(({ slots }) => slots.map((slot) => (totals.has(slot) ? 0 : null)))
}

/** The ways to spread a row's values over its slots, in order, under which the sums within the row hold. */
function readingsOf(
  row: PendingRow,
  context: { known: ReadonlyMap<string, number>; identities: readonly Identity[] },
): Reading[] {
  const inRow = new Set(row.slots)
  const own = context.identities.filter(({ left, right }) => [...left, ...right].every((cell) => inRow.has(cell)))
  const readings: Reading[] = []
  const spread = (slot: number, value: number, reading: (number | null)[]): void => {
    if (readings.length > mostCombinations) return
    if (slot === row.slots.length) {
      if (own.every((identity) => holds(identity, (cell) => valueIn(row, reading, cell)))) readings.push(reading)
      return
    }
    const left = row.slots.length - slot
    if (value < row.numbers.length) spread(slot + 1, value + 1, [...reading, value])
    if (left > row.numbers.length - value) spread(slot + 1, value, [...reading, null])
  }
  spread(0, 0, [])
  return readings
}

/** All readings of the table, or `undefined` where there are none, or too many to list. */
function solve(
  rows: readonly PendingRow[],
  {
    choices,
    known,
    identities,
  }: { choices: readonly Reading[][]; known: ReadonlyMap<string, number>; identities: readonly Identity[] },
): Reading[][] | undefined {
  const owner = new Map(rows.flatMap(({ slots }, r) => slots.map((slot) => [slot, r] as const)))
  // A sum can be tested once the last row it touches is read.
  const testAfter = rows.map((): Identity[] => [])
  for (const identity of identities) {
    const touched = [...identity.left, ...identity.right].map((cell) => owner.get(cell))
    const last = Math.max(...touched.map((r) => r ?? -1))
    if (touched.every((r, i) => r !== undefined || known.has([...identity.left, ...identity.right][i] ?? '')))
      testAfter[last]?.push(identity)
  }
  const solutions: Reading[][] = []
  let steps = 0
  const value = (chosen: readonly Reading[]) => (cell: string) => {
    const r = owner.get(cell)
    if (r === undefined) return known.get(cell)
    const [row, reading] = [rows[r], chosen[r]]
    return row && reading ? valueIn(row, reading, cell) : undefined
  }
  const walk = (r: number, chosen: readonly Reading[]): void => {
    if (r === rows.length) {
      solutions.push([...chosen])
      return
    }
    for (const reading of choices[r] ?? []) {
      steps += 1
      if (steps > mostSteps || solutions.length >= mostSolutions) return
      const next = [...chosen, reading]
      if ((testAfter[r] ?? []).every((identity) => holds(identity, value(next)))) walk(r + 1, next)
    }
  }
  walk(0, [])
  return steps > mostSteps || solutions.length >= mostSolutions || solutions.length === 0 ? undefined : solutions
}

/** Whether a sum holds with blanks as 0. Parts that are all blank leave it open, so it does not speak against. */
function holds({ left, right }: Identity, value: (cell: string) => number | null | undefined): boolean {
  const parts = right.map(value)
  if (left.length === 1 && parts.every((part) => part === null)) return true
  const sum = (numbers: readonly (number | null | undefined)[]) =>
    numbers.reduce<number>((total, one) => total + (one ?? 0), 0)
  return sum(left.map(value)) === sum(parts)
}

function valueIn({ slots, numbers }: PendingRow, reading: Reading, cell: string): number | null | undefined {
  const index = reading[slots.indexOf(cell)]
  return index === null || index === undefined ? index : numbers[index]
}
