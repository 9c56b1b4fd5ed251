/**
 * Deductive imputation (Pannekoek 2006; De Waal, Pannekoek, Scholtus 2011, ch. 9): the unknown values that the sums
 * leave no choice about.
 */

import { at, type Change, evaluate, type LinearForm, type LinearSystem } from './linear-system.ts'

/**
 * Fills what can be deduced, to a fixed point: unknowns that stand at their bounds because nothing is left for them,
 * and unknowns that the equations determine. Equations that contradict each other, or to which their unknowns cannot add
 * what is missing, determine nothing: something that is known is wrong.
 */
export function impute(system: LinearSystem, values: Float64Array): readonly Change[] {
  const filled = values.slice()
  const changes: Change[] = []
  for (;;) {
    const found = [...atTheirBounds(system, filled), ...determined(system, filled)]
    const fresh = new Map<number, number>()
    for (const { variable, value } of found) {
      const known = fresh.get(variable)
      fresh.set(variable, known === undefined || known === value ? value : Number.NaN)
    }
    const sure = [...fresh].filter(([variable, value]) => value >= at(system.least, variable))
    if (sure.length === 0)
      return system.equations.some((equation) => isOutOfReach(equation, { least: system.least, values: filled }))
        ? []
        : changes
    for (const [variable, value] of sure) {
      filled[variable] = value
      changes.push({ variable, value })
    }
  }
}

/** Whether unknowns that all pull one way, from their bounds on, cannot bring an equation to 0: parts that are more than their total. */
function isOutOfReach(
  { terms, constant }: LinearForm,
  { least, values }: { readonly least: Float64Array; readonly values: Float64Array },
): boolean {
  const open = terms.filter(({ variable }) => Number.isNaN(values[variable]))
  const [first] = open
  if (!first) return false
  const way = Math.sign(first.coefficient)
  if (open.some(({ variable, coefficient }) => Math.sign(coefficient) !== way || !Number.isFinite(least[variable])))
    return false
  const nearest = terms.reduce(
    (sum, { variable, coefficient }) =>
      sum + coefficient * (Number.isNaN(values[variable]) ? at(least, variable) : at(values, variable)),
    constant,
  )
  return nearest * way > 0
}

/** The unknowns of equations whose known part leaves each of them only its bound. */
function atTheirBounds({ equations, least }: LinearSystem, values: Float64Array): Change[] {
  return equations.flatMap(({ terms, constant }) => {
    const open = terms.filter(({ variable }) => Number.isNaN(values[variable]))
    const signs = new Set(open.map(({ coefficient }) => Math.sign(coefficient)))
    if (signs.size !== 1 || open.some(({ variable }) => !Number.isFinite(least[variable]))) return []
    const lowest = open.reduce((sum, { variable, coefficient }) => sum + coefficient * at(least, variable), constant)
    const known = terms.reduce(
      (sum, { variable, coefficient }) =>
        Number.isNaN(values[variable]) ? sum : sum + coefficient * at(values, variable),
      lowest,
    )
    return known === 0 ? open.map(({ variable }) => ({ variable, value: at(least, variable) })) : []
  })
}

/** Gauss–Jordan over the unknowns: a row with one unknown left gives its value. */
function determined(system: LinearSystem, values: Float64Array): Change[] {
  const rows = system.equations.map((equation) => openPart(equation, values)).filter(({ open }) => open.size > 0)
  const reduced: OpenRow[] = []
  for (let row = rows.pop(); row; row = rows.pop()) {
    const [variable] = row.open.keys()
    if (variable === undefined) {
      if (row.rest !== 0) return []
      continue
    }
    const pivot = row
    for (const list of [rows, reduced]) {
      for (const [i, other] of list.entries())
        if (other.open.has(variable)) list[i] = without(other, { pivot, variable })
    }
    reduced.push(row)
  }
  return reduced.flatMap(({ open, rest }) => {
    const [[variable, coefficient] = [0, 0], ...more] = open
    const value = 0 - rest / coefficient
    return more.length === 0 && Number.isInteger(value) ? [{ variable, value }] : []
  })
}

interface OpenRow {
  readonly open: ReadonlyMap<number, number>
  readonly rest: number
}

function openPart(equation: LinearForm, values: Float64Array): OpenRow {
  const open = new Map<number, number>()
  const known: LinearForm['terms'][number][] = []
  for (const term of equation.terms) {
    if (Number.isNaN(values[term.variable])) open.set(term.variable, term.coefficient)
    else known.push(term)
  }
  return { open, rest: evaluate({ terms: known, constant: equation.constant }, values) }
}

function without(row: OpenRow, { pivot, variable }: { readonly pivot: OpenRow; readonly variable: number }): OpenRow {
  const p = pivot.open.get(variable) ?? 0
  const q = row.open.get(variable) ?? 0
  const [times, otherTimes] = Math.abs(p) === 1 ? [1, q * p] : [p, q]
  const open = new Map<number, number>()
  for (const key of new Set([...row.open.keys(), ...pivot.open.keys()])) {
    const coefficient = times * (row.open.get(key) ?? 0) - otherTimes * (pivot.open.get(key) ?? 0)
    if (coefficient !== 0) open.set(key, coefficient)
  }
  return { open, rest: times * row.rest - otherTimes * pivot.rest }
}
