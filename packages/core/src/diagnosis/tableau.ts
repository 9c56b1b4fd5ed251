/** The sums of a table at its present numbers, what is unknown eliminated: where a search begins. */

import { eliminate, type Row, type Tableau } from './elimination.ts'
import { at, evaluate, type LinearForm, type LinearSystem } from './linear-system.ts'

/** An unknown whose elimination adds more inequalities than this is left at what its bound says. */
const mostGrowth = 20

const denseForms = new WeakMap<LinearSystem, readonly Float64Array[]>()

/**
 * The system at some values. Unknown ones (NaN) are eliminated, the cheapest first. Where many hang together the
 * inequalities would grow without end: of the rest each row says only what holds with its unknowns at their bounds.
 */
export function tableauOf(system: LinearSystem, values: Float64Array): Tableau {
  let tableau = presentTableau(system, values)
  const unknown = new Set([...values.keys()].filter((variable) => Number.isNaN(values[variable])))
  while (unknown.size > 0) {
    const { variable, growth } = cheapestOf(unknown, tableau)
    if (growth > mostGrowth) return atBounds(tableau, unknown)
    unknown.delete(variable)
    tableau = eliminate(tableau, variable)
  }
  return tableau
}

function presentTableau(system: LinearSystem, values: Float64Array): Tableau {
  const known = values.map((value, variable) => (Number.isNaN(value) ? placeholder(at(system.least, variable)) : value))
  const forms = [...system.equations, ...system.inequalities]
  const dense = denseForms.get(system) ?? forms.map((form) => denseOf(form, system.variables.length))
  denseForms.set(system, dense)
  return {
    system,
    values: known,
    rows: forms.map((form, i) => ({
      coefficients: dense[i] as Float64Array,
      value: evaluate(form, known),
      isEquation: i < system.equations.length,
    })),
    steps: [],
    partial: false,
  }
}

function placeholder(least: number): number {
  return Number.isFinite(least) ? least : 0
}

/** The unknown that goes by an equation, or else with the fewest new inequalities. */
function cheapestOf(
  unknown: ReadonlySet<number>,
  { rows, system }: Tableau,
): { readonly variable: number; readonly growth: number } {
  let best = { variable: -1, growth: Number.POSITIVE_INFINITY }
  for (const variable of unknown) {
    const growth = growthWithout(variable, rows, Number.isFinite(at(system.least, variable)))
    if (growth < best.growth) best = { variable, growth }
    if (growth === Number.NEGATIVE_INFINITY) break
  }
  return best
}

function growthWithout(variable: number, rows: readonly Row[], isBounded: boolean): number {
  let below = isBounded ? 1 : 0
  let above = 0
  for (const { coefficients, isEquation } of rows) {
    const coefficient = at(coefficients, variable)
    if (coefficient === 0) continue
    if (isEquation) return Number.NEGATIVE_INFINITY
    if (coefficient > 0) below += 1
    else above += 1
  }
  return below * above - below - above
}

/** The rows that hold at the bounds of the unknowns if they hold at all; the others say nothing of what is known. */
function atBounds(tableau: Tableau, unknown: ReadonlySet<number>): Tableau {
  const rows = tableau.rows.flatMap((row): Row[] => {
    const named = [...unknown].filter((variable) => row.coefficients[variable] !== 0)
    if (named.length === 0) return [row]
    const lowers = (variable: number) =>
      at(row.coefficients, variable) < 0 && Number.isFinite(at(tableau.system.least, variable))
    if (row.isEquation || !named.every(lowers)) return []
    const coefficients = row.coefficients.slice()
    for (const variable of named) coefficients[variable] = 0
    return [{ ...row, coefficients }]
  })
  const steps = [...tableau.steps, ...[...unknown].map((variable) => ({ variable, by: undefined }))]
  return { ...tableau, rows, steps, partial: true }
}

function denseOf({ terms }: LinearForm, length: number): Float64Array {
  const coefficients = new Float64Array(length)
  for (const { variable, coefficient } of terms) coefficients[variable] = at(coefficients, variable) + coefficient
  return coefficients
}
