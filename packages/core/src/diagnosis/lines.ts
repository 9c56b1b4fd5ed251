/**
 * Mistakes that run along a row or a column. If only one line is wrong, the sums that cross it say what each of its
 * cells should be; how that differs from what was found tells the mistake: moved by one cell, a slip of the unit,
 * something counted twice.
 */

import type { DiagnosisKind, Ground } from './diagnosis.ts'
import type { Explanation } from './explanation.ts'
import type { Line, Overcounted } from './form-lines.ts'
import type { TableSums } from './form-sums.ts'
import { at, type Change } from './linear-system.ts'
import { type Situation, settles } from './situation.ts'

/** A story of a line is told by at least so many changed cells; fewer are a set of cells. */
const fewestInLine = 2
/** Numbers, not 0, that stand one cell from where the crossing sums ask for them, where the cell they left is not empty. */
const fewestMoved = 3
const powersOfTen = [10, 100, 1000, 10_000]

/** Lines that explain everything, each with its story. */
export function lineActions(situation: Situation<TableSums>): Explanation[] {
  const { rows, columns } = situation.sums
  return [...rows, ...columns].flatMap((line) => {
    const required = requiredOf(situation, line)
    return required ? storiesOf(situation, { line, required }) : []
  })
}

/** Lines that explain everything without a story: at least so many of their cells are wrong. */
export function wrongLines(situation: Situation<TableSums>, fewestCells: number): Explanation[] {
  const { rows, columns } = situation.sums
  return [...rows, ...columns].flatMap((line) => {
    const required = requiredOf(situation, line)
    const changes = required ? changesOf(situation, { line, required }) : []
    if (changes.length < fewestCells || !settles(situation, changes)) return []
    return [{ kind: 'set', changes, grounds: [{ code: 'one-line', line: line.id }], isAction: true }]
  })
}

interface RequiredLine {
  readonly line: Line
  /** What each cell should be; NaN where nothing says. */
  readonly required: Float64Array
}

/** What the crossing sums ask of each cell of a line; `undefined` where the line alone cannot be the cause. */
function requiredOf({ filled, residuals, open, values, broken }: Situation, line: Line): Float64Array | undefined {
  if (!broken.every((equation) => line.touches[equation])) return undefined
  const required = new Float64Array(line.variables.length).fill(Number.NaN)
  for (const { equation, position, coefficient } of line.crossings) {
    const variable = at(line.variables, position)
    const unknown = Number.isNaN(values[variable]) ? 1 : 0
    if (open[equation] !== unknown) continue
    const value = at(filled, variable) - at(residuals, equation) / coefficient
    const known = at(required, position)
    if (value < 0 || (!Number.isNaN(known) && known !== value)) return undefined
    required[position] = value
  }
  return required
}

function storiesOf(situation: Situation, given: RequiredLine): Explanation[] {
  const { line } = given
  const found = Float64Array.from(line.variables, (variable) => at(situation.filled, variable))
  const stories: [DiagnosisKind, Float64Array, Ground][] = []
  const required = line.crossings.length > 0 ? given.required : undefined
  // One broken sum without crossing sums can be had by moving zeros about: that tells nothing.
  if (!required && situation.broken.length < 2) return []
  for (const [shifted, ground] of shiftsOf(found, { line, required })) stories.push(['shift', shifted, ground])
  if (required) {
    const factor = factorBetween(found, required)
    if (factor !== undefined) stories.push(['unit', required, { code: 'unit', factor, line: line.id }])
    for (const overcount of line.overcounts) {
      if (!explains(overcount, { found, required, filled: situation.filled })) continue
      const { counted, how } = overcount
      stories.push(['doubleCount', required, { code: 'double-count', line: line.id, counted, how }])
    }
  }
  return stories.flatMap(([kind, should, ground]) => {
    const changes = changesOf(situation, { line, required: should })
    if (changes.length < fewestInLine || !settles(situation, changes)) return []
    return [{ kind, changes, grounds: [ground], isAction: true }]
  })
}

