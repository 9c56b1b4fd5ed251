/** Error localisation (Fellegi and Holt 1976): the lightest sets of variables whose change lets everything hold. */

import { contradictionsIn, eliminate, movesOf, type Row, type Tableau } from './elimination.ts'
import { at, type LinearSystem, residualsOf, violatedIn } from './linear-system.ts'
import { tableauOf } from './tableau.ts'

/** A set of variables to change. `value` is `null` where more than one value would do. */
export interface ChangeSet {
  readonly changes: readonly { readonly variable: number; readonly value: number | null }[]
  readonly weight: number
}

export interface Localisation {
  /** The sets of the least weight, none of which holds another. */
  readonly sets: readonly ChangeSet[]
  /** How many there are; more than `sets` where these would be too many to keep. */
  readonly found: number
  /** `false`: the search came to its end before everything was tried, or could not try everything. */
  readonly complete: boolean
}

/** Work left, in rows looked at and not in time, so that a search ends alike everywhere. Searches may share it. */
export interface Box {
  left: number
}

export interface LocaliseOptions {
  /** How ill a variable is spared; 1 each where nothing is said. */
  readonly weights?: readonly number[]
  /** Variables that are known to be right. */
  readonly fixed?: ReadonlySet<number>
  /** Sets of fewer variables are known not to do. */
  readonly fewestVariables?: number
  /** Sets of more variables are not looked for. */
  readonly mostVariables?: number
  /** Sets beyond these are counted and not kept. */
  readonly mostSets?: number
  readonly box?: Box
  /** Where the search begins, if that is known. */
  readonly start?: Tableau
}

/**
 * Finds the sets. Variables without a value (NaN) may take any, at no weight. Every set must hold a variable of each
 * contradiction, so the search branches over the variables of the shortest one, lets the chosen one go, and looks again.
 */
export function localise(
  system: LinearSystem,
  values: Float64Array,
  {
    weights,
    fixed,
    fewestVariables = 1,
    mostVariables = 3,
    mostSets = 1000,
    box = { left: 300_000 },
    start = tableauOf(system, values),
  }: LocaliseOptions = {},
): Localisation {
  const search: Search = {
    closed: Uint8Array.from(values, (value, variable) => (Number.isNaN(value) || fixed?.has(variable) ? 1 : 0)),
    outOfBounds: [...values.keys()].filter((variable) => at(values, variable) < at(system.least, variable)),
    weightOf: (variable) => weights?.[variable] ?? 1,
    sets: [],
    mostSets,
    found: new Map(),
    box,
    complete: !start.partial,
  }
  if (contradictionsIn(start).length === 0 && search.outOfBounds.length === 0) {
    return { sets: [], found: 0, complete: search.complete }
  }
  const ascending = values.map((_, variable) => search.weightOf(variable)).toSorted()
  const least = Math.max(fewestVariables, leastVariables(system, values))
  let lightest = Number.POSITIVE_INFINITY
  for (let size = 1; size <= mostVariables; size++) {
    const leastWeight = ascending.subarray(0, size).reduce((sum, weight) => sum + weight, 0)
    if (leastWeight > lightest || box.left <= 0) break
    if (size < least) continue
    walk(search, { tableau: start, chosen: [], left: size })
    lightest = Math.min(...search.found.keys())
  }
  return {
    sets: search.sets.filter(({ weight }) => weight === lightest),
    found: search.found.get(lightest) ?? 0,
    complete: search.complete && box.left > 0,
  }
}

interface Search {
  /** Variables that are not to be chosen: unknown, fixed, chosen already, or tried by an elder branch. */
  readonly closed: Uint8Array
  /** Variables below their bound: every set holds them. */
  readonly outOfBounds: readonly number[]
  readonly weightOf: (variable: number) => number
  readonly sets: ChangeSet[]
  readonly mostSets: number
  /** How many sets of each weight there are, kept or not. */
  readonly found: Map<number, number>
  readonly box: Box
  complete: boolean
}

interface Node {
  readonly tableau: Tableau
  readonly chosen: readonly number[]
  /** How many variables are still to be chosen. */
  readonly left: number
}

