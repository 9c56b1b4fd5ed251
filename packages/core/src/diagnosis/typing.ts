/**
 * Typing errors (Scholtus 2009; Van der Loo, De Jonge, Scholtus 2011): one slip of a finger per violated sum.
 *
 * A variable is suspected where it stands in no equation that holds, and one slip makes what was found of what an
 * equation asks for. Of the suspects those are chosen that settle the most equations with the fewest changes, at most
 * one in each violated equation. Where several choices do as well, only what they share is sure.
 */

import { editDistance } from './distance.ts'
import {
  at,
  type Change,
  keepsBounds,
  type LinearSystem,
  residualsOf,
  violatedIn,
  withChanges,
} from './linear-system.ts'

export interface TypingSuspect extends Change {
  /** The equations that would hold. */
  readonly settles: readonly number[]
}

export interface TypingCorrection {
  readonly suspects: readonly TypingSuspect[]
  /** The best choices, for each group of suspects that stand in each other's way. */
  readonly choices: readonly (readonly (readonly TypingSuspect[])[])[]
  /** What all best choices share. */
  readonly changes: readonly TypingSuspect[]
  /** `valid`: nothing to correct. `corrected`: everything holds. `partial`: not everything. `invalid`: nothing was sure. */
  readonly status: 'valid' | 'corrected' | 'partial' | 'invalid'
}

/** Choices beyond so many steps are given up: nothing is then sure in that group. */
const mostSteps = 20_000

export function correctTyping(
  system: LinearSystem,
  values: Float64Array,
  { fixed }: { readonly fixed?: ReadonlySet<number> } = {},
): TypingCorrection {
  const residuals = residualsOf(system, values)
  const violated = new Set(violatedIn(residuals))
  if (violated.size === 0) return { suspects: [], choices: [], changes: [], status: 'valid' }
  const suspects = system.variables.flatMap((_, variable) =>
    fixed?.has(variable) ? [] : suspectsOf(variable, { system, values, residuals }),
  )
  const choices = groupsOf(suspects, { system, violated }).map((group) => bestChoices(group, { system, violated }))
  const shared = choices.flatMap(([first = [], ...others]) =>
    first.filter((suspect) => others.every((choice) => choice.includes(suspect))),
  )
  const mended = withChanges(values, shared)
  const changes = keepsBounds(system, mended) || !keepsBounds(system, values) ? shared : []
  const left = violatedIn(residualsOf(system, withChanges(values, changes))).length
  const status = changes.length === 0 ? 'invalid' : left === 0 ? 'corrected' : 'partial'
  return { suspects, choices, changes, status }
}

interface Situation {
  readonly system: LinearSystem
  readonly values: Float64Array
  readonly residuals: Float64Array
}

function suspectsOf(variable: number, { system, values, residuals }: Situation): TypingSuspect[] {
  const found = at(values, variable)
  const column = system.columns[variable] ?? []
  if (Number.isNaN(found) || column.some(({ equation }) => residuals[equation] === 0)) return []
  const byValue = new Map<number, number[]>()
  for (const { equation, coefficient } of column) {
    const value = found - at(residuals, equation) / coefficient
    if (!Number.isInteger(value) || editDistance(value, found) !== 1) continue
    byValue.set(value, [...(byValue.get(value) ?? []), equation])
  }
  return [...byValue]
    .filter(
      ([value]) => keepsBounds(system, withChanges(values, [{ variable, value }])) || !keepsBounds(system, values),
    )
    .map(([value, settles]) => ({ variable, value, settles }))
}

interface Sums {
  readonly system: LinearSystem
  readonly violated: ReadonlySet<number>
}

/** The violated equations a suspect stands in, whether or not it settles them. */
function touched({ variable }: TypingSuspect, { system, violated }: Sums): readonly number[] {
  return (system.columns[variable] ?? []).flatMap(({ equation }) => (violated.has(equation) ? [equation] : []))
}

/** Suspects that share a violated equation, directly or by others, stand in one group. */
function groupsOf(suspects: readonly TypingSuspect[], sums: Sums): TypingSuspect[][] {
  const groups: { readonly members: TypingSuspect[]; readonly equations: Set<number> }[] = []
  for (const suspect of suspects) {
    const equations = new Set(touched(suspect, sums))
    const members = [suspect]
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = groups[i]
      if (!group || ![...equations].some((equation) => group.equations.has(equation))) continue
      groups.splice(i, 1)
      members.unshift(...group.members)
      for (const equation of group.equations) equations.add(equation)
    }
    groups.push({ members, equations })
  }
  return groups.map(({ members }) => members)
}

/** All choices that settle the most equations, and of those the ones with the fewest changes. */
function bestChoices(group: readonly TypingSuspect[], sums: Sums): TypingSuspect[][] {
  let best: TypingSuspect[][] = []
  let most = 0
  let steps = mostSteps
  const settledBy = (choice: readonly TypingSuspect[]) => choice.reduce((sum, { settles }) => sum + settles.length, 0)
  const choose = (next: number, chosen: readonly TypingSuspect[], taken: ReadonlySet<number>): void => {
    steps -= 1
    if (steps <= 0) return
    const suspect = group[next]
    if (suspect) {
      const equations = touched(suspect, sums)
      if (!equations.some((equation) => taken.has(equation))) {
        choose(next + 1, [...chosen, suspect], new Set([...taken, ...equations]))
      }
      choose(next + 1, chosen, taken)
      return
    }
    const settled = settledBy(chosen)
    const fewest = best[0]?.length ?? Number.POSITIVE_INFINITY
    if (settled < most || (settled === most && chosen.length > fewest)) return
    if (settled > most || chosen.length < fewest) best = []
    most = settled
    best.push([...chosen])
  }
  choose(0, [], new Set())
  return steps > 0 ? best : [[]]
}
