/** Cases of one row that were entered in the wrong column, with the totals that were made from them. */

import type { Ground } from './diagnosis.ts'
import type { Explanation } from './explanation.ts'
import { hasFollowedTotals, movedWith, stepOf, totalsIn } from './followed.ts'
import type { Line } from './form-lines.ts'
import type { TableSums } from './form-sums.ts'
import { at, type Change } from './linear-system.ts'
import { type Situation, settles } from './situation.ts'
import { explanationOf } from './story.ts'

/**
 * Where the balances of two columns are broken and every total is the sum of its parts, a row may have cases in the one
 * column that belong in the other: any row with as many, for its totals follow. Each is one mistake like any other; the
 * rows without totals below them would else seem the only ones.
 */
export function misplacedCases(situation: Situation<TableSums>): Explanation[] {
  const { sums, broken } = situation
  if (broken.length !== 2 || !hasFollowedTotals(situation)) return []
  const totals = totalsIn(sums)
  const made = new Set(totals.map(({ total }) => total))
  return sums.rows.flatMap((row) => {
    const entered = row.variables.filter((variable) => !made.has(variable))
    const steps = broken.map((equation) =>
      entered.flatMap((variable) => {
        const step = stepOf(movedWith(variable, totals), { ...situation, broken: [equation] })
        return step === 0 ? [] : [{ variable, step }]
      }),
    )
    const [[from, ...more] = [], [to, ...others] = []] = steps
    if (!from || !to || more.length > 0 || others.length > 0 || from.step !== -to.step) return []
    return misplacedIn(row, { from, to, totals, situation })
  })
}

interface Step {
  readonly variable: number
  readonly step: number
}

function misplacedIn(
  row: Line,
  {
    from,
    to,
    totals,
    situation,
  }: {
    readonly from: Step
    readonly to: Step
    readonly totals: ReturnType<typeof totalsIn>
    readonly situation: Situation<TableSums>
  },
): Explanation[] {
  const isEntered = ({ variable }: Change) => variable === from.variable || variable === to.variable
  const moved = new Map<number, number>()
  for (const { variable, step } of [from, to])
    for (const each of movedWith(variable, totals)) moved.set(each, (moved.get(each) ?? 0) + step)
  // The entered cells first; what both move, they move by nothing.
  const changes = [...moved]
    .filter(([, step]) => step !== 0)
    .map(([variable, step]): Change => ({ variable, value: at(situation.values, variable) + step }))
    .toSorted((a, b) => Number(isEntered(b)) - Number(isEntered(a)))
  if (changes.some(({ value }) => Number.isNaN(value)) || !settles(situation, changes)) return []
  const story = explanationOf(situation, changes.slice(0, 2))
  if (changes.length === 2 && story.kind === 'swap') return [{ ...story, isAction: true }]
  const misplaced: Ground = { code: 'misplaced', line: row.id, count: Math.abs(from.step) }
  return [{ kind: 'set', changes, grounds: [misplaced], isAction: true }]
}
