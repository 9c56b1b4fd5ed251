/** All explanations of what is broken in a table, in groups: each group explains its own sums. */

import { blockShifts } from './blocks.ts'
import type { Tableau } from './elimination.ts'
import { lineExchanges } from './exchanges.ts'
import { type Explanation, sameChanges } from './explanation.ts'
import { followedTotals, hasFollowedTotals } from './followed.ts'
import type { TableSums } from './form-sums.ts'
import { at, type Change, withChanges } from './linear-system.ts'
import { lineActions, wrongLines } from './lines.ts'
import { type Box, type ChangeSet, type LocaliseOptions, localise } from './localise.ts'
import { misplacedCases } from './misplaced.ts'
import { piecesOfSets } from './pieces.ts'
import { type Situation, situationOf } from './situation.ts'
import { explanationOf } from './story.ts'
import type { Part } from './sum-system.ts'
import { tableauOf } from './tableau.ts'
import { correctTyping } from './typing.ts'

/** Explanations of the same broken sums. */
export interface Group {
  readonly explanations: readonly Explanation[]
  /** How many there are; more than `explanations` where these would be too many to keep. */
  readonly found: number
  /** The broken sums, as equations of the table. */
  readonly sums: readonly number[]
  /** `false`: the search came to its end before everything was tried. */
  readonly complete: boolean
  /** Something else explains the same sums too: explanations of other groups, or sets that leave their values open. */
  readonly rivalled: boolean
}

const mostCells = 3
/** Where up to three cells do not suffice, more are looked for while something is left in the box. */
const mostCellsInBox = 6
/** The work that is spent on one table, whatever is wrong in it. */
const workOnTable = 60_000

/** Slips first, then one mistake in many cells, then the smallest sets of cells, then what is tried when all fails. */
export function explain(situation: Situation<TableSums>, box: Box = { left: workOnTable }): readonly Group[] {
  const { sums, broken } = situation
  if (broken.length === 0) return []
  const parts = sums.parts.flatMap((part) => searchIn(situation, part))
  const [alone, ...others] = parts
  if (alone && others.length === 0) {
    const { groups } = smallestSets(situation, { search: alone, box, mostVariables: 1 })
    if (groups.some(({ explanations }) => explanations.some(isSlip)) && sums.parts.length === 1) return groups
  }
  const actions = distinct([
    ...misplacedCases(situation),
    ...lineActions(situation),
    ...blockShifts(situation),
    ...lineExchanges(situation),
    ...followedTotals(situation),
  ])
  const mostVariables = Math.min(mostCells, ...actions.map(({ changes }) => changes.length))
  const tried = parts.map((search) => smallestSets(situation, { search, box, mostVariables }))
  const groups = tried.flatMap((one) => one.groups)
  if (actions.length > 0) return withActions(groups, { actions, situation, tried })
  // What two wrong cells explain, two others do with the totals that were made from them: none of them stands alone.
  if (groups.length > 0)
    return hasFollowedTotals(situation) ? groups.map((group) => ({ ...group, rivalled: true })) : groups
  // Cells that suffice, but to no certain value: whatever else explains the sums is no better founded.
  return tried.some(({ found }) => found > 0) ? [] : lastResorts(situation, { parts, box })
}

function isSlip({ kind, changes }: Explanation): boolean {
  return kind === 'typing' && changes.length === 1
}

/** One mistake in many cells, beside the smallest sets of cells that would do as well. */
function withActions(
  groups: readonly Group[],
  {
    actions,
    situation,
    tried,
  }: {
    readonly actions: readonly Explanation[]
    readonly situation: Situation<TableSums>
    readonly tried: readonly Pick<Tried, 'found' | 'complete'>[]
  },
): Group[] {
  // Sets that change the same cells alike are the same explanation, without its story.
  const rivals = groups.map((group) => {
    const explanations = group.explanations.filter((one) => !isOneOf(one, actions))
    return { ...group, explanations, found: group.found - group.explanations.length + explanations.length }
  })
  const [rival, ...more] = rivals
  const joined = more.length === 0 && rival ? rival : { explanations: [], found: 0 }
  const own = {
    explanations: [...actions, ...joined.explanations],
    found: actions.length + joined.found,
    sums: situation.broken,
    complete: tried.every(({ complete }) => complete),
    rivalled: more.length > 0 || (rival?.rivalled ?? tried.some(({ found }) => found > 0)),
  }
  return more.length === 0 ? [own] : [own, ...rivals]
}

