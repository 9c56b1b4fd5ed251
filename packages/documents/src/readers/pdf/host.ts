/** What the engine may ask of its surroundings: memory, and nothing else. */

import { type WasmInstance, type WasmMemory, type WasmModule, type WasmTable, wasm } from './wasm.ts'

/** Thrown where the engine gives up; it is of no further use then. */
export class EngineStop extends Error {}

interface HostExports {
  readonly memory: WasmMemory
  readonly __indirect_function_table: WasmTable
  readonly setThrew: (thrown: number, value: number) => void
  readonly emscripten_stack_get_current: () => number
  readonly _emscripten_stack_restore: (pointer: number) => void
}

const wasmPage = 65_536
/** The largest file, its parts inflated and what is made of them; a document that wants more is hostile. */
const mostMemory = 512 * 1024 * 1024
const noSuchFile = -44
const badDescriptor = 8
const jumped = Symbol('longjmp')

/**
 * The imports of a module that Emscripten made, for one instance of it. The package's own glue (265 kB) would open
 * files and load URLs; here every system call fails, there is no clock, and memory ends at a bound. `attach` takes
 * the exports once they exist.
 */
export function hostFor(module: WasmModule) {
  let exports: HostExports | undefined
  const own = (): HostExports => {
    if (!exports) throw new EngineStop('called before it was made')
    return exports
  }
  const calls: Readonly<Record<string, (...args: number[]) => unknown>> = {
    _abort_js: () => {
      throw new EngineStop('aborted')
    },
    emscripten_resize_heap: (size = 0) => (grow(own().memory, size >>> 0) ? 1 : 0),
    _emscripten_throw_longjmp: () => {
      throw jumped
    },
    emscripten_date_now: () => 0,
    _tzset_js: () => undefined,
    environ_sizes_get: (count = 0, size = 0) => {
      const view = new DataView(own().memory.buffer)
      view.setUint32(count, 0, true)
      view.setUint32(size, 0, true)
      return 0
    },
    environ_get: () => 0,
  }
  const imports: Record<string, Record<string, (...args: number[]) => unknown>> = {}
  for (const { module: space, name } of wasm.Module.imports(module)) {
    const names = imports[space] ?? {}
    imports[space] = names
    names[name] = calls[name] ?? (name.startsWith('invoke_') ? invoke(own) : name.startsWith('fd_') ? closed : absent)
  }
  return {
    imports,
    attach: (made: WasmInstance['exports']) => {
      exports = made as unknown as HostExports
    },
  }
}

const closed = () => badDescriptor
const absent = () => noSuchFile

/** Calls a function of the engine; a long jump out of it is noted, as C expects. */
function invoke(own: () => HostExports) {
  return (index: number, ...args: number[]): unknown => {
    const engine = own()
    const stack = engine.emscripten_stack_get_current()
    try {
      return engine.__indirect_function_table.get(index)(...args)
    } catch (error) {
      engine._emscripten_stack_restore(stack)
      if (error !== jumped) throw error
      engine.setThrew(1, 0)
      return undefined
    }
  }
}

function grow(memory: WasmMemory, size: number): boolean {
  const now = memory.buffer.byteLength
  if (size > mostMemory) return false
  const wanted = Math.min(mostMemory, Math.max(size, now * 1.2))
  memory.grow(Math.ceil((wanted - now) / wasmPage))
  return true
}
