/** One wrong number with the totals that were made from it. */

import type { Ground } from './diagnosis.ts'
import type { Explanation } from './explanation.ts'
import type { TableSums } from './form-sums.ts'
import { at, type Change, evaluate } from './linear-system.ts'
import { type Situation, settles } from './situation.ts'
import { explanationOf } from './story.ts'

/**
 * Where a balance is broken and every total is the sum of its parts, the totals were made from what was entered, by a
 * program or by hand: a wrong number took its totals along. To count the cells would be to accuse those that have the
 * fewest totals. So every number that restores the balance, its totals following, is one mistake like any other.
 */
export function followedTotals(situation: Situation<TableSums>): Explanation[] {
  const { sums, values } = situation
  if (!hasFollowedTotals(situation)) return []
  const totals = totalsIn(sums)
  const made = new Set(totals.map(({ total }) => total))
  return sums.cells.flatMap((cell, variable) => {
    if (made.has(variable)) return []
    const moved = movedWith(variable, totals)
    const step = stepOf(moved, situation)
    const changes = [...moved].map((each): Change => ({ variable: each, value: at(values, each) + step }))
    if (step === 0 || changes.some(({ value }) => Number.isNaN(value)) || !settles(situation, changes)) return []
    const [entered] = changes
    if (!entered || changes.length === 1) return []
    const { kind, grounds } = explanationOf(situation, [entered])
    const follow: Ground = { code: 'totals-follow', cell: cell.id, totals: changes.length - 1 }
    return [{ kind, changes, grounds: [follow, ...grounds], isAction: true }]
  })
}

/** Whether nothing but balances is broken: every total is the sum of its parts. */
export function hasFollowedTotals({ sums: { sums }, broken }: Situation<TableSums>): boolean {
  return broken.length > 0 && broken.every((equation) => sums[equation]?.kind === 'balance')
}

interface Total {
  readonly total: number
  readonly parts: ReadonlySet<number>
}

export function totalsIn({ cells, sums }: TableSums): readonly Total[] {
  const position = new Map(cells.map(({ id }, i) => [id, i]))
  return sums.flatMap(({ kind, left: [total], right }): Total[] => {
    const at = total === undefined ? undefined : position.get(total)
    if (kind === 'balance' || at === undefined) return []
    return [{ total: at, parts: new Set(right.flatMap((id) => position.get(id) ?? [])) }]
  })
}

/** A variable and, behind it, the totals that move with it. */
export function movedWith(variable: number, totals: readonly Total[]): ReadonlySet<number> {
  const moved = new Set([variable])
  for (const each of moved) for (const { total, parts } of totals) if (parts.has(each)) moved.add(total)
  return moved
}

/** What has to be added to restore the first broken balance that it stands in; 0 where it stands in none. */
export function stepOf(moved: ReadonlySet<number>, { sums: { system }, filled, broken }: Situation<TableSums>): number {
  for (const equation of broken) {
    const form = system.equations[equation]
    const rate = form?.terms.reduce((sum, term) => sum + (moved.has(term.variable) ? term.coefficient : 0), 0) ?? 0
    if (form && rate !== 0) return -evaluate(form, filled) / rate
  }
  return 0
}
