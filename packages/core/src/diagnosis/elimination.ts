/**
 * Elimination of variables from a system: what remains speaks of the other variables alone.
 *
 * A variable goes by way of an equation it stands in (Gauss), or else by pairing inequalities (Fourier–Motzkin). What
 * remains and does not hold at the present values names the variables of which one more must change: the implied edits
 * of Fellegi and Holt.
 */

import { at, type LinearSystem } from './linear-system.ts'

/** An equation (`= 0`) or inequality (`≥ 0`) with its value at the present numbers. */
export interface Row {
  readonly coefficients: Float64Array
  readonly value: number
  readonly isEquation: boolean
}

/** How a variable went: by an equation, or by inequalities (`undefined`), which leave it open. */
interface Step {
  readonly variable: number
  readonly by: Row | undefined
}

export interface Tableau {
  readonly system: LinearSystem
  /** The present numbers. Unknown ones stand at their bound, or at 0: they are eliminated first. */
  readonly values: Float64Array
  readonly rows: readonly Row[]
  readonly steps: readonly Step[]
  /** Rows were dropped: a contradiction may go unseen, none is invented. */
  readonly partial: boolean
}

/** Inequalities beyond these are dropped. */
const mostRows = 80

/** Lets a variable take any value it may: it goes from the rows. */
export function eliminate(tableau: Tableau, variable: number): Tableau {
  const { system, values, rows, steps } = tableau
  const pivot = rows.find(({ coefficients, isEquation }) => isEquation && coefficients[variable] !== 0)
  const bound = boundOf(tableau, variable)
  const all = bound ? [...rows, bound] : rows
  const found = pivot ? substituteIn(tableau, { all, pivot, variable }) : pairInequalities(tableau, { all, variable })
  const dropped = found.length > mostRows
  return {
    system,
    values,
    rows: dropped ? found.slice(0, mostRows) : found,
    steps: [...steps, { variable, by: pivot }],
    partial: tableau.partial || dropped,
  }
}

/** The rows with a variable replaced by what the pivot equation says of it. */
function substituteIn(
  tableau: Tableau,
  { all, pivot, variable }: { readonly all: readonly Row[]; readonly pivot: Row; readonly variable: number },
): Row[] {
  const p = at(pivot.coefficients, variable)
  const other = named(pivot)
  return all.flatMap((row) => {
    const own = at(row.coefficients, variable)
    if (row === pivot) return []
    if (own === 0) return [row]
    return telling(combine(row, { times: Math.abs(p), other, otherTimes: p > 0 ? -own : own }), tableau)
  })
}

/** The row, unless it holds whatever the variables are: 0 = 0, or an inequality that their bounds imply. */
function telling(row: Row, { system, values }: Pick<Tableau, 'system' | 'values'>): Row[] {
  const { coefficients, isEquation } = row
  let lowest = row.value
  for (let variable = 0; variable < coefficients.length; variable++) {
    const coefficient = at(coefficients, variable)
    if (coefficient === 0) continue
    if (isEquation || coefficient < 0) return [row]
    lowest -= coefficient * (at(values, variable) - at(system.least, variable))
  }
  return lowest < 0 || (isEquation && lowest !== 0) ? [row] : []
}

/** Rows that do not hold: an equation that is not 0, an inequality below 0. */
export function contradictionsIn({ rows }: Tableau): Row[] {
  return rows.filter(({ value, isEquation }) => (isEquation ? value !== 0 : value < 0))
}

/**
 * By how much each eliminated variable must move, the first eliminated last; `null` where more than one move would do.
 * `undefined` where no whole numbers do. `moved` holds variables moved without being eliminated.
 */
export function movesOf(
  { steps }: Tableau,
  moved: ReadonlyMap<number, number | null>,
): Map<number, number | null> | undefined {
  const moves = new Map(moved)
  for (let i = steps.length - 1; i >= 0; i--) {
    const { variable, by } = steps[i] as Step
    const move = by ? moveBy(by, { variable, moves }) : null
    if (move === undefined) return undefined
    moves.set(variable, move)
  }
  return moves
}

function moveBy(
  { coefficients, value }: Row,
  { variable, moves }: { readonly variable: number; readonly moves: ReadonlyMap<number, number | null> },
): number | null | undefined {
  const own = at(coefficients, variable)
  let rest = value
  let divisor = Math.abs(own)
  let isOpen = false
  for (const [other, move] of moves) {
    const coefficient = at(coefficients, other)
    if (coefficient === 0) continue
    if (move === null) {
      isOpen = true
      divisor = greatestCommonDivisor(divisor, coefficient)
    } else rest += coefficient * move
  }
  if (rest % divisor !== 0) return undefined
  return isOpen ? null : 0 - rest / own
}

function boundOf({ system, values }: Tableau, variable: number): Row | undefined {
  const least = at(system.least, variable)
  if (!Number.isFinite(least)) return undefined
  const coefficients = new Float64Array(values.length)
  coefficients[variable] = 1
  return { coefficients, value: at(values, variable) - least, isEquation: false }
}

/** Fourier–Motzkin: each inequality that holds the variable from below with each that holds it from above. */
function pairInequalities(
  tableau: Tableau,
  { all, variable }: { readonly all: readonly Row[]; readonly variable: number },
): Row[] {
  const paired = all.filter(({ coefficients }) => coefficients[variable] === 0)
  const above = all.filter(({ coefficients }) => at(coefficients, variable) < 0).map(named)
  for (const low of all) {
    const otherTimes = at(low.coefficients, variable)
    if (otherTimes <= 0) continue
    for (const other of above) {
      if (paired.length > mostRows) return paired
      const times = -at(other.row.coefficients, variable)
      paired.push(...telling(combine(low, { times, other, otherTimes }), tableau))
    }
  }
  return paired
}

/** A row with the variables it names. */
interface Named {
  readonly row: Row
  readonly variables: readonly number[]
}

function named(row: Row): Named {
  const variables: number[] = []
  for (let variable = 0; variable < row.coefficients.length; variable++) {
    if (row.coefficients[variable] !== 0) variables.push(variable)
  }
  return { row, variables }
}

/** The sum of two rows, each so many times, without a common divisor. */
function combine(
  row: Row,
  { times, other, otherTimes }: { readonly times: number; readonly other: Named; readonly otherTimes: number },
): Row {
  const value = times * row.value + otherTimes * other.row.value
  if (!Number.isSafeInteger(value)) throw new RangeError('numbers too large to be exact')
  const coefficients = times === 1 ? row.coefficients.slice() : row.coefficients.map((own) => times * own)
  for (const variable of other.variables) {
    coefficients[variable] = at(coefficients, variable) + otherTimes * at(other.row.coefficients, variable)
  }
  const { isEquation } = row
  if (times === 1 && Math.abs(otherTimes) === 1) return { coefficients, value, isEquation }
  const divisor = coefficients.reduce(greatestCommonDivisor, Math.abs(value))
  if (divisor <= 1) return { coefficients, value, isEquation }
  return { coefficients: coefficients.map((own) => own / divisor), value: value / divisor, isEquation }
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}
