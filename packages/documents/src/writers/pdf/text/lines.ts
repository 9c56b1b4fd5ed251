/** Breaks a text into lines. */

import type { Style } from './style.ts'
import { pieces, type Unit, unitsOf } from './units.ts'

export interface Line {
  readonly codePoints: readonly number[]
  /** The width of what is seen. */
  readonly width: number
  /** Added after each character to fill the line, in points. */
  readonly spread: number
}

export interface Measure {
  readonly width: number
  /** How far the first line begins to the right of the others. */
  readonly indent?: number
  /** Whether lines, the last excepted, are spread to the full width. */
  readonly justify?: boolean
}

/** The widest spread that still reads as one text, in parts of the size; a line that needs more stays ragged. */
const widestSpread = 0.1

export function linesOf(text: string, style: Style, { width, indent = 0, justify = false }: Measure): readonly Line[] {
  const lines: Line[] = []
  let units: Unit[] = []
  let used = 0
  const room = () => width - (lines.length === 0 ? indent : 0)
  const end = (last: boolean) => {
    lines.push(lineOf(units, { room: room(), style, justify: justify && !last }))
    units = []
    used = 0
  }
  for (const unit of unitsOf(text, style)) {
    const fits = leastWidth(unit) <= width
    for (const part of fits ? [unit] : pieces(unit, { style, width })) {
      if (units.length > 0 && used + leastWidth(part) > room() + 0.01) end(false)
      units.push(part)
      used += part.width
    }
  }
  if (units.length > 0 || lines.length === 0) end(true)
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
  { room, style, justify }: { room: number; style: Style; justify: boolean },
): Line {
  const codePoints = units.flatMap((unit) => unit.codePoints)
  const whole = units.reduce((sum, unit) => sum + unit.width, 0)
  const { blanks = 0, give = 0 } = units.at(-1) ?? {}
  const inked = whole - blanks
  const width = inked > room ? inked - give : inked
  const slack = room - width
  const spread = justify && codePoints.length > 1 && slack > 0 ? slack / (codePoints.length - 1) : 0
  return { codePoints, width, spread: spread <= style.size * widestSpread ? spread : 0 }
}

/** The width a unit needs at the end of a line. */
function leastWidth({ width, blanks, give }: Unit): number {
  return width - blanks - give
}
