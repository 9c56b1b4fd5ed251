/**
 * Rounding errors (Scholtus 2008, the scapegoat algorithm): sums that miss by a little are mended by moving as few
 * variables, as little, as will do.
 */

import {
  at,
  type Change,
  holds,
  keepsBounds,
  type LinearSystem,
  linearSystem,
  residualsOf,
  withChanges,
} from './linear-system.ts'

/**
 * Moves some variables so that every equation that is off by no more than `tolerance` holds. `undefined` where that
 * takes a move of more than twice the number of treated equations, a fraction, or breaks a bound or an inequality.
 *
 * The scapegoats, one for each independent equation, depend on the order in which variables are tried. Every rotation
 * of the given order is tried and the one that moves least is taken: the same numbers always give the same answer.
 */
export function correctRounding(
  system: LinearSystem,
  values: Float64Array,
  { tolerance = 2 }: { readonly tolerance?: number } = {},
): readonly Change[] | undefined {
  const residuals = residualsOf(system, values)
  const treated = linearSystem({
    variables: system.variables,
    equations: system.equations.filter((_, i) => Math.abs(at(residuals, i)) <= tolerance),
    inequalities: system.inequalities,
    least: (variable) => at(system.least, variable),
  })
  if (treated.equations.every((_, i) => at(residualsOf(treated, values), i) === 0)) return []
  const most = 2 * treated.equations.length
  const order = [...values.keys()]
  let best: readonly Change[] | undefined
  for (let turn = 0; turn < order.length; turn++) {
    const moves = scapegoatMoves(treated, { values, order: [...order.slice(turn), ...order.slice(0, turn)] })
    if (!moves || [...moves.values()].some((move) => !Number.isInteger(move) || Math.abs(move) > most)) continue
    const changes = [...moves].map(([variable, move]) => ({ variable, value: at(values, variable) + move }))
    const mended = withChanges(values, changes)
    if (!holds(treated, mended) && keepsBounds(system, values)) continue
    if (!best || sizeOf(changes, values) < sizeOf(best, values)) best = changes
  }
  return best?.toSorted((a, b) => a.variable - b.variable)
}

function sizeOf(changes: readonly Change[], values: Float64Array): number {
  return changes.reduce((sum, { variable, value }) => sum + Math.abs(value - at(values, variable)), 0)
}

/** Gauss–Jordan over the equations: the first variable in the order that stands in one is its scapegoat. */
function scapegoatMoves(
  system: LinearSystem,
  { values, order }: { readonly values: Float64Array; readonly order: readonly number[] },
): ReadonlyMap<number, number> | undefined {
  const residuals = residualsOf(system, values)
  const rows = system.equations.map(({ terms }, i) => {
    const row = new Map(terms.map(({ variable, coefficient }) => [variable, coefficient]))
    return { row, residual: at(residuals, i), scapegoat: undefined as number | undefined }
  })
  for (const variable of order) {
    const pivot = rows.find(({ row, scapegoat }) => scapegoat === undefined && row.has(variable))
    if (!pivot) continue
    pivot.scapegoat = variable
    const p = pivot.row.get(variable) as number
    for (const other of rows) {
      const q = other.row.get(variable)
      if (other === pivot || q === undefined) continue
      for (const key of new Set([...other.row.keys(), ...pivot.row.keys()])) {
        const value = p * (other.row.get(key) ?? 0) - q * (pivot.row.get(key) ?? 0)
        if (value === 0) other.row.delete(key)
        else other.row.set(key, value)
      }
      other.residual = p * other.residual - q * pivot.residual
    }
  }
  const moves = new Map<number, number>()
  for (const { row, residual, scapegoat } of rows) {
    if (scapegoat === undefined) {
      if (residual !== 0) return undefined
    } else if (residual !== 0) moves.set(scapegoat, -residual / (row.get(scapegoat) as number))
  }
  return moves
}