/** Sums that hang together, some of them broken, and where the search for sets of their cells begins. */
interface PartSearch {
  readonly own: Situation<Part>
  readonly start: Tableau
}

function searchIn({ values }: Situation<TableSums>, part: Part): PartSearch[] {
  const own = situationOf(
    part,
    Float64Array.from(part.variables, (variable) => at(values, variable)),
  )
  return own.broken.length === 0 ? [] : [{ own, start: tableauOf(part.system, own.values) }]
}

interface Tried {
  readonly groups: readonly Group[]
  /** How many sets there are, those that leave a value open among them. */
  readonly found: number
  readonly complete: boolean
}

/** The smallest sets of cells in sums that hang together. */
function smallestSets(
  situation: Situation<TableSums>,
  {
    search: { own, start },
    ...options
  }: { readonly search: PartSearch } & Pick<LocaliseOptions, 'box' | 'fewestVariables' | 'mostVariables'>,
): Tried {
  const { system, variables, equations } = own.sums
  const { sets, found, complete } = localise(system, own.values, { start, ...options })
  const settled = sets.flatMap(determined)
  const open = sets.length - settled.length
  const split = sets.length === found ? piecesOfSets(settled, own) : [{ sets: settled, sums: own.broken }]
  const groups = split.map(
    (group): Group => ({
      explanations: group.sets.map((changes) =>
        explanationOf(
          situation,
          changes.map(({ variable, value }) => ({ variable: at(variables, variable), value })),
        ),
      ),
      found: sets.length === found ? group.sets.length : found - open,
      sums: group.sums.map((equation) => at(equations, equation)),
      complete,
      rivalled: open > 0,
    }),
  )
  return { groups: groups.filter(({ explanations }) => explanations.length > 0), found, complete }
}

/** What is tried where no few cells explain it: a whole line, slips all over, more cells. */
function lastResorts(
  situation: Situation<TableSums>,
  { parts, box }: { readonly parts: readonly PartSearch[]; readonly box: Box },
): readonly Group[] {
  const { sums, values, broken } = situation
  const complete = box.left > 0
  const lines = wrongLines(situation, mostCells + 1)
  // As many cells that do not stand in one line are not tried: it is never the only explanation.
  if (lines.length > 0) return [{ explanations: lines, found: lines.length, sums: broken, complete, rivalled: true }]
  const slips = correctTyping(sums.system, values).changes.filter(({ settles }) => settles.length > 1)
  if (slips.length > 0) {
    const rest = explain(situationOf(sums, withChanges(values, slips)), box)
    const touched = new Set(slips.map(({ variable }) => variable))
    const apart = rest.every(({ explanations }) =>
      explanations.every(({ changes }) => !changes.some(({ variable }) => touched.has(variable))),
    )
    const found = slips.map(({ variable, value, settles }) => ({
      explanations: [explanationOf(situation, [{ variable, value }])],
      found: 1,
      sums: settles,
      complete,
      rivalled: true,
    }))
    return apart ? [...found, ...rest.map((group) => ({ ...group, rivalled: true }))] : found
  }
  const [search] = parts
  if (!search || sums.parts.length > 1) return []
  return smallestSets(situation, { search, box, fewestVariables: mostCells + 1, mostVariables: mostCellsInBox }).groups
}

/** The changes of a set whose values are all settled, if they are. */
function determined({ changes }: ChangeSet): Change[][] {
  const settled = changes.flatMap(({ variable, value }) => (value === null ? [] : [{ variable, value }]))
  return settled.length === changes.length ? [settled] : []
}

function distinct(explanations: readonly Explanation[]): Explanation[] {
  return explanations.filter((one, i) => !isOneOf(one, explanations.slice(0, i)))
}

function isOneOf({ changes }: Explanation, others: readonly Explanation[]): boolean {
  return others.some((other) => sameChanges(other.changes, changes))
}
