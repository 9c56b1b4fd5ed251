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

type Towards = Extract<Ground, { readonly code: 'shifted' }>['towards']

/**
 * The rows (or columns) of a block stand one further on; the last of them fell off the table, and the sums say what was
 * in it. In the place of the first stands what had been there: nothing, what was typed before, or the same line once
 * more. Rows that moved are told by the sums of every column; columns that moved only by a first one that is blank.
 */
export function blockShifts(situation: Situation<TableSums>): Explanation[] {
  const { broken, sums } = situation
  const { rows, columns } = sums
  if (broken.length < fewestSums || rows.length < 2 || columns.length < 2) return []
  // What moves with its whole row keeps that row's sum; the row in whose place it stands may have lost its own.
  const ofRows = broken.filter((equation) => sums.sums[equation]?.kind === 'column-total').length
  return [
    ...(ofRows > 1 ? [] : shiftsOf(situation, { lines: rows, towards: 'down' })),
    ...(ofRows > 1 ? [] : shiftsOf(situation, { lines: rows.toReversed(), towards: 'up' })),
    ...(ofRows < broken.length ? [] : shiftsOf(situation, { lines: columns, towards: 'right' })),
    ...(ofRows < broken.length ? [] : shiftsOf(situation, { lines: columns.toReversed(), towards: 'left' })),
  ]
}

function shiftsOf(
  situation: Situation<TableSums>,
  { lines, towards }: { readonly lines: readonly Line[]; readonly towards: Towards },
): Explanation[] {
  const { values, sums } = situation
  const acrossColumns = towards === 'right' || towards === 'left'
  const isBlank = ({ variables }: Line) => variables.every((variable) => Number.isNaN(values[variable]))
  const isRepeated = ({ variables }: Line, { variables: before }: Line) =>
    variables.every((variable, i) => values[variable] === at(values, at(before, i))) &&
    variables.some((variable) => at(values, variable) > 0)
  const starts = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (isBlank(line)) return [i]
    return !acrossColumns && (!before || isRepeated(line, before)) ? [i] : []
  })
  return starts.flatMap((start) => {
    const changes = movedBack(situation, lines.slice(start))
    if (!changes || !settles(situation, changes)) return []
    const ground: Ground = { code: 'shifted', line: sums.table, towards }
    return [{ kind: 'shift', changes, grounds: [ground], isAction: true, ...(acrossColumns && { isDoubtful: true }) }]
  })
}

/** What the cells held before; `undefined` where that cannot be told. */
function movedBack({ sums, values }: Situation<TableSums>, lines: readonly Line[]): readonly Change[] | undefined {
  const last = lines.at(-1)
  if (!last || lines.length < 2) return undefined
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
