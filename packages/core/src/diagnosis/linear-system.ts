/**
 * Equations and inequalities among whole numbers: what the methods of data editing work on, whatever the numbers mean.
 *
 * Values stand in a `Float64Array` in the order of the variables, NaN where one is not known. They hold whole numbers
 * that are exact as such; nothing here divides unless the quotient is whole.
 */

interface Term {
  /** Position among the variables. */
  readonly variable: number
  /** A whole number other than 0. */
  readonly coefficient: number
}

/** Σ coefficient × variable + constant. */
export interface LinearForm {
  readonly terms: readonly Term[]
  readonly constant: number
}

export interface LinearSystem {
  readonly variables: readonly string[]
  /** Each is 0. */
  readonly equations: readonly LinearForm[]
  /** Each is 0 or more. */
  readonly inequalities: readonly LinearForm[]
  /** The least each variable may be; `-Infinity` where there is no such bound. */
  readonly least: Float64Array
  /** The equations each variable stands in. */
  readonly columns: readonly (readonly ColumnEntry[])[]
}

interface ColumnEntry {
  readonly equation: number
  readonly coefficient: number
}

/** A variable and the value it should have. */
export interface Change {
  readonly variable: number
  readonly value: number
}

export function linearSystem({
  variables,
  equations,
  inequalities = [],
  least = () => Number.NEGATIVE_INFINITY,
}: {
  readonly variables: readonly string[]
  readonly equations: readonly LinearForm[]
  readonly inequalities?: readonly LinearForm[]
  readonly least?: (variable: number) => number
}): LinearSystem {
  const columns: ColumnEntry[][] = variables.map(() => [])
  equations.forEach(({ terms }, equation) => {
    for (const { variable, coefficient } of terms) columns[variable]?.push({ equation, coefficient })
  })
  return {
    variables,
    equations,
    inequalities,
    least: Float64Array.from(variables, (_, variable) => least(variable)),
    columns,
  }
}

/** The value of a form; NaN where one of its variables is not known. */
export function evaluate({ terms, constant }: LinearForm, values: Float64Array): number {
  let sum = constant
  for (const { variable, coefficient } of terms) sum += coefficient * at(values, variable)
  return sum
}

/** What each equation is off by: 0 where it holds, NaN where it cannot be judged. */
export function residualsOf(system: LinearSystem, values: Float64Array): Float64Array {
  return Float64Array.from(system.equations, (equation) => evaluate(equation, values))
}

/** Equations that are judged and do not hold. */
export function violatedIn(residuals: Float64Array): number[] {
  const violated: number[] = []
  residuals.forEach((residual, equation) => {
    if (residual !== 0 && !Number.isNaN(residual)) violated.push(equation)
  })
  return violated
}

/** The values with some of them changed. */
export function withChanges(values: Float64Array, changes: readonly Change[]): Float64Array {
  const changed = values.slice()
  for (const { variable, value } of changes) changed[variable] = value
  return changed
}

/** Whether nothing that can be judged is violated: equations, inequalities, bounds. */
export function holds(system: LinearSystem, values: Float64Array): boolean {
  return violatedIn(residualsOf(system, values)).length === 0 && keepsBounds(system, values)
}

/** Whether no inequality and no bound is violated. */
export function keepsBounds(system: LinearSystem, values: Float64Array): boolean {
  return (
    !system.inequalities.some((inequality) => evaluate(inequality, values) < 0) &&
    !values.some((value, variable) => value < at(system.least, variable))
  )
}

/** The number at a position that is known to exist. */
export function at(numbers: ArrayLike<number>, position: number): number {
  return numbers[position] as number
}
