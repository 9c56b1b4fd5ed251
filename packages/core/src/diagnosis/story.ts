/** What may have happened to a few cells. */

import type { Ground } from './diagnosis.ts'
import { slipBetween } from './distance.ts'
import type { Explanation } from './explanation.ts'
import { at, type Change } from './linear-system.ts'
import type { Situation } from './situation.ts'

/** The kind of a set of cells, from what was found and what should be there. */
export function explanationOf({ sums, values, filled }: Situation, changes: readonly Change[]): Explanation {
  const found = ({ variable }: Change) => at(filled, variable)
  const cell = ({ variable }: Change) => sums.cells[variable]?.id
  const plain = { changes, isAction: false }
  const [first, second, ...more] = changes
  if (first && second && more.length === 0 && first.value === found(second) && second.value === found(first)) {
    const [line, other] = [cell(first), cell(second)]
    if (line && other) return { ...plain, kind: 'swap', grounds: [{ code: 'exchanged', line, other }] }
  }
  const slips = changes.flatMap((change): Ground[] => {
    const id = cell(change)
    const how = Number.isNaN(values[change.variable]) ? undefined : slipBetween(change.value, found(change))
    return id && how ? [{ code: 'typing', how, cell: id }] : []
  })
  if (slips.length === changes.length) return { ...plain, kind: 'typing', grounds: slips }
  if (first && !second) {
    const factor = [100, 1000, 10_000].flatMap((power) =>
      first.value * power === found(first) ? [power] : found(first) * power === first.value ? [1 / power] : [],
    )[0]
    const id = cell(first)
    if (id && factor !== undefined && first.value !== 0 && found(first) !== 0)
      return { ...plain, kind: 'unit', grounds: [{ code: 'unit', factor, line: id }] }
  }
  return { ...plain, kind: 'set', grounds: slips }
}
