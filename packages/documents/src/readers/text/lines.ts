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
  const all = lines.flatMap((line, i) => piecesOf(line).map((text) => ({ text, number: from + i + 1 })))
  const texts = all.map(({ text }) => text)
  const shapes = texts.map(shapeOf)
  const lone = loneNumbers(texts, shapes)
  return all.map((line, i) => ({ ...line, shape: lone.has(i) ? 'spaced' : (shapes[i] ?? 'text') }))
}

/** A head of each of the tables, as it is printed. */
const heads = new Set(['信息内容', '申请人情况', '结果维持'])
const fewestPieces = 20

/** The cells of a table, or of all of them, that stand in one line, parted by blanks: each is a piece. */
function piecesOf(line: string): readonly string[] {
  if (line.length < fewestPieces || pipe.test(line) || line.includes('\t')) return [line]
  const pieces = line.trim().split(/\s+/u)
  if (pieces.length < fewestPieces || !pieces.some((piece) => heads.has(piece))) return [line]
  const numbers = pieces.filter((piece) => /^\d[\d,.]*$/u.test(piece))
  return numbers.length * 5 < pieces.length ? [line] : pieces
}

function shapeOf(line: string): LineShape {
  if (pipe.test(line)) return 'pipes'
  if (/^\t[^\t]*$/u.test(line)) return 'cell'
  if (/\S\s*\t|\t.*\t/u.test(line)) return 'tabs'
  if (isSpaced(line)) return 'spaced'
  return line.trim() === '' ? 'blank' : 'text'
}
