/** Sign errors and swapped values (Scholtus 2008): the fewest flips and swaps that let everything hold. */

import { at, type Change, evaluate, keepsBounds, type LinearSystem, withChanges } from './linear-system.ts'

export interface SignCorrection {
  /** Variables whose sign is turned. */
  readonly flips: readonly number[]
  /** Pairs that change places. */
  readonly swaps: readonly (readonly [number, number])[]
  readonly changes: readonly Change[]
}

export interface SignOptions {
  /** Variables whose sign may be wrong; all where nothing is said. */
  readonly flips?: readonly number[]
  /** Pairs that may have changed places. */
  readonly swaps?: readonly (readonly [number, number])[]
  /** How far an equation may be off by rounding. */
  readonly tolerance?: number
  readonly mostActions?: number
  readonly mostSteps?: number
}

type Action = { readonly flip: number } | { readonly swap: readonly [number, number] }

/** All corrections with the fewest actions; none where everything holds, or where nothing helps. */
export function correctSigns(
  system: LinearSystem,
  values: Float64Array,
  { flips, swaps = [], tolerance = 0, mostActions = 5, mostSteps = 50_000 }: SignOptions = {},
): readonly SignCorrection[] {
  const inOrder = (candidate: Float64Array) =>
    system.equations.every((equation) => !(Math.abs(evaluate(equation, candidate)) > tolerance)) &&
    keepsBounds(system, candidate)
  if (inOrder(values)) return []
  const actions: Action[] = [
    ...(flips ?? [...values.keys()]).filter((flip) => at(values, flip) !== 0).map((flip) => ({ flip })),
    ...swaps.filter(([a, b]) => at(values, a) !== at(values, b)).map((swap) => ({ swap })),
  ]
  const found: SignCorrection[] = []
  let steps = mostSteps
  const choose = (from: number, chosen: readonly Action[], left: number): void => {
    if (left === 0) {
      const changes = changesOf(values, chosen)
      if (inOrder(withChanges(values, changes))) found.push(correctionOf(chosen, changes))
      return
    }
    for (let next = from; next < actions.length && steps > 0; next++) {
      steps -= 1
      choose(next + 1, [...chosen, actions[next] as Action], left - 1)
    }
  }
  for (let size = 1; size <= mostActions && found.length === 0; size++) choose(0, [], size)
  return steps > 0 ? found : []
}

function changesOf(values: Float64Array, actions: readonly Action[]): Change[] {
  const changed = values.slice()
  for (const action of actions) {
    if ('flip' in action) changed[action.flip] = -at(changed, action.flip)
    else {
      const [a, b] = action.swap
      ;[changed[a], changed[b]] = [at(changed, b), at(changed, a)]
    }
  }
  return [...changed.entries()].flatMap(([variable, value]) =>
    value === values[variable] || Number.isNaN(value) ? [] : [{ variable, value }],
  )
}

function correctionOf(actions: readonly Action[], changes: readonly Change[]): SignCorrection {
  return {
    flips: actions.flatMap((action) => ('flip' in action ? [action.flip] : [])),
    swaps: actions.flatMap((action) => ('swap' in action ? [action.swap] : [])),
    changes,
  }
}
