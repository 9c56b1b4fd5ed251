/**
 * Reads a TrueType font: which glyph draws a character, how wide it is, and its outline. Hand-written, because all
 * that an embedded face needs are seven tables; fontkit (400 kB with its shapers) would be the only large dependency
 * of the writer and subsets with a Buffer.
 */

export interface TrueType {
  readonly unitsPerEm: number
  /** Height above and depth below the base line, in font units, for the font descriptor. */
  readonly ascent: number
  readonly descent: number
  readonly box: readonly [number, number, number, number]
  readonly glyphCount: number
  /** All characters the font draws. */
  readonly characters: Iterable<number>
  /** The glyph of a character; `undefined` where the font has none. */
  glyphOf(codePoint: number): number | undefined
  advanceOf(glyph: number): number
  /** The glyph's entry in table `glyf`; empty for a glyph without outline. */
  outlineOf(glyph: number): Uint8Array
}

/** Thrown for bytes that are no TrueType font: a fault of whoever chose the face, not of the report. */
export class FontProblem extends Error {}

/** Reads a font with TrueType outlines; fonts with PostScript outlines and collections are refused. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(bytes, view)
  const head = table('head')
  const hhea = table('hhea')
  const hmtx = table('hmtx')
  const loca = table('loca')
  const glyf = bytes.subarray(table('glyf').byteOffset - bytes.byteOffset)
  const glyphCount = table('maxp').getUint16(4)
  const longOffsets = head.getInt16(50) === 1
  const metrics = hhea.getUint16(34)
  const glyphs = charactersOf(table('cmap'))
  const offset = (glyph: number) => (longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount,
    characters: glyphs.keys(),
    glyphOf: (codePoint) => glyphs.get(codePoint),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
  }
}

function tablesOf(bytes: Uint8Array, view: DataView): (tag: string) => DataView {
  const signature = bytes.length < 12 ? 0 : view.getUint32(0)
  if (signature !== 0x00010000 && signature !== 0x74727565) {
    throw new FontProblem('字体文件须是 TrueType 轮廓的单个字体（.ttf），不能是 .otf、.ttc 或 .woff')
  }
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const [start, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + start, length))
  }
  return (tag) => {
    const found = tables.get(tag)
    if (!found) throw new FontProblem(`字体文件缺少 ${tag} 表，无法嵌入`)
    return found
  }
}

/** Character to glyph, from the widest Unicode subtable: format 12, else 4. */
function charactersOf(cmap: DataView): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, i) => {
    const at = cmap.getUint32(8 + i * 8)
    return { at, format: cmap.getUint16(at), platform: cmap.getUint16(4 + i * 8) }
  }).filter(({ platform }) => platform === 0 || platform === 3)
  const wide = subtables.find(({ format }) => format === 12)
  if (wide) return segmented(cmap, wide.at)
  const narrow = subtables.find(({ format }) => format === 4)
  if (narrow) return ranged(cmap, narrow.at)
  throw new FontProblem('字体文件没有 Unicode 编码表，无法嵌入')
}

function segmented(cmap: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < cmap.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const [first, last, glyph] = [cmap.getUint32(group), cmap.getUint32(group + 4), cmap.getUint32(group + 8)]
    for (let code = first; code <= Math.min(last, 0x10ffff); code++) glyphs.set(code, glyph + code - first)
  }
  return glyphs
}

function ranged(cmap: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  const doubled = cmap.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + doubled]
  for (let i = 0; i < doubled; i += 2) {
    const [start, end] = [cmap.getUint16(starts + i), cmap.getUint16(ends + i)]
    const delta = cmap.getUint16(starts + doubled + i)
    const rangeAt = starts + 2 * doubled + i
    const range = cmap.getUint16(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - start) * 2)
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}
