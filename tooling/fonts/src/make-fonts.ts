/**
 * Makes the faces that the PDF writer embeds, from two packages of the npm registry:
 *
 *   pnpm --filter @gouji/fonts run make NotoSerifSC_400Regular.ttf NotoSansSC_500Medium.ttf Unihan_OtherMappings.txt OUT
 *
 * The fonts are those of @expo-google-fonts/noto-serif-sc and noto-sans-sc 0.4.3 (SIL Open Font License 1.1, their
 * text is beside the result), the third file is Unihan 15.0, for the 8,105 characters of 通用规范汉字表 (kTGH).
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { editions, printTable } from '@gouji/core'
import { buildFont, GlyphChoice } from '@gouji/documents/internal/writers/pdf/font/subset'
import { readTrueType, type TrueType } from '@gouji/documents/internal/writers/pdf/font/true-type'

const [serif, sans, unihan, out] = process.argv.slice(2)
if (!serif || !sans || !unihan || !out) throw new Error('four arguments: serif, sans, Unihan_OtherMappings.txt, folder')

/** Characters of GB 2312: two bytes from A1 to F7 and from A1 to FE. */
function gb2312(): number[] {
  const decoder = new TextDecoder('gbk')
  const codes: number[] = []
  for (let high = 0xa1; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const text = decoder.decode(Uint8Array.of(high, low))
      if (text.length === 1 && !/[\uE000-\uF8FF\uFFFD]/u.test(text)) codes.push(text.charCodeAt(0))
    }
  }
  return codes
}

function standardCharacters(file: string): number[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.includes('\tkTGH\t')).map((line) => Number.parseInt(line.slice(2), 16))
}

/** Everything a font draws that is no Chinese character, Korean syllable or pictograph; 〇 is a sign. */
function signs(font: TrueType): number[] {
  const other = /[\u3400-\u9FFF\uF900-\uFAFF\p{Script=Hangul}\u{10000}-\u{10FFFF}]/u
  return [...font.characters].filter((code) => !other.test(String.fromCodePoint(code)))
}

/** Every character the form itself prints, and ASCII. */
function formCharacters(): number[] {
  const labels = editions.flatMap((edition) => [
    ...edition.sections.map(({ numeral, title }) => `${numeral}、${title}`),
    ...edition.tables.flatMap(({ id }) => printTable(edition, id).flat()).map(({ text = '' }) => text),
  ])
  const ascii = Array.from({ length: 0x5f }, (_, i) => i + 0x20)
  return [...ascii, ...Array.from(labels.join(''), (letter) => letter.codePointAt(0) ?? 0x20)]
}

/** Table `cmap` with one subtable of format 12. */
function characterTable(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const groups: { first: number; last: number; glyph: number }[] = []
  for (const [code, glyph] of glyphs) {
    const group = groups.at(-1)
    if (group && group.last + 1 === code && group.glyph + code - group.first === glyph) group.last = code
    else groups.push({ first: code, last: code, glyph })
  }
  const view = new DataView(new ArrayBuffer(12 + 16 + groups.length * 12))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + groups.length * 12)
  view.setUint32(24, groups.length)
  groups.forEach(({ first, last, glyph }, i) => {
    view.setUint32(28 + i * 12, first)
    view.setUint32(32 + i * 12, last)
    view.setUint32(36 + i * 12, glyph)
  })
  return new Uint8Array(view.buffer)
}

function writeFace(
  file: string,
  { source, family, codes }: { source: string; family: string; codes: (font: TrueType) => number[] },
): void {
  const font = readTrueType(readFileSync(source))
  const choice = new GlyphChoice(font)
  const glyphs = new Map<number, number>()
  for (const code of [...new Set(codes(font))].sort((a, b) => a - b)) {
    const glyph = font.glyphOf(code)
    if (glyph !== undefined) glyphs.set(code, choice.take(glyph))
  }
  const bytes = deflateSync(buildFont(choice.glyphs, font, { cmap: characterTable(glyphs) }), { level: 9 })
  const packed = Buffer.from(bytes).toString('base64')
  const comment = `/* ${family}: ${glyphs.size} characters, TrueType, zlib, base64. SIL Open Font License 1.1: see ${file}.OFL.txt. */`
  writeFileSync(join(out ?? '', `${file}.js`), `${comment}\nexport const packed =\n  '${packed}'\n`)
  writeFileSync(
    join(out ?? '', `${file}.d.ts`),
    `/** ${family}: a TrueType font, deflated, in base64. */\nexport declare const packed: string\n`,
  )
  console.log(`${family}: ${glyphs.size} characters, ${packed.length} bytes`)
}

const standard = standardCharacters(unihan)
writeFace('noto-serif-sc', {
  source: serif,
  family: 'Noto Serif SC Regular',
  codes: (font) => [...gb2312(), ...standard, ...signs(font)],
})
writeFace('noto-sans-sc', { source: sans, family: 'Noto Sans SC Medium', codes: formCharacters })
