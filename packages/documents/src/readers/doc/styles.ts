/** The style sheet ([MS-DOC] 2.9.271): what a style says of lists and of hidden text, its bases counted. */

import { Bytes } from '../../ole/bytes.ts'
import type { Budget } from './budget.ts'
import type { Part } from './fib.ts'
import { eachSprm, Sprm } from './sprm.ts'

export interface Style {
  /** Number of the list in the table of list overrides, 0 for none; and the level in it. */
  readonly list: number
  readonly level: number
  readonly hidden: boolean
}

const plain: Style = { list: 0, level: 0, hidden: false }
const noStyle = 0xfff
const paragraphStyle = 1
const characterStyle = 2
/** Word itself allows eleven. */
const longestChain = 32

export class StyleSheet {
  readonly #bytes: Bytes
  readonly #budget: Budget
  /** Where each style lies; 0 for an empty slot. */
  readonly #places: readonly number[]
  readonly #baseSize: number
  readonly #read = new Map<number, Style>()

  constructor(table: Bytes, { part, budget }: { part: Part; budget: Budget }) {
    this.#bytes = new Bytes(part.length < 6 ? new Uint8Array(6) : table.part(part.at, part.length))
    this.#budget = budget
    this.#baseSize = this.#bytes.u16(4)
    this.#places = placesOf(this.#bytes)
  }

  style(index: number): Style {
    return this.#style(index, 0)
  }

  #style(index: number, depth: number): Style {
    const at = this.#places[index] ?? 0
    if (at === 0 || depth > longestChain) return plain
    const known = this.#read.get(index)
    if (known) return known
    const bytes = this.#bytes
    const kind = bytes.u16(at + 4) & 0xf
    const base = bytes.u16(at + 4) >> 4
    const style = { ...(base === noStyle ? plain : this.#style(base, depth + 1)) }
    for (const list of this.#modifiers(at, kind)) {
      const count = eachSprm(list, (sprm, operand, length) => {
        const value = (list[operand] ?? 0) | (length > 1 ? (list[operand + 1] ?? 0) << 8 : 0)
        if (sprm === Sprm.paragraphList) style.list = value
        else if (sprm === Sprm.paragraphListLevel) style.level = value
        else if (sprm === Sprm.characterHidden) style.hidden = toggled(value, style.hidden)
      })
      this.#budget.nodes(count + 1)
    }
    this.#read.set(index, style)
    return style
  }

  /** The lists of modifiers of a style: for paragraphs, then for characters. */
  #modifiers(at: number, kind: number): Uint8Array[] {
    if (kind !== paragraphStyle && kind !== characterStyle) return []
    const bytes = this.#bytes
    const end = at + 2 + bytes.u16(at)
    const count = bytes.u16(at + 6) & 0xf
    const name = at + 2 + this.#baseSize
    const lists: Uint8Array[] = []
    let from = name + 4 + bytes.u16(name) * 2
    for (let i = 0; i < count && from + 2 <= end; i++) {
      const size = bytes.u16(from)
      // That of paragraphs begins with the style's own number.
      const skip = kind === paragraphStyle && i === 0 ? Math.min(2, size) : 0
      lists.push(bytes.part(from + 2 + skip, size - skip))
      from += 2 + size + (size & 1)
    }
    return lists
  }
}

/** A switch of characters is off, on, as the style has it, or as it has it not. */
export function toggled(value: number, style: boolean): boolean {
  if (value === 0x80) return style
  return value === 0x81 ? !style : value !== 0
}

function placesOf(bytes: Bytes): number[] {
  const places: number[] = []
  const count = bytes.u16(2)
  let at = 2 + bytes.u16(0)
  for (let i = 0; i < count && at + 2 <= bytes.length; i++) {
    const size = bytes.u16(at)
    places.push(size === 0 ? 0 : at)
    at += 2 + size
  }
  return places
}
