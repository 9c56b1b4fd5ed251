/** All explanations of what is broken in a table, in groups: each group explains its own sums. */

import type { Ground } from './diagnosis.ts'
import { slipBetween } from './distance.ts'
import { lineExchanges } from './exchanges.ts'
import { type Explanation, sameChanges } from './explanation.ts'
import type { TableSums } from './form-sums.ts'
import { at, type Change, withChanges } from './linear-system.ts'
import { lineActions, wrongLines } from './lines.ts'
import { type ChangeSet, localise } from './localise.ts'
import { type Situation, situationOf } from './situation.ts'
import type { Part } from './sum-system.ts'
import { correctTyping } from './typing.ts'

/** Explanations of the same broken sums. */
export interface Group {
  readonly explanations: readonly Explanation[]
  /** The broken sums, as equations of the table. */
  readonly sums: readonly number[]
  /** `false`: the search came to its end before everything was tried. */
  readonly complete: boolean
}

const mostCells = 3
/** Where up to three cells do not suffice, more are looked for within a box. */
const mostCellsInBox = 6
const stepsInBox = 100_000

/** Slips first, then one mistake in many cells, then the smallest sets of cells, then what is tried when all fails. */
export function explain(situation: Situation<TableSums>): Group[] {
  const { sums, broken } = situation
  if (broken.length === 0) return []
  const parts = sums.parts.map((part) => partSituation(situation, part)).filter((part) => part.broken.length > 0)
  const [only, ...others] = parts
  if (only && others.length === 0) {
    const singles = smallestSets(situation, { part: only, mostVariables: 1 })
    if (singles.some(({ explanations }) => explanations.some(isSlip)) && sums.parts.length === 1) return singles
  }
  const actions = distinct([...lineActions(situation), ...lineExchanges(situation)])
  const mostVariables = Math.min(mostCells, ...actions.map(({ changes }) => changes.length))
  const groups = parts.flatMap((part) => smallestSets(situation, { part, mostVariables }))
  if (actions.length === 0) return groups.length > 0 ? groups : lastResorts(situation)
  // Sets that change the same cells alike are the same explanation, without its story.
  const rivals = groups.map((group) => ({
    ...group,
    explanations: group.explanations.filter((one) => !isOneOf(one, actions)),
  }))
  const [rival = { explanations: [], complete: true }, ...more] = rivals
  return more.length === 0
    ? [{ explanations: [...actions, ...rival.explanations], sums: broken, complete: rival.complete }]
    : [{ explanations: actions, sums: broken, complete: false }, ...rivals]
}

function isSlip({ kind, changes }: Explanation): boolean {
  return kind === 'typing' && changes.length === 1
}

function partSituation({ values }: Situation<TableSums>, part: Part): Situation<Part> {
  return situationOf(
    part,
    Float64Array.from(part.variables, (variable) => at(values, variable)),
  )
}

/** The smallest sets of cells in sums that hang together. */
function smallestSets(
  situation: Situation<TableSums>,
  { part: own, mostVariables }: { readonly part: Situation<Part>; readonly mostVariables: number },
): Group[] {
  const { system, variables, equations } = own.sums
  const { sets, complete } = localise(system, own.values, { mostVariables })
  const settled = sets.flatMap(determined)
  return factors(settled, own).map((group) => ({
    explanations: group.sets.map((changes) =>
      explanationOf(
        situation,
        changes.map(({ variable, value }) => ({ variable: at(variables, variable), value })),
      ),
    ),
    sums: group.sums.map((equation) => at(equations, equation)),
    complete: complete && settled.length === sets.length,
  }))
}

/** What is tried where no few cells explain it: a whole line, slips all over, more cells. */
function lastResorts(situation: Situation<TableSums>): Group[] {
  const { sums, values, broken } = situation
  const lines = wrongLines(situation, mostCells + 1)
  if (lines.length > 0) return [{ explanations: lines, sums: broken, complete: true }]
  const slips = correctTyping(sums.system, values).changes.filter(({ settles }) => settles.length > 1)
  if (slips.length > 0) {
    const rest = explain(situationOf(sums, withChanges(values, slips)))
    const touched = new Set(slips.map(({ variable }) => variable))
    const apart = rest.every(({ explanations }) =>
      explanations.every(({ changes }) => !changes.some(({ variable }) => touched.has(variable))),
    )
    const found = slips.map(({ variable, value, settles }) => ({
      explanations: [explanationOf(situation, [{ variable, value }])],
      sums: settles,
      complete: false,
    }))
    return apart ? [...found, ...rest.map((group) => ({ ...group, complete: false }))] : found
  }
  return sums.parts.length === 1 ? boxedSearch(situation) : []
}

/** More cells than are looked for otherwise, in a box of steps. */
function boxedSearch(situation: Situation<TableSums>): Group[] {
  const { sums, values, broken } = situation
  const { sets, complete } = localise(sums.system, values, { mostVariables: mostCellsInBox, mostSteps: stepsInBox })
  const explanations = sets.flatMap(determined).map((changes): Explanation => {
    const { grounds, ...rest } = explanationOf(situation, changes)
    return { ...rest, grounds: complete ? grounds : [...grounds, { code: 'search-ended' }] }
  })
  return explanations.length > 0 ? [{ explanations, sums: broken, complete }] : []
}

/** The changes of a set whose values are all settled, if they are. */
function determined({ changes }: ChangeSet): Change[][] {
  const settled = changes.flatMap(({ variable, value }) => (value === null ? [] : [{ variable, value }]))
  return settled.length === changes.length ? [settled] : []
}

/** The kind of a set of cells, from what was found and what should be there. */
function explanationOf({ sums, values, filled }: Situation, changes: readonly Change[]): Explanation {
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

/**
 * Two mistakes that have nothing to do with each other are two diagnoses. Where all sets fall apart into the same
 * pieces and every way to put pieces together is there, the pieces stand for themselves.
 */
function factors(
  sets: readonly (readonly Change[])[],
  situation: Situation,
): { readonly sets: readonly (readonly Change[])[]; readonly sums: readonly number[] }[] {
  if (sets.length === 0) return []
  const whole = [{ sets, sums: situation.broken }]
  if (sets.every(({ length }) => length === 1)) return whole
  const byKey = new Map<string, { sums: readonly number[]; sets: (readonly Change[])[] }>()
  let pieces: number | undefined
  for (const set of sets) {
    const split = piecesOf(situation, set)
    pieces ??= split.length
    if (split.length === 1 || split.length !== pieces) return whole
    for (const piece of split) {
      const sums = touchedBy(situation, piece).filter((equation) => situation.broken.includes(equation))
      const key = sums.join(' ')
      const entry = byKey.get(key) ?? { sums, sets: [] }
      if (!entry.sets.some((other) => sameChanges(other, piece))) entry.sets.push(piece)
      byKey.set(key, entry)
    }
  }
  const groups = [...byKey.values()]
  const ways = groups.reduce((product, group) => product * group.sets.length, 1)
  return groups.length === pieces && ways === sets.length ? groups : whole
}

/** The changes of a set, those that share a sum together. */
function piecesOf(situation: Situation, set: readonly Change[]): (readonly Change[])[] {
  let pieces: (readonly Change[])[] = []
  for (const change of set) {
    const sums = touchedBy(situation, [change])
    const joined = pieces.filter((piece) => touchedBy(situation, piece).some((equation) => sums.includes(equation)))
    pieces = [...pieces.filter((piece) => !joined.includes(piece)), [...joined.flat(), change]]
  }
  return pieces
}

function touchedBy({ sums: { system } }: Situation, changes: readonly Change[]): number[] {
  const touched = changes.flatMap(({ variable }) => (system.columns[variable] ?? []).map(({ equation }) => equation))
  return [...new Set(touched)].toSorted((a, b) => a - b)
}

function distinct(explanations: readonly Explanation[]): Explanation[] {
  return explanations.filter((one, i) => !isOneOf(one, explanations.slice(0, i)))
}

function isOneOf({ changes }: Explanation, others: readonly Explanation[]): boolean {
  return others.some((other) => sameChanges(other.changes, changes))
}
