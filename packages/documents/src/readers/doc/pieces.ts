/** The text: pieces of the file in the order they are read in ([MS-DOC] 2.4.1, 2.8.35). */

import type { Bytes } from '../../ole/bytes.ts'
import { damaged } from '../reader.ts'
import type { Budget } from './budget.ts'
import type { Part } from './fib.ts'

/** A run of the text that lies in one piece of the file. */
export interface Piece {
  /** First character, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Where it lies in the stream, and how many bytes a character takes there. */
  readonly at: number
  readonly width: 1 | 2
  /** Modifiers that apply to all of it, left behind by a quick save. */
  readonly modifiers: Uint8Array | undefined
}

export interface MainText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const modifierBlock = 1
const pieceTable = 2
const compressed = 0x40000000

export function readMainText(
  word: Bytes,
  { table, part, length, budget }: { table: Bytes; part: Part; length: number; budget: Budget },
): MainText {
  if (length > word.length) throw damaged(`a text of ${length} characters`)
  if (part.length === 0) throw damaged('there is no piece table')
  const { modifiers, at, size } = findPieceTable(table, part)
  const count = Math.floor((size - 4) / 12)
  const pieces: Piece[] = []
  const texts: string[] = []
  let from = 0
  for (let i = 0; i < count && from < length; i++) {
    budget.nodes(1)
    const to = Math.min(length, table.u32(at + (i + 1) * 4))
    if (table.u32(at + i * 4) !== from || to < from) throw disordered()
    if (to === from) continue
    const descriptor = at + (count + 1) * 4 + i * 8
    const place = table.u32(descriptor + 2)
    const width = place & compressed ? 1 : 2
    const offset = width === 1 ? (place & (compressed - 1)) >>> 1 : place & (compressed - 1)
    texts.push(decode(word.part(offset, (to - from) * width), width))
    pieces.push({ from, to, at: offset, width, modifiers: modifiersOf(table.u16(descriptor + 6), modifiers) })
    from = to
  }
  if (from < length) throw disordered()
  return { text: texts.join(''), pieces }
}

/** Blocks of modifiers come first, then the table of pieces. */
function findPieceTable(table: Bytes, part: Part): { modifiers: Uint8Array[]; at: number; size: number } {
  const modifiers: Uint8Array[] = []
  const end = part.at + part.length
  for (let at = part.at; at < end; ) {
    const kind = table.u8(at)
    if (kind === pieceTable) {
      const size = table.u32(at + 1)
      table.part(at + 5, size)
      return { modifiers, at: at + 5, size }
    }
    if (kind !== modifierBlock) break
    const size = table.u16(at + 1)
    modifiers.push(table.part(at + 3, size))
    at += 3 + size
  }
  throw disordered()
}

/** A piece names a block of modifiers, or is itself one modifier in short. */
function modifiersOf(value: number, blocks: readonly Uint8Array[]): Uint8Array | undefined {
  if (value & 1) return blocks[value >> 1]
  const sprm = shortModifiers[(value >> 1) & 0x7f]
  return sprm === undefined ? undefined : new Uint8Array([sprm & 0xff, sprm >> 8, value >> 8])
}

/** Those of the short modifiers that the reader asks for. */
const shortModifiers: Readonly<Record<number, number>> = {
  12: 0x260a,
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  92: 0x083c,
}

const decoders = {
  1: new TextDecoder('windows-1252'),
  2: new TextDecoder('utf-16le', { ignoreBOM: true }),
} as const

/** Each character is one unit of the text, so that places in the text and in the file go together. */
function decode(bytes: Uint8Array, width: 1 | 2): string {
  return decoders[width].decode(bytes)
}

function disordered() {
  return damaged('the piece table does not hold together')
}
