/** Builds a TrueType font of chosen glyphs: the subset a file embeds. */

import type { TrueType } from './true-type.ts'

/** One glyph of the font to build. */
export interface Glyph {
  readonly advance: number
  /** Entry of table `glyf`, its components numbered as in the new font. */
  readonly outline: Uint8Array
}

export interface FontMetrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly box: readonly [number, number, number, number]
}

/** Further tables of the font, by tag: `cmap` where the font is used outside a PDF. */
export type ExtraTables = Readonly<Record<string, Uint8Array>>

/**
 * Glyphs chosen from a font, numbered in the order they were asked for; glyph 0 is the font's own “missing” glyph.
 * The parts of a composite glyph come along.
 */
export class GlyphChoice {
  readonly #font: TrueType
  readonly #glyphs: (Glyph | undefined)[] = []
  readonly #numbers = new Map<number, number>()

  constructor(font: TrueType) {
    this.#font = font
    this.take(0)
  }

  get glyphs(): readonly Glyph[] {
    return this.#glyphs.flatMap((glyph) => (glyph ? [glyph] : []))
  }

  /** The number in the new font of a glyph of the old one. */
  take(glyph: number): number {
    const known = this.#numbers.get(glyph)
    if (known !== undefined) return known
    const number = this.#glyphs.push(undefined) - 1
    this.#numbers.set(glyph, number)
    const outline = withComponents(this.#font.outlineOf(glyph), (component) => this.take(component))
    this.#glyphs[number] = { advance: this.#font.advanceOf(glyph), outline }
    return number
  }

  /** Takes a glyph once more, under a number of its own. */
  repeat(glyph: number): number {
    return this.add(this.#glyphs[this.take(glyph)] ?? { advance: 0, outline: new Uint8Array() })
  }

  /** Adds a glyph that is not the font's. */
  add(glyph: Glyph): number {
    return this.#glyphs.push(glyph) - 1
  }
}

const hasWords = 0x0001
const hasScale = 0x0008
const hasMore = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080
const hasInstructions = 0x0100

/** Renumbers the components of a composite glyph; a simple one stays as it is. */
function withComponents(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  const original = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  if (outline.length < 10 || original.getInt16(0) >= 0) return outline
  const copy = outline.slice()
  const view = new DataView(copy.buffer)
  let at = 10
  for (let flags = hasMore; flags & hasMore; ) {
    flags = view.getUint16(at)
    view.setUint16(at, flags & ~hasInstructions)
    view.setUint16(at + 2, renumber(view.getUint16(at + 2)))
    at += 4 + (flags & hasWords ? 4 : 2)
    if (flags & hasScale) at += 2
    else if (flags & hasTwoScales) at += 4
    else if (flags & hasMatrix) at += 8
  }
  return copy.subarray(0, at)
}

/** The font file of the glyphs. */
export function buildFont(glyphs: readonly Glyph[], metrics: FontMetrics, extra: ExtraTables = {}): Uint8Array {
  const { glyf, loca } = outlineTables(glyphs)
  return assemble({ ...extra, glyf, loca, ...metricTables(glyphs, metrics) })
}

function outlineTables(glyphs: readonly Glyph[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array((glyphs.length + 1) * 4)
  const offsets = new DataView(loca.buffer)
  let size = 0
  glyphs.forEach(({ outline }, i) => {
    size += (outline.length + 3) & ~3
    offsets.setUint32((i + 1) * 4, size)
  })
  const glyf = new Uint8Array(size)
  glyphs.forEach(({ outline }, i) => {
    glyf.set(outline, offsets.getUint32(i * 4))
  })
  return { glyf, loca }
}

function metricTables(glyphs: readonly Glyph[], { unitsPerEm, ascent, descent, box }: FontMetrics): ExtraTables {
  const head = new DataView(new ArrayBuffer(54))
  head.setUint32(0, 0x00010000)
  head.setUint32(12, 0x5f0f3cf5)
  head.setUint16(16, 0x0003)
  head.setUint16(18, unitsPerEm)
  box.forEach((value, i) => {
    head.setInt16(36 + i * 2, value)
  })
  head.setInt16(48, 2)
  head.setInt16(50, 1)

  const hhea = new DataView(new ArrayBuffer(36))
  hhea.setUint32(0, 0x00010000)
  hhea.setInt16(4, ascent)
  hhea.setInt16(6, descent)
  hhea.setUint16(10, Math.max(...glyphs.map(({ advance }) => advance)))
  hhea.setInt16(18, 1)
  hhea.setUint16(34, glyphs.length)

  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4))
  glyphs.forEach(({ advance, outline }, i) => {
    hmtx.setUint16(i * 4, advance)
    hmtx.setInt16(i * 4 + 2, leftOf(outline))
  })

  const maxp = new DataView(new ArrayBuffer(32))
  maxp.setUint32(0, 0x00010000)
  maxp.setUint16(4, glyphs.length)
  // Upper bounds a rasteriser sizes its buffers by; no glyph of a Chinese face comes near.
  for (const [at, bound] of [
    [6, 2000],
    [8, 200],
    [10, 4000],
    [12, 400],
    [14, 2],
    [28, 32],
    [30, 4],
  ] as const) {
    maxp.setUint16(at, bound)
  }
  const bytes = (view: DataView) => new Uint8Array(view.buffer)
  return { head: bytes(head), hhea: bytes(hhea), hmtx: bytes(hmtx), maxp: bytes(maxp) }
}

function leftOf(outline: Uint8Array): number {
  return outline.length < 10 ? 0 : new DataView(outline.buffer, outline.byteOffset).getInt16(2)
}

/** Puts tables into a font file, in the order of their tags. */
function assemble(tables: ExtraTables): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  const start = 12 + entries.length * 16
  const size = entries.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(entries.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, entries.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, (entries.length - 2 ** power) * 16)
  let at = start
  entries.forEach(([tag, bytes], i) => {
    const entry = 12 + i * 16
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
    file.set(bytes, at)
    view.setUint32(entry + 4, checksum(view, { at, length: bytes.length }))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at += (bytes.length + 3) & ~3
  })
  return file
}

function checksum(view: DataView, { at, length }: { at: number; length: number }): number {
  let sum = 0
  for (let i = 0; i < length; i += 4) sum = (sum + view.getUint32(at + i)) >>> 0
  return sum
}
