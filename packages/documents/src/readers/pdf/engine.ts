/**
 * The engine that takes PDF apart: PDFium, compiled to WebAssembly by @hyzyla/pdfium (MIT; PDFium itself is BSD and
 * Apache-2.0, see PDFIUM-LICENSE.txt).
 *
 * Measured on reports of 3 to 4 pages: 8.5 ms a document made by LibreOffice where pdfjs-dist takes 35 ms for the
 * text alone and 46 with operators, 28 ms against 171 and 177 for one made by Chromium. @embedpdf/pdfium is as fast
 * and 17 % larger. The package is taken for its WebAssembly alone, which it also carries as base64: a dynamic import
 * that works in Node, in browsers and in bundles, with no file and no request. A page that would rather load the
 * smaller binary file hands it over by `setPdfEngine`.
 */

import { withRoomForCallbacks } from './callbacks.ts'
import { type PdfEngineSource, pdfEngineSource } from './engine-source.ts'
import { installFallbackFont } from './fallback-font.ts'
import { EngineStop, hostFor } from './host.ts'
import { type WasmMemory, type WasmModule, type WasmTable, wasm } from './wasm.ts'

/** What of PDFium is called. Pointers and handles are numbers; 0 is none. Sizes and results as in its headers. */
export interface Pdfium {
  readonly memory: WasmMemory
  readonly __indirect_function_table: WasmTable
  readonly malloc: (size: number) => number
  readonly free: (pointer: number) => void
  readonly FPDF_InitLibraryWithConfig: (config: number) => void
  readonly FPDF_SetSystemFontInfo: (info: number) => void
  readonly FPDF_LoadMemDocument: (data: number, size: number, password: number) => number
  readonly FPDF_GetLastError: () => number
  readonly FPDF_DocumentHasValidCrossReferenceTable: (document: number) => number
  readonly FPDF_CloseDocument: (document: number) => void
  readonly FPDF_GetPageCount: (document: number) => number
  readonly FPDF_LoadPage: (document: number, index: number) => number
  readonly FPDF_ClosePage: (page: number) => void
  readonly FPDF_GetPageBoundingBox: (page: number, rectangle: number) => number
  readonly FPDFPage_GetRotation: (page: number) => number
  readonly FPDFText_LoadPage: (page: number) => number
  readonly FPDFText_ClosePage: (text: number) => void
  readonly FPDFText_CountChars: (text: number) => number
  readonly FPDFText_GetUnicode: (text: number, index: number) => number
  readonly FPDFText_IsGenerated: (text: number, index: number) => number
  readonly FPDFText_HasUnicodeMapError: (text: number, index: number) => number
  readonly FPDFText_GetTextObject: (text: number, index: number) => number
  readonly FPDFTextObj_GetTextRenderMode: (object: number) => number
  readonly FPDFText_GetFontSize: (text: number, index: number) => number
  readonly FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number
  readonly FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number
  readonly FPDFText_GetCharBox: (
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ) => number
  readonly FPDFText_GetLooseCharBox: (text: number, index: number, rectangle: number) => number
  readonly FPDFPage_CountObjects: (page: number) => number
  readonly FPDFPage_GetObject: (page: number, index: number) => number
  readonly FPDFFormObj_CountObjects: (form: number) => number
  readonly FPDFFormObj_GetObject: (form: number, index: number) => number
  readonly FPDFPageObj_GetType: (object: number) => number
  readonly FPDFPageObj_GetBounds: (object: number, left: number, bottom: number, right: number, top: number) => number
  readonly FPDFPageObj_GetMatrix: (object: number, matrix: number) => number
  readonly FPDFPageObj_GetStrokeWidth: (object: number, width: number) => number
  readonly FPDFPath_GetDrawMode: (path: number, fill: number, stroke: number) => number
  readonly FPDFPath_CountSegments: (path: number) => number
  readonly FPDFPath_GetPathSegment: (path: number, index: number) => number
  readonly FPDFPathSegment_GetType: (segment: number) => number
  readonly FPDFPathSegment_GetPoint: (segment: number, x: number, y: number) => number
  readonly FPDFPathSegment_GetClose: (segment: number) => number
}

let compiledFrom: PdfEngineSource | undefined
let compiled: Promise<WasmModule> | undefined
let idle: Pdfium | undefined
/** An instance that grew beyond this for one document is not kept for the next. */
const mostIdleMemory = 64 * 1024 * 1024

/** Thrown where the engine's WebAssembly does not come, or must not be compiled. */
export class EngineMissing extends Error {}

/** What came of a use of the engine; `broken` when the engine trapped, ran out of memory or out of stack. */
export type EngineUse<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'broken' }

/**
 * Lends the engine for one document. An instance that breaks, or whose use throws, is thrown away with all its
 * memory, and the next document gets a fresh one.
 */
export async function withPdfium<T>(use: (pdfium: Pdfium) => T): Promise<EngineUse<T>> {
  takeSource(pdfEngineSource())
  const pdfium = idle ?? (await instantiate())
  idle = undefined
  try {
    const value = use(pdfium)
    if (pdfium.memory.buffer.byteLength <= mostIdleMemory) idle = pdfium
    return { kind: 'done', value }
  } catch (error) {
    if (isBreak(error)) return { kind: 'broken' }
    throw error
  }
}

/** A source that is not the one before gives an engine of its own. */
function takeSource(source: PdfEngineSource): void {
  if (source === compiledFrom) return
  compiledFrom = source
  compiled = undefined
  idle = undefined
}

/** Traps and stack overflows of WebAssembly; a RangeError is the latter. */
function isBreak(error: unknown): boolean {
  return error instanceof EngineStop || error instanceof wasm.RuntimeError || error instanceof RangeError
}

async function instantiate(): Promise<Pdfium> {
  compiled ??= compile().catch((error: unknown) => {
    compiled = undefined // a failed download is tried again with the next document
    throw new EngineMissing('the WebAssembly could not be loaded', { cause: error })
  })
  const module = await compiled
  const host = hostFor(module)
  const { exports } = await wasm.instantiate(module, host.imports)
  host.attach(exports)
  const { emscripten_stack_init, __wasm_call_ctors } = exports as Readonly<Record<string, () => void>>
  emscripten_stack_init?.()
  __wasm_call_ctors?.()
  const pdfium = exports as unknown as Pdfium
  initialise(pdfium)
  return pdfium
}

async function compile(): Promise<WasmModule> {
  return wasm.compile(withRoomForCallbacks(await pdfEngineSource()()))
}

/** The structure `FPDF_LIBRARY_CONFIG`: version 2, no fonts of the system, no JavaScript; and the fallback font. */
function initialise(pdfium: Pdfium): void {
  const config = pdfium.malloc(32)
  new Uint8Array(pdfium.memory.buffer).fill(0, config, config + 32)
  new DataView(pdfium.memory.buffer).setUint32(config, 2, true)
  pdfium.FPDF_InitLibraryWithConfig(config)
  pdfium.free(config)
  installFallbackFont(pdfium)
}
