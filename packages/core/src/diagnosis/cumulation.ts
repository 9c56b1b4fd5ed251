/** Cumulation errors (Scholtus 2008): items reported as their running total. */

import { at, type Change, holds, type LinearSystem, withChanges } from './linear-system.ts'

/** Takes a running total over some variables apart; `undefined` where not everything holds afterwards. */
export function undoRunningTotal(
  system: LinearSystem,
  values: Float64Array,
  items: readonly number[],
): readonly Change[] | undefined {
  if (holds(system, values)) return undefined
  const changes = items.slice(1).flatMap((variable, i) => {
    const value = at(values, variable) - at(values, items[i] as number)
    return value === at(values, variable) ? [] : [{ variable, value }]
  })
  return holds(system, withChanges(values, changes)) ? changes : undefined
}
