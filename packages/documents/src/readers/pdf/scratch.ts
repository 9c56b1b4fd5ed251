/** A few bytes of the engine's memory that it writes its answers to. */

import type { Pdfium } from './engine.ts'

const size = 64

export interface Scratch {
  /** Aligned to 8 bytes. */
  readonly pointer: number
  /** 32-bit floats and integers, and 64-bit floats, from the pointer on; fewer than 8. */
  readonly floats: (count: number) => Float32Array
  readonly doubles: (count: number) => Float64Array
  readonly integers: (count: number) => Int32Array
  readonly release: () => void
}

/** The arrays are views: good until the next call of the engine. */
export function scratchIn(pdfium: Pdfium): Scratch {
  const pointer = pdfium.malloc(size)
  const view = <T extends Float32Array | Float64Array | Int32Array>(
    make: new (buffer: ArrayBuffer, at: number, length: number) => T,
  ) => {
    let all: T | undefined
    let count = 0
    // Views die when the memory grows.
    return (wanted: number): T => {
      const { buffer } = pdfium.memory
      if (!all || count !== wanted || all.buffer !== buffer) {
        all = new make(buffer, pointer, wanted)
        count = wanted
      }
      return all
    }
  }
  return {
    pointer,
    floats: view(Float32Array),
    doubles: view(Float64Array),
    integers: view(Int32Array),
    release: () => pdfium.free(pointer),
  }
}
