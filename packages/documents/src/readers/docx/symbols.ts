/** Characters of symbol fonts, which have no meaning of their own outside them. */

/** Characters of Wingdings that reports use as marks. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  117: '◆',
  118: '❖',
  168: '□',
  216: '➢',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const circledDigits = { first: 0x81, last: 0x8a, one: 0x2460 }
const printable = { first: 0x20, last: 0x7e }

/** The character that a symbol shows: digits and signs of symbol fonts as such, known marks as their likes. */
export function symbolOf(font: string | undefined, hex: string | undefined): string {
  if (hex === undefined || !/^[\da-f]{1,4}$/iu.test(hex)) return ''
  const code = Number.parseInt(hex, 16)
  if (code < 0xf000 || code > 0xf0ff)
    return code >= 0x20 && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : ''
  const glyph = code - 0xf000
  if (/^wingdings$/iu.test(font ?? '')) {
    const { first, last, one } = circledDigits
    if (glyph >= first && glyph <= last) return String.fromCharCode(one + glyph - first)
    return wingdings[glyph] ?? '□'
  }
  return glyph >= printable.first && glyph <= printable.last ? String.fromCharCode(glyph) : '□'
}
