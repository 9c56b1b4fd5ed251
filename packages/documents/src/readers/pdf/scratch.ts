/** A few bytes of the engine's memory that it writes its answers to. */

import type { Pdfium } from './engine.ts'

const size = 64

export interface Scratch {
  /** Aligned to 8 bytes. */
  readonly pointer: number
  /** The whole of it as 32-bit floats and integers, and as 64-bit floats. */
  readonly floats: () => Float32Array
  readonly doubles: () => Float64Array
  readonly integers: () => Int32Array
  readonly release: () => void
}

/** The arrays are views: good until the next call of the engine, for they die when its memory grows. */
export function scratchIn(pdfium: Pdfium): Scratch {
  const pointer = pdfium.malloc(size)
  let floats = new Float32Array(pdfium.memory.buffer, pointer, size / 4)
  return {
    pointer,
    floats: () => {
      const { buffer } = pdfium.memory
      if (floats.buffer !== buffer) floats = new Float32Array(buffer, pointer, size / 4)
      return floats
    },
    doubles: () => new Float64Array(pdfium.memory.buffer, pointer, size / 8),
    integers: () => new Int32Array(pdfium.memory.buffer, pointer, size / 4),
    release: () => pdfium.free(pointer),
  }
}
