/** Lets C call functions of JavaScript: they stand in the module's function table, and their places are the pointers. */

import { type WasmTable, wasm } from './wasm.ts'

export interface Callback {
  /** How many 32-bit integers it takes. */
  readonly parameters: number
  readonly results: 0 | 1
  readonly call: (...args: number[]) => number
}

const i32 = 0x7f
const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const tableSection = 4
/** How many callbacks there is room for. */
const spare = 16

/**
 * Puts functions into the table, and gives their pointers. A table takes functions of WebAssembly only, so a small
 * module that imports each of them and exports it again is made of bytes.
 */
export function callbacks(table: WasmTable, functions: readonly Callback[]): number[] {
  const types = functions.map(({ parameters, results }) => [
    0x60,
    parameters,
    ...repeat(i32, parameters),
    results,
    ...repeat(i32, results),
  ])
  const imports = functions.map((_, i) => [...name(0), ...name(i), 0, i])
  const exports = functions.map((_, i) => [...name(i), 0, i])
  const bytes = [...header, ...section(1, types), ...section(2, imports), ...section(7, exports)]
  const given = Object.fromEntries(functions.map(({ call }, i) => [letter(i), call]))
  const instance = new wasm.Instance(new wasm.Module(new Uint8Array(bytes)), { [letter(0)]: given })
  const first = table.grow(functions.length)
  return functions.map((_, i) => {
    table.set(first + i, instance.exports[letter(i)])
    return first + i
  })
}

export function repeat(value: number, count: number): number[] {
  return Array.from({ length: count }, () => value)
}

const letter = (i: number) => String.fromCharCode(0x61 + i)
const name = (i: number) => [1, 0x61 + i]

function section(id: number, items: readonly (readonly number[])[]): number[] {
  const body = [items.length, ...items.flat()]
  return [id, ...unsigned(body.length), ...body]
}

/**
 * The module with a table that may grow: it was linked with a table as long as its own functions need. Only the
 * number that says how long it may become is changed.
 */
export function withRoomForCallbacks(wasm: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(wasm)
  for (let at = header.length; at < bytes.length; ) {
    const id = bytes[at]
    const size = readUnsigned(bytes, at + 1)
    if (id !== tableSection) {
      at = size.end + size.value
      continue
    }
    // One table: its count, its type, whether a limit follows, how long it is, and the limit.
    const [limited, from] = [bytes[size.end + 2], readUnsigned(bytes, size.end + 3)]
    if (limited !== 1) return bytes
    const limit = readUnsigned(bytes, from.end)
    const changed = unsigned(limit.value + spare)
    if (changed.length === limit.end - from.end) bytes.set(changed, from.end)
    return bytes
  }
  return bytes
}

/** LEB128, as WebAssembly writes numbers. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function readUnsigned(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0
  let end = start
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[end++] ?? 0
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) break
  }
  return { value, end }
}
