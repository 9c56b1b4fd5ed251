/** A few bytes of the engine's memory that it writes its answers to. */

import type { Pdfium } from './engine.ts'
import type { WasmMemory } from './wasm.ts'

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
  let views = viewsOf(pdfium.memory, pointer)
  // A memory that grows leaves views of no length behind.
  const alive = () => {
    if (views.floats.length === 0) views = viewsOf(pdfium.memory, pointer)
    return views
  }
  return {
    pointer,
    floats: () => alive().floats,
    doubles: () => alive().doubles,
    integers: () => alive().integers,
    release: () => pdfium.free(pointer),
  }
}

function viewsOf({ buffer }: WasmMemory, pointer: number) {
  return {
    floats: new Float32Array(buffer, pointer, size / 4),
    doubles: new Float64Array(buffer, pointer, size / 8),
    integers: new Int32Array(buffer, pointer, size / 4),
  }
}
