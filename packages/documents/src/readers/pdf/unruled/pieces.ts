/** Pieces: chunks that stand close under one another, as the lines of one cell do. */

import { joined } from '../../line-breaks.ts'
import type { Chunk, Line } from '../lines.ts'
import { around, type Box, middleX } from '../page.ts'

export const words = /\p{L}/u
export const listStart =
  /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|第[一二三四五六七八九十]+条)/u
/** Lines of one cell are at most so far apart, in ems; rows are further. */
export const withinCell = 1.6

export const isNumber = ({ text }: Chunk) => /\d/u.test(text) && !words.test(text)
const isNothing = ({ text }: Chunk) => /^[-‐‑–—―−/／\\]+$/u.test(text)
export const hasValues = ({ chunks }: Line) =>
  chunks.length > 1 && chunks.some((chunk) => isNumber(chunk) || isNothing(chunk))
/** 无 is a value behind another one; else it may be a letter of 无法提供. */
function isValue(chunk: Chunk, { chunks }: Line): boolean {
  if (chunk.text !== '无') return isNumber(chunk) || isNothing(chunk)
  return chunks.some((other) => other.box.right < chunk.box.left && (isNumber(other) || isNothing(other)))
}

/** A cell: chunks that stand close under one another. */
export interface Piece {
  readonly chunks: Chunk[]
  readonly value: boolean
  /** The lines it stands in. */
  first: number
  last: number
}

export function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  lines.forEach((line, at) => {
    for (const chunk of line.chunks) {
      const value = isValue(chunk, line)
      const above = value ? undefined : pieces.findLast((piece) => goesOn(piece, { chunk, at, lines }))
      if (above) {
        above.chunks.push(chunk)
        above.last = at
      } else pieces.push({ chunks: [chunk], value, first: at, last: at })
    }
  })
  return pieces
}

function goesOn(piece: Piece, { chunk, at, lines }: { chunk: Chunk; at: number; lines: readonly Line[] }): boolean {
  const last = piece.chunks.at(-1)
  const [line, above] = [lines[at], lines[piece.last]]
  if (piece.value || !last || !line || !above || piece.last === at || listStart.test(chunk.text)) return false
  if (chunk.box.bottom - last.box.bottom > withinCell * line.size) return false
  if (isLetterBelow(last, chunk)) return true
  if (hasValues(line) && hasValues(above)) return false
  const overlap = Math.min(chunk.box.right, last.box.right) - Math.max(chunk.box.left, last.box.left)
  const narrower = Math.min(chunk.box.right - chunk.box.left, last.box.right - last.box.left)
  return overlap > narrower / 2
}

/** Single characters one under the other: a label that runs down beside many rows. */
function isLetterBelow(above: Chunk, below: Chunk): boolean {
  const width = below.box.right - below.box.left
  return (
    above.text.length === 1 && below.text.length === 1 && Math.abs(middleX(above.box) - middleX(below.box)) < width / 3
  )
}

export const boxOf = ({ chunks }: Piece): Box => around(chunks.map(({ box }) => box))
export const textOf = ({ chunks }: Piece): string => chunks.reduce((text, chunk) => joined(text, chunk.text, false), '')
