/** The whole of a table that moved by one row or one column: a block that was pasted one cell too far. */

import type { Ground } from './diagnosis.ts'
import type { Explanation } from './explanation.ts'
import type { Line } from './form-lines.ts'
import type { TableSums } from './form-sums.ts'
import { impute } from './impute.ts'
import { at, type Change, withChanges } from './linear-system.ts'
import { type Situation, settles } from './situation.ts'

/** Fewer broken sums are sooner explained by less. */
const fewestSums = 4
/** Lines that moved, at least; a few that did are sooner something else. */
const fewestLines = 4

type Towards = Extract<Ground, { readonly code: 'shifted' }>['towards']

/**
 * The rows (or columns) of a block stand one further on; the last of them fell off the table, or was written over by the
 * one before, and the sums say what was in it. In the place of the first stands what had been there: nothing, the same
 * line once more, or, where the whole table moved, anything. Rows that moved are told by the sums of every column;
 * columns that moved only by a first one that is blank.
 */
export function blockShifts(situation: Situation<TableSums>): Explanation[] {
  const { broken, sums } = situation
  const { rows, columns } = sums
  const [row, column] = [rows[0], columns[0]]
  if (broken.length < fewestSums || !row || !column || rows.length < 2 || columns.length < 2) return []
  // What moves with its whole row keeps that row's sum; the row in whose place it stands may have lost its own.
  const ofRows = broken.filter((equation) => sums.sums[equation]?.kind === 'column-total').length
  return [
    ...(ofRows > 1 ? [] : shiftsAlong(situation, { lines: rows, bounds: column, towards: ['down', 'up'] })),
    ...(ofRows < broken.length
      ? []
      : shiftsAlong(situation, { lines: columns, bounds: row, towards: ['right', 'left'] })),
  ]
}

type Bounds = Pick<Line, 'starts' | 'ends'>

function shiftsAlong(
  situation: Situation<TableSums>,
  {
    lines,
    bounds: { starts, ends },
    towards: [forwards, backwards],
  }: { readonly lines: readonly Line[]; readonly bounds: Bounds; readonly towards: readonly [Towards, Towards] },
): Explanation[] {
  const beginnings = new Set([...starts].map((position) => lines.length - 1 - position))
  return [
    ...shiftsTowards(situation, { lines, ends, towards: forwards }),
    ...shiftsTowards(situation, { lines: lines.toReversed(), ends: beginnings, towards: backwards }),
  ]
}

function shiftsTowards(
  situation: Situation<TableSums>,
  given: { readonly lines: readonly Line[]; readonly ends: ReadonlySet<number>; readonly towards: Towards },
): Explanation[] {
  const { lines, towards } = given
  const ends = [...given.ends].toSorted((a, b) => b - a)
  const { values, sums } = situation
  const acrossColumns = towards === 'right' || towards === 'left'
  const last = lines.length - 1

  function endsOf(line: Line, start: number): readonly number[] {
    const before = lines[start - 1]
    if (acrossColumns) return isBlank(values, line) ? [last] : []
    if (isBlank(values, line) || (before && isRepeated(values, { line, before })))
      return ends.filter((end) => end - start >= fewestLines)
    return start === 0 ? [last] : []
  }

  return lines.flatMap((line, start) => {
    for (const end of endsOf(line, start)) {
      const changes = movedBack(situation, lines.slice(start, end + 1))
      if (!changes || !settles(situation, changes)) continue
      const ground: Ground = { code: 'shifted', line: sums.table, towards }
      return [{ kind: 'shift', changes, grounds: [ground], isAction: true, ...(acrossColumns && { isDoubtful: true }) }]
    }
    return []
  })
}

/** A blank that a total proves to be 0 counts as 0. */
function isBlank(values: Float64Array, { variables }: Line): boolean {
  return (
    variables.every((variable) => !(at(values, variable) > 0)) &&
    variables.some((variable) => Number.isNaN(values[variable]))
  )
}

function isRepeated(values: Float64Array, { line, before }: { readonly line: Line; readonly before: Line }): boolean {
  return (
    line.variables.every((variable, i) => values[variable] === at(values, at(before.variables, i))) &&
    line.variables.some((variable) => at(values, variable) > 0)
  )
}

/** What the cells held before; `undefined` where that cannot be told. */
function movedBack({ sums, values }: Situation<TableSums>, lines: readonly Line[]): readonly Change[] | undefined {
  const last = lines.at(-1)
  if (!last) return undefined
  const before = values.slice()
  lines.slice(1).forEach((line, i) => {
    line.variables.forEach((variable, position) => {
      before[at(lines[i]?.variables ?? [], position)] = at(values, variable)
    })
  })
  for (const variable of last.variables) before[variable] = Number.NaN
  const whole = withChanges(before, impute(sums.system, before))
  if (last.variables.some((variable) => Number.isNaN(whole[variable]))) return undefined
  const changed = lines.flatMap(({ variables }) => variables.filter((variable) => !same(whole, values, variable)))
  // A cell that should be blank is none that can be mended by a number.
  return changed.some((variable) => Number.isNaN(whole[variable]))
    ? undefined
    : changed.map((variable) => ({ variable, value: at(whole, variable) }))
}

/** A blank that should be 0 is left alone. */
function same(a: Float64Array, b: Float64Array, variable: number): boolean {
  return (a[variable] || 0) === (b[variable] || 0)
}
