/**
 * Elimination of variables from a system: what remains speaks of the other variables alone.
 *
 * A variable goes by way of an equation it stands in (Gauss), or else by pairing inequalities (Fourier–Motzkin). What
 * remains and does not hold at the present values names the variables of which one more must change: the implied edits
 * of Fellegi and Holt.
 */

import { at, evaluate, type LinearForm, type LinearSystem } from './linear-system.ts'

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
}

/** Inequalities beyond these are dropped: fewer contradictions are then seen, none is invented. */
const mostRows = 160

const denseForms = new WeakMap<LinearSystem, readonly Float64Array[]>()

/** The system at some values, unknown variables already eliminated. */
export function tableauOf(system: LinearSystem, values: Float64Array): Tableau {
  const known = values.map((value, variable) => (Number.isNaN(value) ? placeholder(at(system.least, variable)) : value))
  const forms = [...system.equations, ...system.inequalities]
  const dense = denseForms.get(system) ?? forms.map((form) => denseOf(form, system.variables.length))
  denseForms.set(system, dense)
  let tableau: Tableau = {
    system,
    values: known,
    rows: forms.map((form, i) => ({
      coefficients: dense[i] as Float64Array,
      value: evaluate(form, known),
      isEquation: i < system.equations.length,
    })),
    steps: [],
  }
  values.forEach((value, variable) => {
    if (Number.isNaN(value)) tableau = eliminate(tableau, variable)
  })
  return tableau
}

function placeholder(least: number): number {
  return Number.isFinite(least) ? least : 0
}

/** Lets a variable take any value it may: it goes from the rows. */
export function eliminate(tableau: Tableau, variable: number): Tableau {
  const { system, values, rows, steps } = tableau
  const pivot = rows.find(({ coefficients, isEquation }) => isEquation && coefficients[variable] !== 0)
  const bound = boundOf(tableau, variable)
  if (!pivot) {
    return {
      system,
      values,
      rows: pairInequalities(rows, { bound, variable }),
      steps: [...steps, { variable, by: undefined }],
    }
  }
  const rest: Row[] = []
  for (const row of rows) {
    if (row === pivot) continue
    rest.push(row.coefficients[variable] === 0 ? row : substitute(row, { pivot, variable }))
  }
  if (bound && rest.length < mostRows) rest.push(substitute(bound, { pivot, variable }))
  return { system, values, rows: rest, steps: [...steps, { variable, by: pivot }] }
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
  rows: readonly Row[],
  { bound, variable }: { readonly bound: Row | undefined; readonly variable: number },
): Row[] {
  const all = bound ? [...rows, bound] : rows
  const paired = all.filter(({ coefficients }) => coefficients[variable] === 0)
  const above = all.filter(({ coefficients }) => at(coefficients, variable) < 0)
  for (const low of all) {
    if (at(low.coefficients, variable) <= 0) continue
    for (const high of above) {
      if (paired.length >= mostRows) return paired
      paired.push(
        combine(low, {
          times: -at(high.coefficients, variable),
          other: high,
          otherTimes: at(low.coefficients, variable),
        }),
      )
    }
  }
  return paired
}

/** The row with a variable replaced by what the pivot equation says of it. */
function substitute(row: Row, { pivot, variable }: { readonly pivot: Row; readonly variable: number }): Row {
  const own = at(row.coefficients, variable)
  const p = at(pivot.coefficients, variable)
  return combine(row, { times: Math.abs(p), other: pivot, otherTimes: p > 0 ? -own : own })
}

function combine(
  row: Row,
  { times, other, otherTimes }: { readonly times: number; readonly other: Row; readonly otherTimes: number },
): Row {
  const coefficients = row.coefficients.slice()
  for (let i = 0; i < coefficients.length; i++) {
    coefficients[i] = times * at(coefficients, i) + otherTimes * at(other.coefficients, i)
  }
  const value = times * row.value + otherTimes * other.value
  if (!Number.isSafeInteger(value)) throw new RangeError('numbers too large to be exact')
  if (times === 1 && Math.abs(otherTimes) === 1) return { coefficients, value, isEquation: row.isEquation }
  const divisor = coefficients.reduce(greatestCommonDivisor, Math.abs(value))
  if (divisor <= 1) return { coefficients, value, isEquation: row.isEquation }
  return { coefficients: coefficients.map((c) => c / divisor), value: value / divisor, isEquation: row.isEquation }
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

function denseOf({ terms }: LinearForm, length: number): Float64Array {
  const coefficients = new Float64Array(length)
  for (const { variable, coefficient } of terms) coefficients[variable] = at(coefficients, variable) + coefficient
  return coefficients
}
