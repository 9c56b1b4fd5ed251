import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../limits.ts'
import { XmlScanner } from './scanner.ts'
import { TextBuffer } from './text-buffer.ts'

const namespaces = { 'urn:a': 'a', 'urn:plain': '' }
const scan = (xml: string, limits: Partial<Limits> = {}) =>
  new XmlScanner(new TextEncoder().encode(xml), { part: 'x.xml', namespaces, limits: { ...defaultLimits, ...limits } })

/** All tags: `+a:b` opens, `-a:b` closes. */
function tags(xml: string): string[] {
  const scanner = scan(xml)
  const found: string[] = []
  while (scanner.next()) found.push(`${scanner.opens ? '+' : '-'}${scanner.name}`)
  return found
}

function textOf(content: string): string {
  const scanner = scan(`<a:t xmlns:a="urn:a">${content}</a:t>`)
  const text = new TextBuffer()
  scanner.next()
  scanner.text(text)
  expect(scanner.opens).toBe(false)
  expect(scanner.next()).toBe(false)
  return text.take()
}

describe('tags', () => {
  it('come one by one, an element without content opening and closing as any other', () => {
    expect(tags('<?xml version="1.0"?><a:x xmlns:a="urn:a"><!-- <a:n/> --><a:y/><a:z ></a:z ></a:x>')).toEqual([
      '+a:x',
      '+a:y',
      '-a:y',
      '+a:z',
      '-a:z',
      '-a:x',
    ])
  })

  it('are named by their namespace, whatever prefix stands for it where they are', () => {
    const xml =
      '<q:x xmlns:q="urn:a"><x xmlns="urn:plain" xmlns:q="urn:other"><q:y/><x xmlns=""/></x><q:y xmlns:r="urn:a"><r:z/></q:y></q:x>'
    expect(tags(xml).filter((tag) => tag.startsWith('+'))).toEqual(['+a:x', '+x', '+', '+', '+a:y', '+a:z'])
  })

  it('may hold “>” and “/” in the values of attributes', () => {
    const scanner = scan('<x xmlns="urn:plain" p="a>b/>" q=\'"\'><y r="<"/></x>')
    scanner.next()
    expect([scanner.name, scanner.attribute('p'), scanner.attribute('q'), scanner.attribute('none')]).toEqual([
      'x',
      'a>b/>',
      '"',
      undefined,
    ])
    scanner.next()
    expect([scanner.name, scanner.attribute('r')]).toEqual(['y', '<'])
  })

  it('are passed over as fast as their element asks', () => {
    const scanner = scan('<x xmlns="urn:plain"><y><z a=">"/><![CDATA[</y>]]><!-- </y> --><z>t</z></y><w/></x>')
    scanner.next()
    scanner.next()
    scanner.skip()
    expect([scanner.name, scanner.opens, scanner.depth]).toEqual(['y', false, 1])
    scanner.next()
    expect(scanner.name).toBe('w')
    scanner.skip()
    expect([scanner.name, scanner.opens]).toEqual(['w', false])
  })

  it('are not passed over where one of them is asked for', () => {
    const xml = '<x xmlns="urn:plain" xmlns:p="urn:a"><y><z/><p:del/></y><y><delete/></y></x>'
    const scanner = scan(xml)
    scanner.next()
    scanner.next()
    expect(scanner.skipUnless(['ins', 'del'])).toBe(false)
    scanner.next()
    expect(scanner.name).toBe('z')
    scanner.skip()
    scanner.next()
    scanner.skip()
    scanner.next()
    scanner.next()
    expect([scanner.name, scanner.opens]).toEqual(['y', true])
    expect(scanner.skipUnless(['del'])).toBe(true)
    expect([scanner.name, scanner.opens]).toEqual(['y', false])
  })

  it('are passed over alike whether they repeat what was before or not', () => {
    const content = fc.constantFrom(
      '',
      '<z/>',
      '<z a="1"/>',
      '<z a="2"/>',
      '<z><z/></z>',
      '<z/><z/>',
      '<del/>',
      't',
      '<!-- </y> -->',
    )
    fc.assert(
      fc.property(fc.array(content, { maxLength: 12 }), (contents) => {
        const scanner = scan(`<x xmlns="urn:plain">${contents.map((one) => `<y>${one}</y>`).join('')}</x>`)
        const wanted = ['del']
        scanner.next()
        const passed = contents.map(() => {
          scanner.next()
          const all = scanner.skipUnless(wanted)
          if (!all) scanner.skip()
          expect([scanner.name, scanner.opens, scanner.depth]).toEqual(['y', false, 1])
          return all
        })
        expect(passed).toEqual(contents.map((one) => one !== '<del/>'))
        expect(scanner.next()).toBe(true)
        expect(scanner.next()).toBe(false)
      }),
    )
  })

  it('are counted whether they are looked at or passed over', () => {
    const xml = `<x xmlns="urn:plain">${'<y><z/></y>'.repeat(10)}</x>`
    const all = (scanner: XmlScanner) => {
      while (scanner.next());
    }
    expect(() => all(scan(xml, { nodes: 21 }))).not.toThrow()
    expect(() => all(scan(xml, { nodes: 20 }))).toThrow(expect.objectContaining({ reason: 'too-complex' }))
    const children = scan(xml, { nodes: 20 })
    children.next()
    const passAll = () => {
      while (children.next()) if (children.opens) children.skip()
    }
    expect(passAll).toThrow(expect.objectContaining({ reason: 'too-complex' }))
    for (const limits of [{ nodes: 20 }, { depth: 2 }]) {
      const scanner = scan(xml, limits)
      scanner.next()
      expect(() => scanner.skip()).toThrow(expect.objectContaining({ reason: 'too-complex' }))
    }
  })
})

