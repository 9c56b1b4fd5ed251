/** WebAssembly as far as it is used here. Browsers and Node both have it; the types of Node do not tell of it. */

export interface WasmMemory {
  readonly buffer: ArrayBuffer
  readonly grow: (pages: number) => number
}

export interface WasmTable {
  readonly get: (index: number) => (...args: number[]) => unknown
  readonly set: (index: number, value: unknown) => void
  readonly grow: (count: number) => number
}

export type WasmModule = object
export type WasmImports = Readonly<Record<string, Readonly<Record<string, (...args: number[]) => unknown>>>>

export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>
}

interface Wasm {
  readonly Module: {
    new (bytes: Uint8Array): WasmModule
    readonly imports: (module: WasmModule) => readonly { readonly module: string; readonly name: string }[]
  }
  readonly Instance: new (module: WasmModule, imports: WasmImports) => WasmInstance
  readonly RuntimeError: new () => Error
  readonly compile: (bytes: Uint8Array) => Promise<WasmModule>
  readonly instantiate: (module: WasmModule, imports: WasmImports) => Promise<WasmInstance>
}

export const wasm: Wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly
