/** The order of explanations: what other sources say, then size, typing distance, and how likely such cells are wrong. */

import type { CellSpec } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import type { CellValue } from '../report/cell.ts'
import type { Report } from '../report/report.ts'
import type { Evidence, Ground } from './diagnosis.ts'
import { editDistance } from './distance.ts'
import type { Group } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { at } from './linear-system.ts'
import type { Situation } from './situation.ts'
import type { SumSystem } from './sum-system.ts'

/** Smaller numbers meet too often to tell anything. */
const leastTelling = 10

/** As many wrong cells, each in its own way, may be called the only explanation. */
const mostCells = 3

/** Figures from elsewhere. */
export interface Sources {
  /** Last year's report of the same agency. */
  readonly previous?: Report | undefined
  readonly evidence?: readonly Evidence[] | undefined
  /** What was typed last, where the report is being filled in. */
  readonly recent?: readonly CellId[] | undefined
  /** Zeros that were put into all blanks at once, not typed one by one. */
  readonly zeroed?: ReadonlySet<CellId> | undefined
}

export interface Ranked extends Explanation {
  /** Mistakes assumed: one for an action, however many cells it touched. */
  readonly size: number
  /** No other explanation of its size is known. */
  readonly only: boolean
}

/** Orders explanations of the same sums, likeliest first, and adds the grounds that other sources give. */
export function rank(
  { explanations, complete, rivalled }: Pick<Group, 'explanations' | 'complete' | 'rivalled'>,
  {
    situation,
    sources,
    blanks,
  }: {
    readonly situation: Situation
    readonly sources: Sources
    /** Variables whose cells were filed without a number, proved to be zero or not. */
    readonly blanks: ReadonlySet<number>
  },
): Ranked[] {
  const mayBeOnly = complete && !rivalled
  const weighed = explanations.map((explanation) => {
    const grounds = groundsFor(explanation, { situation, sources })
    return {
      explanation: withGrounds(explanation, grounds),
      key: keyOf(explanation, { situation, grounds }),
    }
  })
  return weighed
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ explanation }) => ({
      ...explanation,
      size: sizeOf(explanation),
      only:
        mayBeOnly &&
        !explanation.isDoubtful &&
        // Of more cells than that not all that would do is tried, and a story may hide behind them.
        (explanation.isAction || explanation.changes.length <= mostCells) &&
        !isOpen(explanation, { sums: situation.sums, blanks }) &&
        !explanations.some((other) => !sameCells(other, explanation) && rivals(other, explanation)),
    }))
}

/** Where no finger was at work, none slipped. */
function withGrounds(explanation: Explanation, grounds: readonly Ground[]): Explanation {
  const untyped = grounds.flatMap((ground) => (ground.code === 'zeroed' ? [ground.cell] : []))
  const told = explanation.grounds.filter((ground) => ground.code !== 'typing' || !untyped.includes(ground.cell))
  const kind = told.length < explanation.grounds.length && explanation.kind === 'typing' ? 'set' : explanation.kind
  return { ...explanation, kind, grounds: [...told, ...grounds] }
}

/**
 * Whether the sums of the cells that change are too few or too open to rule out everything else. What one sum says of a
 * cell is as right as its other cells; a blank in it may be the cause, even one that counts as zero because a total
 * proves it. What is wrong in many cells at once can hide behind any blank of the table that it does not fill.
 */
function isOpen(
  { isAction, changes }: Explanation,
  { sums: { system }, blanks }: { readonly sums: SumSystem; readonly blanks: ReadonlySet<number> },
): boolean {
  if (isAction) {
    const filled = new Set(changes.map(({ variable }) => variable))
    return [...blanks].some((variable) => !filled.has(variable))
  }
  return changes.some(({ variable }) => {
    const column = system.columns[variable] ?? []
    const beside = column.flatMap(({ equation }) => system.equations[equation]?.terms ?? [])
    return column.length < 2 || beside.some((term) => blanks.has(term.variable))
  })
}

function sizeOf({ isAction, changes }: Explanation): number {
  return isAction ? 1 : changes.length
}

/** An action claims several cells at once: whatever explains as much with no more cells rivals it. */
function rivals(other: Explanation, explanation: Explanation): boolean {
  if (sizeOf(other) <= sizeOf(explanation)) return true
  return explanation.isAction && other.changes.length <= explanation.changes.length
}

function sameCells(a: Explanation, b: Explanation): boolean {
  return a.changes === b.changes
}

