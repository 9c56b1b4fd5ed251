/** The text in pieces, and where in the file each lies. */

import type { DocOptions, ParagraphSpan, Span } from './content.ts'
import { u16, u32, utf16 } from './little-endian.ts'

/** Where the text begins; the block of information stands before it. */
export const textAt = 0x400
/** Bytes behind a piece that does not lie before the next one. */
export const gap = 2

export interface DocPiece {
  readonly from: number
  readonly to: number
  readonly width: 1 | 2
  readonly at: number
}

export function piecesOf(text: string, { pieceLength, reversed }: DocOptions): readonly DocPiece[] {
  const parts = pieceLength ? chunks(text, pieceLength) : byScript(text)
  let from = 0
  const cut = parts.map((part) => {
    const width: 1 | 2 = Array.from(part).every(isLatin) ? 1 : 2
    from += part.length
    return { from: from - part.length, to: from, width }
  })
  let at = textAt
  const placed = (reversed ? cut.toReversed() : cut).map((piece) => {
    const size = (piece.to - piece.from) * piece.width
    const placed = { ...piece, at }
    at += size + (size & 1) + (reversed ? gap : 0)
    return placed
  })
  return placed.sort((a, b) => a.from - b.from)
}

function chunks(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length))
}

/** Latin text of some length, and other text. */
function byScript(text: string): readonly string[] {
  const parts = text.match(
    /[^\u0080-\uffff]{4,}|[\u0080-\uffff]+(?:[^\u0080-\uffff]{1,3}(?=[\u0080-\uffff])[\u0080-\uffff]*)*/gu,
  )
  return parts?.join('') === text ? parts : [text]
}

function isLatin(letter: string): boolean {
  return letter.charCodeAt(0) < 0x80
}

export function encode(text: string, width: 1 | 2): readonly number[] {
  return width === 2 ? utf16(text) : Array.from(text, (letter) => letter.charCodeAt(0))
}

export function pieceTable(pieces: readonly DocPiece[]): readonly number[] {
  const ends = u32(0, ...pieces.map(({ to }) => to))
  const entries = pieces.flatMap(({ at, width }) => [
    ...u16(0),
    ...u32(width === 1 ? (at * 2) | 0x40000000 : at),
    ...u16(0),
  ])
  return [2, ...u32(ends.length + entries.length), ...ends, ...entries]
}

/** From places in the text to places in the file, in the order of the file. */
export function bySource<T>(spans: readonly Span<T>[], pieces: readonly DocPiece[]): Span<T>[] {
  return spans
    .flatMap(({ from, to, properties }) =>
      pieces
        .filter((piece) => piece.from < to && piece.to > from)
        .map((piece) => ({
          from: piece.at + (Math.max(from, piece.from) - piece.from) * piece.width,
          to: piece.at + (Math.min(to, piece.to) - piece.from) * piece.width,
          properties,
          goesOn: piece.to < to,
        })),
    )
    .sort((a, b) => a.from - b.from)
}

/**
 * The same for paragraphs. A run that ends in its piece ends a paragraph there: a paragraph that goes on in the next
 * piece is one run where that piece lies behind it, and else reaches over the gap behind its own piece.
 */
export function paragraphsBySource(
  spans: readonly Span<ParagraphSpan>[],
  pieces: readonly DocPiece[],
): Span<ParagraphSpan>[] {
  const runs: Span<ParagraphSpan>[] = []
  let goesOn = false
  for (const { from, to, properties, ...run } of bySource(spans, pieces) as (Span<ParagraphSpan> & {
    goesOn: boolean
  })[]) {
    const last = runs.pop()
    const joins = last?.properties === properties && from - last.to < gap
    const end = goesOn ? from : (last?.to ?? from)
    if (last) runs.push(joins ? { ...last, to } : { ...last, to: end })
    if (!joins && end < from) runs.push({ from: end, to: from, properties: { style: 0, modifiers: [] } })
    if (!joins) runs.push({ from, to, properties })
    goesOn = run.goesOn
  }
  return runs
}
