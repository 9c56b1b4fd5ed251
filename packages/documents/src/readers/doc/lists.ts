/** Automatic numbering: the lists of a document and their levels ([MS-DOC] 2.9.131, 2.9.147, 2.9.150). */

import { Bytes } from '../../ole/bytes.ts'
import type { Budget } from './budget.ts'
import type { Part } from './fib.ts'

export interface ListLevel {
  readonly start: number
  readonly format: number
  /** Text of the number; characters below 9 stand for the number of that level. */
  readonly text: string
  /** Numbers of higher levels are written 1, 2, 3 whatever their own format. */
  readonly legal: boolean
  /** Does not begin again when a higher level goes on. */
  readonly goesOn: boolean
}

export interface List {
  readonly id: number
  readonly levels: readonly ListLevel[]
}

/** How a paragraph names a list: the list, and levels that begin or look otherwise. */
export interface ListOverride {
  readonly list: number
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, ListLevel>
}

const listSize = 28
const overrideSize = 16
const levelCount = 9

/** The levels of all lists stand behind the table of lists, beyond the length it names. */
export function readLists(table: Bytes, { part, budget }: { part: Part; budget: Budget }): ReadonlyMap<number, List> {
  const lists = new Map<number, List>()
  if (part.length < 2) return lists
  const count = table.u16(part.at)
  let at = part.at + 2 + count * listSize
  for (let i = 0; i < count; i++) {
    const entry = part.at + 2 + i * listSize
    const simple = (table.u8(entry + 26) & 1) !== 0
    const levels: ListLevel[] = []
    for (let l = 0; l < (simple ? 1 : levelCount); l++) {
      budget.nodes(1)
      const { level, size } = readLevel(table, at)
      levels.push(level)
      at += size
    }
    const id = table.i32(entry)
    lists.set(id, { id, levels })
  }
  return lists
}

/** The list overrides, in the order paragraphs name them: the first is 1. */
export function readOverrides(table: Bytes, { part, budget }: { part: Part; budget: Budget }): readonly ListOverride[] {
  if (part.length < 4) return []
  const bytes = new Bytes(table.part(part.at, part.length))
  const count = bytes.u32(0)
  const overrides: ListOverride[] = []
  let at = 4 + count * overrideSize
  for (let i = 0; i < count; i++) {
    budget.nodes(1)
    const entry = 4 + i * overrideSize
    const starts = new Map<number, number>()
    const levels = new Map<number, ListLevel>()
    at += 4
    for (let l = 0; l < bytes.u8(entry + 12); l++) {
      const flags = bytes.u8(at + 4)
      const index = flags & 0xf
      if (flags & 0x10) starts.set(index, bytes.i32(at))
      at += 8
      if (flags & 0x20) {
        const { level, size } = readLevel(bytes, at)
        levels.set(index, level)
        at += size
      }
    }
    overrides.push({ list: bytes.i32(entry), starts, levels })
  }
  return overrides
}

/** 28 bytes, two lists of modifiers, and the text with its length before it. */
function readLevel(bytes: Bytes, at: number): { level: ListLevel; size: number } {
  const flags = bytes.u8(at + 5)
  const textAt = at + 28 + bytes.u8(at + 24) + bytes.u8(at + 25)
  const length = bytes.u16(textAt)
  const letters = new Uint16Array(length)
  for (let i = 0; i < length; i++) letters[i] = bytes.u16(textAt + 2 + i * 2)
  const level = {
    start: bytes.i32(at),
    format: bytes.u8(at + 4),
    text: String.fromCharCode(...letters.subarray(0, 255)),
    legal: (flags & 4) !== 0,
    goesOn: (flags & 8) !== 0,
  }
  return { level, size: textAt + 2 + length * 2 - at }
}
