/**
 * Places the values of rows whose blanks were dropped, by the sums of the form.
 *
 * A row that has fewer values than columns could be read in several ways. A reading is possible if every sum holds
 * with the blanks counted as 0. What all possible readings agree on is placed; what they differ in stays open. That a
 * total is blank, or stands without parts, speaks against no reading, but less for it than a total that is reached.
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
  {
    known,
    identities,
    mayBeAnywhere = false,
    besideOthers = false,
  }: {
    readonly known: ReadonlyMap<string, number>
    readonly identities: readonly Identity[]
    /** A lone value need not be the total: blanks may as well stand where they are written. */
    readonly mayBeAnywhere?: boolean
    /** Other rows have all their values, so that the totals are not all that is filled in. */
    readonly besideOthers?: boolean
  },
): Placement {
  const open: Placement = rows.map(({ slots }) => slots.map(() => undefined))
  if (rows.some(({ numbers }) => numbers.some(Number.isNaN))) return open
  const alone = mayBeAnywhere || besideOthers ? undefined : onlyTotals(rows, identities)
  if (alone) return alone
  const choices = rows.map((row) => readingsOf(row, { known, identities }))
  if (choices.some((readings) => readings.length === 0 || readings.length > mostCombinations)) return open
  const solutions = solve(rows, { choices, known, identities })
  // Where the sums of the whole table settle nothing, what all readings of a row agree on still holds for that row.
  const candidates = (r: number) => solutions?.map((solution) => solution[r]) ?? choices[r] ?? []
  return rows.map((row, r) => {
    const readings = candidates(r)
    // That a total may be blank only speaks against other readings: it is too much to be taken for the only one.
    const sums = sumsWithin(row, { known, identities })
    if (readings.some((reading) => reading && sums.some((sum) => lacksTotal(sum, [reading])))) return open[r] ?? []
    return row.slots.map((_, s) => agreed(readings.map((reading) => reading?.[s])))
  })
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

/**
 * The ways to spread a row's values over its slots, in order, under which the sums within the row hold: those that
 * reach a total, and only where there are none those in which it is blank or has no parts.
 */
function readingsOf(
  row: PendingRow,
  context: { known: ReadonlyMap<string, number>; identities: readonly Identity[] },
): Reading[] {
  const sums = sumsWithin(row, context)
  const readings: Reading[] = []
  const others: Reading[] = []
  const reading: (number | null)[] = []
  const spread = (value: number): void => {
    if (readings.length + others.length > mostCombinations) return
    const left = row.slots.length - reading.length
    if (left === 0) {
      if (sums.every((sum) => isReached(sum, [reading]))) readings.push([...reading])
      else if (sums.every((sum) => holds(sum, [reading]) || lacksTotal(sum, [reading]))) others.push([...reading])
      return
    }
    if (value < row.numbers.length) {
      reading.push(value)
      spread(value + 1)
      reading.pop()
    }
    if (left > row.numbers.length - value) {
      reading.push(null)
      spread(value)
      reading.pop()
    }
  }
  spread(0)
  return readings.length > 0 ? readings : others
}

/** The sums that touch nothing but the row. */
function sumsWithin(
  row: PendingRow,
  { known, identities }: { known: ReadonlyMap<string, number>; identities: readonly Identity[] },
): readonly Sum[] {
  const inRow = new Set(row.slots)
  const own = identities.filter(({ left, right }) => [...left, ...right].every((cell) => inRow.has(cell)))
  return own.map(sumIn([row], known))
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
  const compiled = sumIn(rows, known)
  // A sum can be tested once the last row it touches is read.
  const testAfter = rows.map((): Sum[] => [])
  for (const identity of identities) {
    const cells = [...identity.left, ...identity.right]
    if (!cells.every((cell) => owner.has(cell) || known.has(cell))) continue
    const last = Math.max(...cells.map((cell) => owner.get(cell) ?? -1))
    testAfter[last]?.push(compiled(identity))
  }
  const solutions: Reading[][] = []
  const chosen: Reading[] = []
  let steps = 0
  const walk = (r: number): void => {
    if (r === rows.length) {
      solutions.push([...chosen])
      return
    }
    for (const reading of choices[r] ?? []) {
      steps += 1
      if (steps > mostSteps || solutions.length >= mostSolutions) return
      chosen.push(reading)
      if ((testAfter[r] ?? []).every((sum) => holds(sum, chosen))) walk(r + 1)
      chosen.pop()
    }
  }
  walk(0)
  return steps > mostSteps || solutions.length >= mostSolutions || solutions.length === 0 ? undefined : solutions
}

/** A cell of a sum: its value in what is chosen for the rows so far, `null` for a blank. */
type Term = (chosen: readonly Reading[]) => number | null

interface Sum {
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

/** Looks up once where the cells of a sum stand: it is tested tens of thousands of times. */
function sumIn(rows: readonly PendingRow[], known: ReadonlyMap<string, number>): (identity: Identity) => Sum {
  const terms = new Map<string, Term>()
  rows.forEach(({ slots, numbers }, r) => {
    slots.forEach((cell, s) => {
      terms.set(cell, (chosen) => {
        const index = chosen[r]?.[s] ?? null
        return index === null ? null : (numbers[index] ?? null)
      })
    })
  })
  const termOf = (cell: string): Term => terms.get(cell) ?? (() => known.get(cell) ?? 0)
  return ({ left, right }) => ({ left: left.map(termOf), right: right.map(termOf) })
}

/** Whether a sum holds with blanks as 0. Parts that are all blank leave it open, so it does not speak against. */
function holds({ left, right }: Sum, chosen: readonly Reading[]): boolean {
  let [sum, blank] = [0, true]
  for (const part of right) {
    const value = part(chosen)
    if (value === null) continue
    sum += value
    blank = false
  }
  if (blank && left.length === 1) return true
  return left.reduce((total, term) => total + (term(chosen) ?? 0), 0) === sum
}

/** Whether a total stands there and is that of parts that do. */
function isReached(sum: Sum, chosen: readonly Reading[]): boolean {
  return !sum.right.every((part) => part(chosen) === null) && !lacksTotal(sum, chosen) && holds(sum, chosen)
}

function lacksTotal({ left }: Sum, chosen: readonly Reading[]): boolean {
  return left.every((term) => term(chosen) === null)
}
