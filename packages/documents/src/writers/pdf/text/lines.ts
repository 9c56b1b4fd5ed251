/** Breaks a text into lines. */

import { gapsOf, roomInGaps } from './justify.ts'
import type { Style } from './style.ts'
import { characters, letters, pieces, type Unit, unitsOf } from './units.ts'

export interface Line {
  /** What no line breaks in. */
  readonly units: readonly (readonly number[])[]
  /** What is added behind each unit, the last excepted, to fill the line, in points. */
  readonly gaps: readonly number[]
  /** The width of what is seen, gaps included. */
  readonly width: number
}

export interface Measure {
  readonly width: number
  /** How far the first line begins to the right of the others. */
  readonly indent?: number
  /** Whether lines, the last excepted, fill the full width. */
  readonly justify?: boolean
}

type Cut = (unit: Unit, style: Style) => readonly Unit[]

/** By how much a line may be shorter than the others, in parts of the size. */
const raggedness = 1.5

/** Lines as full as they can be. What is wider than a line is cut, and what would leave a gap that cannot be filled. */
export function linesOf(text: string, style: Style, { width, indent = 0, justify = false }: Measure): readonly Line[] {
  const lines: Line[] = []
  let units: Unit[] = []
  let used = 0
  const room = () => width - (lines.length === 0 ? indent : 0)
  const fits = (unit: Unit) => used + leastWidth(unit) <= room() + 0.01
  const end = (next?: Unit) => {
    const looser = next?.whole === true
    lines.push(lineOf(units, { room: room(), fill: justify && next !== undefined, looser, style }))
    units = []
    used = 0
  }
  const isTooWide = (unit: Unit) => leastWidth(unit) > width
  /** Whether the line would be left with a gap that cannot be filled, or the unit has no room in any line. */
  const mustCut = (unit: Unit) => {
    if (isTooWide(unit) || unit.whole) return isTooWide(unit)
    const slack = room() - used + (units.at(-1)?.blanks ?? 0)
    return justify && !fits(unit) && slack > Math.max(roomInGaps(units, style), raggedness * style.size)
  }
  const put = (unit: Unit, [cut, ...finer]: readonly Cut[]) => {
    // A mark is torn from what it belongs to only where no line holds both.
    if (cut && (finer.length > 0 ? mustCut(unit) : isTooWide(unit))) {
      for (const part of cut(unit, style)) put(part, finer)
      return
    }
    if (units.length > 0 && !fits(unit)) end(unit)
    units.push(unit)
    used += unit.width
  }
  for (const unit of unitsOf(text, style)) put(unit, [pieces, letters, characters])
  if (units.length > 0 || lines.length === 0) end()
  return lines
}

/** Lines of about the same width, no more than the text needs. */
export function evenLinesOf(text: string, style: Style, width: number): readonly Line[] {
  let lines = linesOf(text, style, { width })
  for (let narrower = width - style.size; narrower > 0 && lines.length > 1; narrower -= style.size) {
    const candidate = linesOf(text, style, { width: narrower })
    if (candidate.length > lines.length) break
    lines = candidate
  }
  return lines
}

function lineOf(
  units: readonly Unit[],
  { room, fill, ...look }: { room: number; fill: boolean; looser: boolean; style: Style },
): Line {
  const { blanks = 0, give = 0 } = units.at(-1) ?? {}
  const inked = units.reduce((sum, unit) => sum + unit.width, 0) - blanks
  const width = inked > room ? inked - give : inked
  const gaps = gapsOf(units, { slack: fill ? room - width : 0, ...look })
  return {
    units: units.map(({ codePoints }) => codePoints),
    gaps,
    width: gaps.reduce((sum, gap) => sum + gap, width),
  }
}

/** The width a unit needs at the end of a line. */
function leastWidth({ width, blanks, give }: Unit): number {
  return width - blanks - give
}