/** Fewer variables than this stand in too few equations to touch every one that is violated. */
function leastVariables(system: LinearSystem, values: Float64Array): number {
  const touched = Math.max(1, ...system.columns.map(({ length }) => length))
  return Math.ceil(violatedIn(residualsOf(system, values)).length / touched)
}

function walk(search: Search, { tableau, chosen, left }: Node): void {
  if (tableau.partial) search.complete = false
  const broken = contradictionsIn(tableau)
  const pressing = search.outOfBounds.filter((variable) => !chosen.includes(variable))
  const candidates = candidatesAt(search, { tableau, broken, pressing })
  for (const variable of candidates) {
    if (search.box.left <= 0) break
    search.closed[variable] = 1
    search.box.left -= left > 1 ? tableau.rows.length : 1 + broken.length
    if (left > 1) {
      walk(search, { tableau: eliminate(tableau, variable), chosen: [...chosen, variable], left: left - 1 })
    } else if (pressing.length <= 1 && broken.every(({ coefficients }) => coefficients[variable] !== 0)) {
      close(search, { tableau, chosen }, variable)
    }
  }
  for (const variable of candidates) search.closed[variable] = 0
}

/** The variables of which every set that grows from here must hold one more. */
function candidatesAt(
  { closed }: Search,
  {
    tableau,
    broken,
    pressing,
  }: { readonly tableau: Tableau; readonly broken: readonly Row[]; readonly pressing: readonly number[] },
): readonly number[] {
  if (pressing.length > 0) return pressing.filter((variable) => closed[variable] === 0)
  if (broken.length > 0) return shortest(broken, closed)
  // Nothing contradicts: a smaller set does, unless only fractions would.
  if (movesOf(tableau, new Map())) return []
  const named = tableau.steps.flatMap(({ by }) => (by ? shortest([by], closed) : []))
  return [...new Set(named)]
}

/** The variables of the contradiction that names the fewest that may be chosen. */
function shortest(broken: readonly Row[], closed: Uint8Array): readonly number[] {
  let best: readonly number[] | undefined
  for (const { coefficients } of broken) {
    const open: number[] = []
    for (let variable = 0; variable < coefficients.length; variable++) {
      if (coefficients[variable] !== 0 && closed[variable] === 0) open.push(variable)
    }
    if (!best || open.length < best.length) best = open
  }
  return best ?? []
}

/** Chooses the last variable: it alone must settle whatever does not hold. */
function close(search: Search, { tableau, chosen }: Omit<Node, 'left'>, variable: number): void {
  const move = lastMove(tableau, variable)
  const moves = move === undefined ? undefined : movesOf(tableau, new Map([[variable, move]]))
  const all = [...chosen, variable].toSorted((a, b) => a - b)
  if (!moves || all.some((each) => moves.get(each) === 0)) return
  const changes = all.map((each) => {
    const by = moves.get(each) ?? null
    return { variable: each, value: by === null ? null : at(tableau.values, each) + by }
  })
  const weight = all.reduce((sum, each) => sum + search.weightOf(each), 0)
  const found = (search.found.get(weight) ?? 0) + 1
  search.found.set(weight, found)
  if (found <= search.mostSets) search.sets.push({ changes, weight })
}

/** The one move that lets every row hold; `null` where there are several, `undefined` where there is none. */
function lastMove({ rows, system, values }: Tableau, variable: number): number | null | undefined {
  let move: number | undefined
  let low = at(system.least, variable) - at(values, variable)
  let high = Number.POSITIVE_INFINITY
  for (const { coefficients, value, isEquation } of rows) {
    const coefficient = at(coefficients, variable)
    if (coefficient === 0) continue
    if (isEquation) {
      const needed = -value / coefficient
      if (!Number.isInteger(needed) || (move !== undefined && move !== needed)) return undefined
      move = needed
    } else if (coefficient > 0) low = Math.max(low, Math.ceil(-value / coefficient))
    else high = Math.min(high, Math.floor(-value / coefficient))
  }
  if (move !== undefined) return move >= low && move <= high ? move : undefined
  if (low > high) return undefined
  return low === high ? low : null
}
