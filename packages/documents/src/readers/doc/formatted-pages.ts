/** Pages of formatting: which bytes of the file have which properties ([MS-DOC] 2.9.12, 2.9.33, 2.9.175). */

import { Bytes } from '../../ole/bytes.ts'
import { damaged } from '../reader.ts'
import type { Part } from './fib.ts'

/** Bytes of the file from `from` up to `to`; `at` is where their properties lie, 0 for those of the style alone. */
export interface FormattedRun {
  readonly from: number
  readonly to: number
  readonly at: number
}

const pageSize = 512

/** Finds the run a byte of the file belongs to. */
export class FormattedPages {
  readonly #word: Bytes
  readonly #index: Bytes
  readonly #pages: number
  readonly #entry: number
  #last: FormattedRun = { from: 0, to: 0, at: 0 }

  /** `entry`: bytes that each run takes in its page beside its bounds: 13 for paragraphs, 1 for characters. */
  constructor(word: Bytes, { table, part, entry }: { table: Bytes; part: Part; entry: 1 | 13 }) {
    this.#word = word
    this.#index = new Bytes(part.length === 0 ? new Uint8Array() : table.part(part.at, part.length))
    this.#pages = Math.max(0, Math.floor((part.length - 4) / 8))
    this.#entry = entry
  }

  /** `undefined` where no page tells of the byte. */
  at(byte: number): FormattedRun | undefined {
    if (byte >= this.#last.from && byte < this.#last.to) return this.#last
    const i = search(this.#index, { at: 0, count: this.#pages, value: byte })
    if (i < 0) return undefined
    const page = (this.#index.u32((this.#pages + 1 + i) * 4) & 0x3fffff) * pageSize
    const run = this.#inPage(page, byte)
    if (run) this.#last = run
    return run
  }

  #inPage(page: number, byte: number): FormattedRun | undefined {
    const word = this.#word
    const runs = word.u8(page + pageSize - 1)
    const entries = page + (runs + 1) * 4
    if (entries + runs * this.#entry >= page + pageSize) {
      throw damaged(`the page of formatting at ${page} holds too many runs`)
    }
    const i = search(word, { at: page, count: runs, value: byte })
    if (i < 0) return undefined
    const offset = word.u8(entries + i * this.#entry) * 2
    return { from: word.u32(page + i * 4), to: word.u32(page + i * 4 + 4), at: offset === 0 ? 0 : page + offset }
  }
}

/** Of `count` ranges whose bounds stand one after the other, the one the value lies in; -1 for none. */
function search(bytes: Bytes, { at, count, value }: { at: number; count: number; value: number }): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (bytes.u32(at + middle * 4 + 4) <= value) low = middle + 1
    else high = middle
  }
  return low < count && bytes.u32(at + low * 4) <= value ? low : -1
}
