/** A face as a document uses it: measures text, counts the glyphs used, and embeds only these. */

import type { PdfFile } from '../file.ts'
import { hex4, hexOfUtf16, name, Raw, type Ref } from '../syntax.ts'
import { addPlaceholder } from './placeholder.ts'
import { buildFont, GlyphChoice } from './subset.ts'
import type { TrueType } from './true-type.ts'

/** Joiners and variation selectors: they are kept in the text layer and draw nothing. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u

export class Face {
  /** The name it has in the resources of every page. */
  readonly key: string
  readonly #family: string
  readonly #font: TrueType
  readonly #choice: GlyphChoice
  readonly #numbers = new Map<number, number>()
  readonly #drawn = new Set<number>()

  constructor(key: string, { family, font }: { readonly family: string; readonly font: TrueType }) {
    this.key = key
    this.#family = family
    this.#font = font
    this.#choice = new GlyphChoice(font)
  }

  has(codePoint: number): boolean {
    return this.#font.glyphOf(codePoint) !== undefined
  }

  /** The width of a character, as a part of the size; a character the face lacks is drawn as a square. */
  advanceOf(codePoint: number): number {
    if (isUnseen(codePoint)) return 0
    const glyph = this.#font.glyphOf(codePoint)
    return glyph === undefined ? 1 : this.#font.advanceOf(glyph) / this.#font.unitsPerEm
  }

  /** The number that draws a character on the page. Each character has its own, so that text is copied as written. */
  encode(codePoint: number): string {
    const known = this.#numbers.get(codePoint)
    const number = known ?? this.#choose(codePoint)
    this.#numbers.set(codePoint, number)
    return hex4(number)
  }

  #choose(codePoint: number): number {
    if (isUnseen(codePoint)) return this.#choice.add({ advance: 0, outline: new Uint8Array() })
    const glyph = this.#font.glyphOf(codePoint)
    if (glyph === undefined) return addPlaceholder(codePoint, { font: this.#font, choice: this.#choice })
    if (this.#drawn.has(glyph)) return this.#choice.repeat(glyph)
    this.#drawn.add(glyph)
    return this.#choice.take(glyph)
  }

  get isUsed(): boolean {
    return this.#numbers.size > 0
  }

  /** Writes the face into a file. */
  embed(file: PdfFile): Ref {
    const { unitsPerEm, ascent, descent, box } = this.#font
    const glyphs = this.#choice.glyphs
    const em = (value: number) => Math.round((value * 1000) / unitsPerEm)
    const tag = new Raw(`/${subsetTag([...this.#numbers.keys()])}+${this.#family}`)
    const descriptor = file.add({
      Type: name('FontDescriptor'),
      FontName: tag,
      Flags: 4,
      FontBBox: box.map(em),
      ItalicAngle: 0,
      Ascent: em(ascent),
      Descent: em(descent),
      CapHeight: 700,
      StemV: 80,
      FontFile2: file.addStream(buildFont(glyphs, this.#font)),
    })
    const descendant = file.add({
      Type: name('Font'),
      Subtype: name('CIDFontType2'),
      BaseFont: tag,
      CIDSystemInfo: { Registry: new Raw('(Adobe)'), Ordering: new Raw('(Identity)'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, glyphs.map(({ advance }) => em(advance))],
      CIDToGIDMap: name('Identity'),
    })
    return file.add({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: tag,
      Encoding: name('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: file.addStream(toUnicode(this.#numbers)),
    })
  }
}

function isUnseen(codePoint: number): boolean {
  return codePoint > 0xff && unseen.test(String.fromCodePoint(codePoint))
}

/** Six letters that name a subset, from the characters in it. */
function subsetTag(codePoints: readonly number[]): string {
  let sum = 0
  for (const codePoint of codePoints) sum = (Math.imul(sum, 31) + codePoint) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(sum / 26 ** i) % 26))).join('')
}

/** The map from glyphs back to characters, at most 100 a block as the format wants it. */
function toUnicode(numbers: ReadonlyMap<number, number>): string {
  const lines = [...numbers].map(
    ([codePoint, number]) => `<${hex4(number)}> <${hexOfUtf16(String.fromCodePoint(codePoint))}>`,
  )
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(i * 100, i * 100 + 100))
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
