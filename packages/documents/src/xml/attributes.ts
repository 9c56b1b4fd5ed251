/** The attributes of the current tag: where they stand, and decoded only when asked for. */

import { beginsAt, mark, skipBlanks } from './bytes.ts'
import { readCharacters } from './characters.ts'
import type { Names } from './names.ts'
import { notWellFormed, tooManyAttributes } from './problems.ts'
import { TextBuffer } from './text-buffer.ts'

const most = 1024
const firstRoom = 32
/** Numbers kept for each: where its name and its value begin and end. */
const each = 4
const declares = 'xmlns'

export class Attributes {
  readonly #bytes: Uint8Array
  readonly #part: string
  readonly #names: Names
  readonly #value = new TextBuffer()
  #places = new Int32Array(firstRoom * each)
  #count = 0

  constructor(bytes: Uint8Array, { part, names }: { part: string; names: Names }) {
    this.#bytes = bytes
    this.#part = part
    this.#names = names
  }

  clear(): void {
    this.#count = 0
  }

  /** Notes the attributes of a tag so deep, and binds the prefixes they declare; gives the place of “>” or “/>”. */
  scan(from: number, depth: number): number {
    const bytes = this.#bytes
    const end = bytes.length
    let at = skipBlanks(bytes, from)
    for (;;) {
      const first = bytes[at]
      if (first === mark.more || (first === mark.slash && bytes[at + 1] === mark.more)) return at
      const name = at
      while (at < end && bytes[at] !== mark.equals && bytes[at] !== mark.more && (bytes[at] as number) > 0x20) at += 1
      const nameEnd = at
      at = skipBlanks(bytes, at)
      if (nameEnd === name || bytes[at] !== mark.equals) throw notWellFormed(this.#part)
      at = skipBlanks(bytes, at + 1)
      const quote = bytes[at]
      if (quote !== mark.doubleQuote && quote !== mark.singleQuote) throw notWellFormed(this.#part)
      at += 1
      const value = at
      while (at < end && bytes[at] !== quote) at += 1
      if (at >= end) throw notWellFormed(this.#part)
      this.#note(name, nameEnd, value, at)
      if (bytes[name] === 0x78 && beginsAt(bytes, name, declares)) this.#declare(this.#count - 1, depth)
      at = skipBlanks(bytes, at + 1)
    }
  }

  value(name: string): string | undefined {
    const places = this.#places
    for (let i = 0; i < this.#count * each; i += each) {
      if (this.#names.attribute(places[i] as number, places[i + 1] as number) !== name) continue
      return this.#read(places[i + 2] as number, places[i + 3] as number)
    }
    return undefined
  }

  #note(name: number, nameEnd: number, value: number, valueEnd: number): void {
    const at = this.#count * each
    if (at === this.#places.length) this.#grow()
    const places = this.#places
    places[at] = name
    places[at + 1] = nameEnd
    places[at + 2] = value
    places[at + 3] = valueEnd
    this.#count += 1
  }

  #grow(): void {
    if (this.#count >= most) throw tooManyAttributes(this.#part)
    const larger = new Int32Array(this.#places.length * 2)
    larger.set(this.#places)
    this.#places = larger
  }

  #declare(index: number, depth: number): void {
    const places = this.#places.subarray(index * each, (index + 1) * each)
    const [name = 0, nameEnd = 0, value = 0, valueEnd = 0] = places
    const colon = name + declares.length
    if (colon < nameEnd && this.#bytes[colon] !== mark.colon) return
    const prefix = this.#read(Math.min(colon + 1, nameEnd), nameEnd)
    this.#names.bind(prefix, this.#read(value, valueEnd), depth)
  }

  #read(from: number, to: number): string {
    readCharacters(this.#bytes, { from, to, into: this.#value, part: this.#part })
    return this.#value.take()
  }
}
