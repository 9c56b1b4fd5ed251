import { describe, expect, it } from 'vitest'
import { Face } from './face.ts'
import { shippedFaces } from './faces.ts'
import { buildFont, GlyphChoice } from './subset.ts'
import { FontProblem, readTrueType } from './true-type.ts'

const { text, heading } = await shippedFaces()
const code = (letter: string) => letter.codePointAt(0) ?? 0

describe('the faces that come with the package', () => {
  it('draw every character of GB 2312', () => {
    const decoder = new TextDecoder('gbk')
    const characters: string[] = []
    for (let high = 0xb0; high <= 0xf7; high++) {
      for (let low = 0xa1; low <= 0xfe; low++) characters.push(decoder.decode(Uint8Array.of(high, low)))
    }
    const known = characters.filter((letter) => !/[\uE000-\uF8FF\uFFFD]/u.test(letter))
    expect(known).toHaveLength(6763)
    expect(known.filter((letter) => text.font.glyphOf(code(letter)) === undefined)).toEqual([])
  })

  it('draw rare characters of names and places, and the signs of official prose', () => {
    const signs = '镕堃喆淏珺䶮𬭎㛃〔〕“”‘’—…·①②⑩ⅠⅡ℃㎡％‰±×÷≥≤→√□■●○△▲★☆№⑴⒈〇々'
    expect(Array.from(signs).filter((letter) => text.font.glyphOf(code(letter)) === undefined)).toEqual([])
  })

  it('set Chinese in squares', () => {
    const face = new Face('F1', text)
    for (const letter of '公开，。“”（）') expect(face.advanceOf(code(letter))).toBe(1)
    expect(new Face('F2', heading).advanceOf(code('总'))).toBe(1)
  })
})

describe('a subset', () => {
  it('holds the outlines and widths of the glyphs chosen, accents composed of parts among them', () => {
    const choice = new GlyphChoice(text.font)
    const letters = Array.from('公开éàÅ10')
    const numbers = letters.map((letter) => choice.take(text.font.glyphOf(code(letter)) ?? 0))
    const font = buildFont(choice.glyphs, text.font)
    const loca = choice.glyphs.length
    const back = readTrueType(withCharacters(font))
    expect(back.glyphCount).toBe(loca)
    letters.forEach((letter, i) => {
      const number = numbers[i] ?? 0
      const original = text.font.glyphOf(code(letter)) ?? 0
      expect(back.advanceOf(number)).toBe(text.font.advanceOf(original))
      expect(back.outlineOf(number).length).toBeGreaterThan(0)
      expect(back.outlineOf(number).subarray(0, 10)).toEqual(text.font.outlineOf(original).subarray(0, 10))
    })
  })

  it('is small', () => {
    const choice = new GlyphChoice(text.font)
    for (const letter of '政府信息公开') choice.take(text.font.glyphOf(code(letter)) ?? 0)
    expect(buildFont(choice.glyphs, text.font).length).toBeLessThan(6000)
  })

  it('draws a character no face has as a box with its number, and another one as another box', () => {
    const face = new Face('F1', text)
    expect(face.has(code('😀'))).toBe(false)
    expect(face.advanceOf(code('😀'))).toBe(1)
    expect(face.encode(code('😀'))).not.toBe(face.encode(code('😁')))
    expect(face.encode(code('😀'))).not.toBe('0000')
  })
})

describe('a face of another maker', () => {
  it('is refused where it cannot be embedded, with what to do', () => {
    const otf = new TextEncoder().encode('OTTO\0\0\0\0\0\0\0\0')
    expect(() => readTrueType(otf)).toThrow(FontProblem)
    expect(() => readTrueType(otf)).toThrow('TrueType')
    expect(() => readTrueType(new Uint8Array())).toThrow(FontProblem)
  })
})

/** The font with an empty table of characters, which a PDF needs not. */
function withCharacters(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer)
  const count = view.getUint16(4)
  const cmap = new Uint8Array(28)
  const characters = new DataView(cmap.buffer)
  characters.setUint16(2, 1)
  characters.setUint16(4, 3)
  characters.setUint32(8, 12)
  characters.setUint16(12, 12)
  const head = font.slice(0, 12 + count * 16)
  const grown = new Uint8Array(font.length + 16 + cmap.length)
  grown.set(head)
  grown.set(font.subarray(head.length), head.length + 16)
  grown.set(cmap, font.length + 16)
  const out = new DataView(grown.buffer)
  for (let i = 0; i < count; i++) out.setUint32(12 + i * 16 + 8, out.getUint32(12 + i * 16 + 8) + 16)
  const entry = head.length
  grown.set(new TextEncoder().encode('cmap'), entry)
  out.setUint32(entry + 8, font.length + 16)
  out.setUint32(entry + 12, cmap.length)
  out.setUint16(4, count + 1)
  return grown
}
