/** Where the WebAssembly of the PDF engine comes from. Apart from the engine, so that saying so loads none of it. */

/** Gives the bytes of the engine's WebAssembly. */
export type PdfEngineSource = () => Promise<Uint8Array>

let source: PdfEngineSource = embedded

/**
 * Says where the PDF engine's WebAssembly comes from, for a program that has it as a file: a page fetches
 * `@hyzyla/pdfium/pdfium.wasm` (2.0 MB compressed) in place of the base64 that the package carries (2.5 MB). It must be
 * of the version that this package depends on.
 */
export function setPdfEngine(load: PdfEngineSource): void {
  source = load
}

export function pdfEngineSource(): PdfEngineSource {
  return source
}

interface Base64 {
  readonly PDFIUM_WASM_BASE64: string
}

async function embedded(): Promise<Uint8Array> {
  // @ts-expect-error The package has no types for this file, whose name ends in a hash of its version.
  const { PDFIUM_WASM_BASE64: base64 }: Base64 = await import('@hyzyla/pdfium/dist/pdfium.wasm.base64-B4io7kt4.js')
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
