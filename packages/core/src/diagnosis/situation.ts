/** A table of a report as it stands: its numbers, and which of its sums are broken. */

import { at, type Change, evaluate, type LinearForm, withChanges } from './linear-system.ts'
import type { SumSystem } from './sum-system.ts'

export interface Situation<S extends SumSystem = SumSystem> {
  readonly sums: S
  /** NaN where no number is known. */
  readonly values: Float64Array
  /** The same with 0 for what is not known. */
  readonly filled: Float64Array
  /** What each sum is off by, unknown parts counted as 0. */
  readonly residuals: Float64Array
  /** How many parts of each sum are not known. */
  readonly open: Uint8Array
  /** The sums that do not hold whatever the unknown parts are, as the rules judge them. */
  readonly broken: readonly number[]
}

export function situationOf<S extends SumSystem>(sums: S, values: Float64Array): Situation<S> {
  const filled = values.map((value) => (Number.isNaN(value) ? 0 : value))
  const { equations } = sums.system
  const residuals = Float64Array.from(equations, (equation) => evaluate(equation, filled))
  const open = openIn(equations, values)
  const broken = [...equations.keys()].filter((equation) => isBroken(equation, { sums, values, residuals, open }))
  return { sums, values, filled, residuals, open, broken }
}

/** How many variables of each equation have no value; most reports have all. */
function openIn(equations: readonly LinearForm[], values: Float64Array): Uint8Array {
  const open = new Uint8Array(equations.length)
  if (!values.some(Number.isNaN)) return open
  equations.forEach(({ terms }, equation) => {
    for (const { variable } of terms) if (Number.isNaN(values[variable])) open[equation] = at(open, equation) + 1
  })
  return open
}

/** A total that is known and exceeded by its known parts is wrong although some parts are blank. */
function isBroken(
  equation: number,
  { sums, values, residuals, open }: Pick<Situation, 'sums' | 'values' | 'residuals' | 'open'>,
): boolean {
  if (open[equation] === 0) return residuals[equation] !== 0
  const total = sums.system.equations[equation]?.terms.find(({ coefficient }) => coefficient > 0)
  const isTotal = sums.sums[equation]?.kind !== 'balance'
  return isTotal && total !== undefined && !Number.isNaN(values[total.variable]) && at(residuals, equation) < 0
}

/** Whether nothing is broken once the changes are made, and no cell is below zero because of them. */
export function settles({ sums, values }: Situation, changes: readonly Change[]): boolean {
  return (
    changes.every(({ variable, value }) => value >= at(sums.system.least, variable)) &&
    situationOf(sums, withChanges(values, changes)).broken.length === 0
  )
}
