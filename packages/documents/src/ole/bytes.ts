import { damaged } from '../readers/reader.ts'

/** Little-endian numbers in bytes that may lie about how many there are: what lies beyond the end is damage. */
export class Bytes {
  readonly all: Uint8Array
  readonly length: number
  readonly #view: DataView

  constructor(all: Uint8Array) {
    this.all = all
    this.length = all.length
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  }

  u8(at: number): number {
    this.#check(at, 1)
    return this.#view.getUint8(at)
  }

  u16(at: number): number {
    this.#check(at, 2)
    return this.#view.getUint16(at, true)
  }

  i16(at: number): number {
    this.#check(at, 2)
    return this.#view.getInt16(at, true)
  }

  u32(at: number): number {
    this.#check(at, 4)
    return this.#view.getUint32(at, true)
  }

  i32(at: number): number {
    this.#check(at, 4)
    return this.#view.getInt32(at, true)
  }

  /** A part, not copied. */
  part(at: number, length: number): Uint8Array {
    this.#check(at, length)
    return this.all.subarray(at, at + length)
  }

  #check(at: number, length: number): void {
    if (at >= 0 && length >= 0 && at + length <= this.length) return
    throw damaged(`${length} bytes at ${at} lie beyond the end at ${this.length}`)
  }
}