describe('text', () => {
  it('is that of the element itself, without comments and inner elements', () => {
    expect(textOf('甲<!-- 乙 -->丙<a:x>丁<a:y/></a:x>戊<?p ?><![CDATA[<己>&]]>')).toBe('甲丙戊<己>&')
  })

  it('has one line feed for a line break of any kind', () => {
    expect(textOf('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
  })

  it('of any characters is given back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (drawn) => {
        const text = drawn.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        const escaped = text.replace(/[&<>]/gu, (letter) => `&#${letter.charCodeAt(0)};`)
        expect(textOf(escaped)).toBe(text)
        expect(textOf(`<![CDATA[${text.replaceAll(']]>', '')}]]>`)).toBe(text.replaceAll(']]>', ''))
      }),
    )
  })

  const wrong = [
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf0, 0x9f, 0x98],
    [0xff],
    [0x80],
    [0xe4, 0xb8],
  ]
  for (const bytes of wrong) {
    it(`is refused where the bytes ${bytes.map((byte) => byte.toString(16)).join(' ')} are no character`, () => {
      const around = new TextEncoder().encode('<x></x>')
      const scanner = new XmlScanner(new Uint8Array([...around.slice(0, 3), ...bytes, ...around.slice(3)]), {
        part: 'x.xml',
        namespaces,
        limits: defaultLimits,
      })
      scanner.next()
      expect(() => scanner.text(new TextBuffer())).toThrow(expect.objectContaining({ reason: 'damaged' }))
    })
  }
})

describe('a part that is no XML', () => {
  const broken = [
    '',
    'text',
    '<x',
    '<x>',
    '</x>',
    '<x></y>',
    '<x></xx>',
    '<xx></x>',
    '<x a></x>',
    '<x a=1></x>',
    '<x a="1></x>',
    '<x/',
    '< x/>',
    '<!DOCTYPE x><x/>',
    '<x><!ELEMENT y></x>',
    '<x><![CDATA[</x>',
    '<x><!-- --</x>',
    '<?xml',
    '<u:x/>',
  ]
  for (const xml of broken) {
    it(`is refused: ${xml || 'nothing at all'}`, () => {
      expect(() => tags(xml)).toThrow(expect.objectContaining({ reason: 'damaged' }))
    })
  }

  it('is refused, or walked to its end; nothing else happens', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      ' ',
      'x',
      'x:y',
      '&',
      ';',
      '<!',
      '--',
      '[CDATA[',
      ']]>',
      '?',
      '<x>',
      '</x>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          tags(pieces.join(''))
        } catch (error) {
          expect(error).toHaveProperty('reason', 'damaged')
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a buffer of text', () => {
  it('gives any text back, in pieces taken from the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 30_000 }), (first, second) => {
        const buffer = new TextBuffer()
        buffer.addText(first)
        const from = buffer.length
        for (const letter of second) buffer.addCodePoint(letter.codePointAt(0) ?? 0)
        expect(buffer.take(from)).toBe(second)
        expect(buffer.take()).toBe(first)
        expect(buffer.length).toBe(0)
      }),
    )
  })

  it('trims what stands from a position on, and nothing before it', () => {
    const buffer = new TextBuffer()
    buffer.addText('a ')
    buffer.addText('  b c \n')
    buffer.trim(2)
    expect(buffer.take()).toBe('a b c')
  })
})