/** Smaller is likelier, the first difference counts. */
function keyOf(
  explanation: Explanation,
  { situation, grounds }: { readonly situation: Situation; readonly grounds: readonly Ground[] },
): readonly number[] {
  const { values, filled, sums } = situation
  const { changes, isAction, kind } = explanation
  let distance = 0
  let zeros = 0
  let totals = 0
  for (const { variable, value } of changes) {
    const spec = sums.cells[variable]
    distance += editDistance(value, Number.isNaN(values[variable]) ? '' : at(filled, variable))
    if (filled[variable] === 0) zeros += 1
    if (spec?.column.kind === 'total' || spec?.row.kind === 'total') totals += 1
  }
  const strong = balanceOf(grounds, ['last-year', 'narrative', 'members'])
  const weak = balanceOf(grounds, ['neighbour', 'unchanged'])
  const recent = balanceOf(grounds, ['recent'])
  // An action, or two cells that changed places, is one slip.
  const slips = isAction || kind === 'swap' ? 1 : distance
  return [
    -strong,
    isZeroed(explanation, grounds) ? 0 : 1,
    -Math.min(1, recent),
    sizeOf(explanation),
    slips,
    isAction ? 1 : 0,
    isAction ? blanksLeft(explanation, values) : 0,
    changes.length,
    slips === 1 ? 0 : distance,
    -weak,
    zeros,
    // A lone total is likelier to be added up wrongly than a part to be miscounted; what moves is entered.
    isAction ? totals : -totals,
  ]
}

/** Cells that are blank still: a sum that is open is not broken, and not explained either. */
function blanksLeft({ changes }: Explanation, values: Float64Array): number {
  const blank = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0)
  return blank - changes.filter(({ variable }) => Number.isNaN(values[variable])).length
}

/** The one number that was entered wrongly is a zero that nobody typed. */
function isZeroed({ changes, grounds: story }: Explanation, grounds: readonly Ground[]): boolean {
  const follows = story.find(({ code }) => code === 'totals-follow')
  return grounds.some(
    (ground) =>
      ground.code === 'zeroed' &&
      (follows?.code === 'totals-follow' ? follows.cell === ground.cell : changes.length === 1),
  )
}

function balanceOf(grounds: readonly Ground[], codes: readonly Ground['code'][]): number {
  return grounds.reduce((sum, ground) => {
    if (!codes.includes(ground.code)) return sum
    return 'says' in ground && ground.says === 'found' ? sum - 1 : sum + 1
  }, 0)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, at) => value !== b[at])
  return i < 0 ? 0 : at(a, i) - at(b, i)
}

function groundsFor(
  { changes }: Explanation,
  { situation, sources }: { readonly situation: Situation; readonly sources: Sources },
): Ground[] {
  const { sums, values } = situation
  return changes.flatMap(({ variable, value: proposed }) => {
    const spec = sums.cells[variable]
    if (!spec) return []
    const found = at(values, variable)
    const says = (value: number) => (value === proposed ? 'proposed' : value === found ? 'found' : undefined)
    const cell = spec.id
    const grounds: Ground[] = []
    if (sources.recent?.includes(cell)) grounds.push({ code: 'recent', cell })
    if (sources.zeroed?.has(cell) && found === 0) grounds.push({ code: 'zeroed', cell })
    const lastYear = lastYearOf(cell, sources)
    const lastYearSays = typeof lastYear === 'number' ? says(lastYear) : undefined
    if (typeof lastYear === 'number' && lastYearSays) {
      grounds.push({ code: 'last-year', cell, value: lastYear, says: lastYearSays })
    }
    for (const { cell: of, value, source } of sources.evidence ?? []) {
      const said = of === cell ? says(value) : undefined
      if (!said) continue
      if (source === null) grounds.push({ code: 'members', cell, value, says: said })
      else grounds.push({ code: 'narrative', cell, value, source, says: said })
    }
    if (spec.table !== 'disputes' || !(found >= leastTelling)) return grounds
    const other = neighbourWith(sums, { spec, value: found, values })
    if (other) grounds.push({ code: 'neighbour', cell, other })
    if (sources.previous?.cells[cell] === found) grounds.push({ code: 'unchanged', cell, value: found })
    return grounds
  })
}

/** What is brought forward into a cell stood in last year's report as carried forward. */
function lastYearOf(cell: CellId, { previous }: Sources): CellValue | undefined {
  return cell.includes('.broughtForward.')
    ? previous?.cells[cell.replace('.broughtForward.', '.carriedForward.') as CellId]
    : undefined
}

/** In table `disputes`: the same column of another group, where it holds the number that was found here. */
function neighbourWith(
  { cells }: SumSystem,
  { spec, value, values }: { readonly spec: CellSpec; readonly value: number; readonly values: Float64Array },
): CellId | undefined {
  return cells.find(({ id, column }, i) => id !== spec.id && column.id === spec.column.id && values[i] === value)?.id
}
