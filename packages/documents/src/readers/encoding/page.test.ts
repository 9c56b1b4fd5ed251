import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeGbk } from '../../testing/gbk.ts'
import { readMarkup } from './page.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((code) =>
      order === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  )

/** All text of the page. */
function decodePage(bytes: Uint8Array): string | undefined {
  const markup = readMarkup(bytes)
  return markup?.text(0, markup.length)
}

const page = (charset: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>年度报告</title></head><body>本年新收政府信息公开申请数量</body></html>`

describe('the encoding of a page', () => {
  it('is what the bytes are, whatever the page declares', () => {
    for (const declared of ['utf-8', 'gb2312', 'gbk', 'iso-8859-1', 'windows-1252', 'big5', 'no-such']) {
      expect(decodePage(utf8(page(declared))), `UTF-8 declared ${declared}`).toBe(page(declared))
    }
    for (const declared of ['gb2312', 'GBK', 'gb18030', 'utf-8', 'iso-8859-1', 'no-such']) {
      expect(decodePage(encodeGbk(page(declared))), `GBK declared ${declared}`).toBe(page(declared))
    }
  })

  it('may be told by the XML declaration or by nothing', () => {
    const text = '<?xml version="1.0" encoding="gb2312"?><html>政府信息公开</html>'
    expect(decodePage(encodeGbk(text))).toBe(text)
    expect(decodePage(encodeGbk('<p>政府信息公开</p>'))).toBe('<p>政府信息公开</p>')
  })

  it('is UTF-16 by its mark, or by the zeros about the first “<”', () => {
    const text = '<html>政府信息公开</html>'
    for (const order of ['le', 'be'] as const) {
      expect(decodePage(utf16(text, order))).toBe(text)
      expect(decodePage(utf16(`\ufeff${text}`, order))).toBe(text)
    }
    expect(decodePage(utf8(`\ufeff${text}`))).toBe(text)
  })

  it('is Big5 where that is declared and the bytes fit', () => {
    const bytes = new Uint8Array([...utf8('<meta charset=big5><p>'), 0xac, 0x46, 0xa9, 0xb2, ...utf8('</p>')])
    expect(decodePage(bytes)).toBe('<meta charset=big5><p>政府</p>')
  })

  it('bears a character cut in two, as descriptions have, and loses nothing else', () => {
    const cut = new Uint8Array([
      ...encodeGbk(`<meta name=description content="${'政府信息公开'.repeat(300)}`),
      0xd5,
      ...encodeGbk('"><p>年度报告</p>'),
    ])
    const text = decodePage(cut)
    expect(text).toContain('政府信息公开'.repeat(300))
    expect(text).toMatch(/<p>年度报告<\/p>$/u)
  })

  it('is none where many bytes fit no encoding', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i % 2 === 0 ? 0xff : 0x41))
    expect(decodePage(new Uint8Array([...utf8('<html>'), ...noise]))).toBeUndefined()
  })

  it('passes over zeros, as browsers do', () => {
    expect(decodePage(utf8('<p>政\0府</p>'))).toBe('<p>政府</p>')
  })

  it('gives back any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = `<p>${text.replace(/\0/gu, '')}</p>`
        expect(decodePage(utf8(written))).toBe(written)
      }),
    )
  })
})