/** Cells that are not what they should be. A blank that should be 0 is left alone. */
function changesOf({ filled }: Situation, { line, required }: RequiredLine): Change[] {
  return line.variables.flatMap((variable, position) => {
    const value = at(required, position)
    return Number.isNaN(value) || value === at(filled, variable) ? [] : [{ variable, value }]
  })
}

/**
 * The ways in which the values may have moved by one cell: something was put in at one end of a stretch and dropped at
 * the other. What was put in is 0 or blank, or the number before it once more, or what stood there before a block was
 * pasted one cell too far, if enough of it moved to show. What was dropped stood at the end of a part of the line, and the crossing
 * sums say what it was; without crossing sums it was 0.
 */
function shiftsOf(
  found: Float64Array,
  { line, required }: { readonly line: Line; readonly required: Float64Array | undefined },
): [Float64Array, Ground][] {
  const last = found.length - 1
  const back = shiftsForward(found.toReversed(), {
    ends: new Set([...line.starts].map((start) => last - start)),
    required: required?.toReversed(),
  })
  const [forwards, backwards] = line.direction === 'row' ? (['right', 'left'] as const) : (['down', 'up'] as const)
  return [
    ...shiftsForward(found, { ends: line.ends, required }).map((should): [Float64Array, Ground] => [
      should,
      { code: 'shifted', line: line.id, towards: forwards },
    ]),
    ...back.map((should): [Float64Array, Ground] => [
      should.toReversed(),
      { code: 'shifted', line: line.id, towards: backwards },
    ]),
  ]
}

/** What stood in the line before its values moved towards the end. */
function shiftsForward(
  found: Float64Array,
  { ends, required }: { readonly ends: ReadonlySet<number>; readonly required: Float64Array | undefined },
): Float64Array[] {
  const shifts: Float64Array[] = []
  const asks = (position: number, value: number | undefined) =>
    required === undefined || Number.isNaN(required[position]) || required[position] === value
  const first = [...found.keys()].findIndex((position) => !asks(position, found[position]))
  const from = required ? [first] : [...found.keys()]
  for (const start of from) {
    if (start < 0 || (found[start] !== 0 && !required)) continue
    for (let end = start + 1; end < found.length; end++) {
      // The stretch goes on while the crossing sums ask for the next cell's value.
      if (!asks(end - 1, found[end])) break
      const dropped = required ? at(required, end) : 0
      if (!ends.has(end) && !(required && dropped === 0)) continue
      if (found.some((value, position) => position > end && !asks(position, value))) continue
      const isRepeated = start > 0 && found[start] === found[start - 1]
      if (found[start] !== 0 && !isRepeated && movedOf(found.subarray(start + 1, end + 1)) < fewestMoved) break
      const should = found.slice()
      should.copyWithin(start, start + 1, end + 1)
      should[end] = dropped
      shifts.push(should)
      break
    }
  }
  return shifts
}

/** How many numbers moved that would be missed. */
const movedOf = (values: Float64Array) => values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0)

/** The one power of ten by which all values are too large (above 1) or too small (below 1). */
function factorBetween(found: Float64Array, required: Float64Array): number | undefined {
  if (!required.some((value) => value !== 0)) return undefined
  for (const power of powersOfTen) {
    if (required.every((value, i) => value * power === found[i])) return power
    if (required.every((value, i) => value === at(found, i) * power)) return 1 / power
  }
  return undefined
}

function explains(
  { extra }: Overcounted,
  { found, required, filled }: { found: Float64Array; required: Float64Array; filled: Float64Array },
): boolean {
  let counted = 0
  const fits = extra.every((variables, position) => {
    const sum = variables.reduce((total, variable) => total + at(filled, variable), 0)
    counted += sum
    return at(found, position) - sum === required[position]
  })
  return fits && counted > 0
}
