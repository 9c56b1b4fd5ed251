/**
 * A font for text whose own font is not in the file: every character is the same box.
 *
 * Office PDFs often leave SimSun and FangSong out. PDFium then finds no shape for Chinese characters, and its text
 * page drops in silence what has no shape: a character shown by itself, every word on a rotated page. Where
 * characters stand is told by the widths in the file, so any shape will do; this font has one for all of Unicode.
 */

import { callbacks, repeat } from './callbacks.ts'
import type { Pdfium } from './engine.ts'

const unitsPerEm = 1000
const box = { left: 50, bottom: -80, right: 950, top: 820 }

/** Gives the engine the font, for any face it asks for; its own fonts of Latin letters come first. */
export function installFallbackFont(pdfium: Pdfium): void {
  const font = boxFont()
  const pointers = callbacks(pdfium.__indirect_function_table, [
    { parameters: 1, results: 0, call: () => 0 }, // Release
    { parameters: 2, results: 0, call: () => 0 }, // EnumFonts
    { parameters: 7, results: 1, call: () => 1 }, // MapFont
    { parameters: 2, results: 1, call: () => 1 }, // GetFont
    { parameters: 5, results: 1, call: (_self, _font, table, buffer, size) => give({ table, buffer, size }) },
    { parameters: 4, results: 1, call: () => 0 }, // GetFaceName
    { parameters: 2, results: 1, call: () => defaultCharset }, // GetFontCharset
    { parameters: 2, results: 0, call: () => 0 }, // DeleteFont
  ])
  const info = pdfium.malloc(4 * (1 + pointers.length))
  new Int32Array(pdfium.memory.buffer, info, 1 + pointers.length).set([1, ...pointers])
  pdfium.FPDF_SetSystemFontInfo(info)

  /** `GetFontData`: the size of the font, and its bytes where there is room for them; parts of it are not told. */
  function give({ table = 0, buffer = 0, size = 0 }: { table?: number; buffer?: number; size?: number }): number {
    if (table !== 0) return 0
    if (buffer !== 0 && size >= font.length) new Uint8Array(pdfium.memory.buffer).set(font, buffer)
    return font.length
  }
}

const defaultCharset = 1

/** A TrueType font of two glyphs, both the box, and a table that maps all of Unicode to the second. */
function boxFont(): Uint8Array {
  const glyph = [
    ...i16(1, box.left, box.bottom, box.right, box.top),
    ...i16(3, 0), // the last point, no instructions
    ...repeat(1, 4), // four points on the curve
    ...i16(box.left, 0, box.right - box.left, 0),
    ...i16(box.bottom, box.top - box.bottom, 0, box.bottom - box.top),
  ]
  const tables: readonly (readonly [tag: string, bytes: readonly number[]])[] = [
    ['OS/2', [...i16(3, 1000, 400, 5, 0), ...repeat(0, 86)]],
    ['cmap', [...i16(0, 1, 3, 10), ...i32(12), ...i16(13, 0), ...i32(28, 0, 1, 0, 0x10ffff, 1)]],
    ['glyf', [...glyph, ...glyph]],
    ['head', [...i32(0x10000, 0x10000, 0, 0x5f0f3cf5), ...i16(0, unitsPerEm), ...i32(0, 0, 0, 0), ...headEnd()]],
    ['hhea', [...i32(0x10000), ...i16(860, -140, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 1)]],
    ['hmtx', i16(1000, box.left, box.left)],
    ['loca', i32(0, glyph.length, 2 * glyph.length)],
    ['maxp', [...i32(0x10000), ...i16(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0)]],
    ['name', i16(0, 0, 6)],
    ['post', [...i32(0x30000, 0, 0, 0, 0, 0, 0, 0)]],
  ]
  let offset = 12 + 16 * tables.length
  const directory: number[] = []
  const bodies: number[] = []
  for (const [tag, bytes] of tables) {
    directory.push(...Array.from(tag, (letter) => letter.charCodeAt(0)), ...i32(0, offset, bytes.length))
    const padded = [...bytes, ...repeat(0, (4 - (bytes.length % 4)) % 4)]
    bodies.push(...padded)
    offset += padded.length
  }
  return new Uint8Array([...i32(0x10000), ...i16(tables.length, 128, 3, 32), ...directory, ...bodies])

  function headEnd(): number[] {
    return i16(box.left, box.bottom, box.right, box.top, 0, 8, 2, 1, 0)
  }
}

function i16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff])
}

function i32(...values: readonly number[]): number[] {
  return values.flatMap((value) => [...i16(value >>> 16), ...i16(value & 0xffff)])
}
