import { pipe } from './escapes.ts'
import { isSpaced, loneNumbers } from './spaced.ts'

/** A line of text and what its shape says of it. */
export interface Line {
  readonly text: string
  /** 1-based. */
  readonly number: number
  readonly shape: LineShape
}

/**
 * `cell`: a TAB opens a cell, the rest of the line is its text. `tabs`: cells parted by TABs. `pipes`: cells parted
 * by “|”. `spaced`: ends with numbers parted by blanks. `blank`: nothing. `text`: anything else.
 */
export type LineShape = 'cell' | 'tabs' | 'pipes' | 'spaced' | 'blank' | 'text'

const lineEnd = /\r\n?|[\n\f\v\u0085\u2028\u2029]/gu

export function splitLines(text: string): string[] {
  return text.split(lineEnd)
}

/** The lines, 1-based, that begin a page but the first: those behind a form feed. */
export function pageStartsOf(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  if (!text.includes('\f')) return starts
  let line = 1
  for (const [end] of text.matchAll(lineEnd)) {
    line += 1
    if (end === '\f') starts.add(line)
  }
  return starts
}

/** Lines with their shapes; `from` lines stand before them. */
export function linesOf(lines: readonly string[], from = 0): readonly Line[] {
  const shapes = lines.map(shapeOf)
  const lone = loneNumbers(lines, shapes)
  return lines.map((text, i) => ({
    text,
    number: from + i + 1,
    shape: lone.has(i) ? 'spaced' : (shapes[i] ?? 'text'),
  }))
}

function shapeOf(line: string): LineShape {
  if (pipe.test(line)) return 'pipes'
  if (/^\t[^\t]*$/u.test(line)) return 'cell'
  if (/\S\s*\t|\t.*\t/u.test(line)) return 'tabs'
  if (isSpaced(line)) return 'spaced'
  return line.trim() === '' ? 'blank' : 'text'
}
