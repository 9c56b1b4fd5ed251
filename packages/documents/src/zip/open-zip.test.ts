import { crc32 as zlib } from 'node:zlib'
import * as fc from 'fast-check'
import { deflateSync, strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { Refusal } from '../readers/reader.ts'
import { crc32 } from './crc32.ts'
import { openZip } from './open-zip.ts'

const part = (text: string) => strToU8(text)
const open = (bytes: Uint8Array, limits = {}) => openZip(bytes, { ...defaultLimits, ...limits })

describe('an archive', () => {
  it('gives its files in the order of its directory, without its folders', () => {
    const zip = open(zipSync({ 'b/': part(''), 'b/二.txt': part('二'), 'a.txt': part('一') }))
    expect(zip.names).toEqual(['b/二.txt', 'a.txt'])
    expect(zip.names.map((name) => strFromU8(zip.inflate(name)))).toEqual(['二', '一'])
    expect(zip.has('a.txt')).toBe(true)
    expect(zip.has('b/')).toBe(false)
  })

  it('gives any bytes back as they were put in, stored or deflated', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100_000 }),
        fc.nat({ max: 400 }),
        fc.constantFrom<0 | 1 | 9>(0, 1, 9),
        (content, times, level) => {
          const repeated = new Uint8Array(content.length * Math.max(1, content.length < 500 ? times : 1))
          for (let at = 0; at < repeated.length; at += content.length || 1) repeated.set(content, at)
          expect(open(zipSync({ part: [repeated, { level }] })).inflate('part')).toEqual(repeated)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('may be empty', () => {
    expect(open(zipSync({})).names).toEqual([])
  })

  it('may have names in the code page of Chinese Windows, with backslashes', () => {
    const gbk = [0xb1, 0xa8, 0xb8, 0xe6, 0x5c, 0x31, 0x2e, 0x74, 0x78, 0x74]
    expect(open(raw([{ name: new Uint8Array(gbk) }])).names).toEqual(['报告/1.txt'])
  })

  it('may keep sizes in the ZIP64 fields', () => {
    const zip = open(raw([{ zip64: true, text: '一' }], { zip64: true }))
    expect(strFromU8(zip.inflate('part'))).toBe('一')
  })

  it('may have bytes behind its end', () => {
    const bytes = zipSync({ a: part('一') })
    expect(open(new Uint8Array([...bytes, ...new Uint8Array(300)])).names).toEqual(['a'])
  })

  it('knows how much it has inflated', () => {
    const zip = open(zipSync({ a: part('123'), b: part('4567') }))
    expect(zip.inflatedBytes).toBe(0)
    zip.inflate('a')
    zip.inflate('b')
    expect(zip.inflatedBytes).toBe(7)
  })

  it('is asked only for files it has', () => {
    expect(() => open(zipSync({})).inflate('a')).toThrow(RangeError)
  })
})

describe('an archive that is refused', () => {
  it('as encrypted has a password, and says for which file', () => {
    const zip = open(raw([{ flags: 1 }]))
    expect(() => zip.inflate('part')).toThrow(expect.objectContaining({ reason: 'encrypted' }))
    expect(() => zip.inflate('part')).toThrow(/part/u)
  })

  it('as not supported is compressed in a way that is rare', () => {
    expect(() => open(raw([{ method: 14 }])).inflate('part')).toThrow(
      expect.objectContaining({ reason: 'format-not-supported' }),
    )
  })

  const zeros = new Uint8Array(30 * 1024 * 1024)
  it('as too complex grows beyond its ratio', () => {
    expect(() => open(zipSync({ part: zeros })).inflate('part')).toThrow(
      expect.objectContaining({ reason: 'too-complex' }),
    )
  })

  it('as too complex inflates beyond the limit, all its files together', () => {
    const zip = open(zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) }), { inflatedBytes: 1000 })
    zip.inflate('a')
    expect(() => zip.inflate('b')).toThrow(expect.objectContaining({ reason: 'too-complex' }))
  })

  it('as too complex has too many files', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}`, part('')]))
    expect(() => open(zipSync(many), { archiveEntries: 11 })).toThrow(
      expect.objectContaining({ reason: 'too-complex' }),
    )
  })

  const damages: Readonly<Record<string, () => Uint8Array>> = {
    'states a size smaller than the truth': () => raw([{ content: zeros, stated: 100 }]),
    'states a size larger than the truth': () => raw([{ text: '一二三', stated: 100 }]),
    'states a stored size that is not the truth': () => raw([{ method: 0, text: '一二三', stated: 5 }]),
    'has a wrong checksum': () => raw([{ crc: 1 }]),
    'has two files of one name': () => raw([{ text: '1' }, { text: '2' }]),
    'has files that overlap': () => raw([{}, { name: part('other'), sameBytesAs: 0 }]),
    'has a file beyond its end': () => raw([{ offset: 5000 }]),
    'has a file that is no deflated data': () => raw([{ method: 8, packed: new Uint8Array([7, 7, 7, 7]) }]),
    'is cut off': () => zipSync({ a: part('一'.repeat(100)) }).slice(0, -10),
    'is nothing but its beginning': () => new Uint8Array([0x50, 0x4b, 3, 4]),
  }
  for (const [what, make] of Object.entries(damages)) {
    it(`as damaged ${what}`, () => {
      const bytes = make()
      expect(() => {
        const zip = open(bytes)
        for (const name of zip.names) zip.inflate(name)
      }).toThrow(expect.objectContaining({ reason: 'damaged' }))
    })
  }

  it('or read as it was, whatever byte of it is changed', () => {
    const content = part('政府信息公开工作年度报告'.repeat(40))
    const bytes = zipSync({ 'word/document.xml': content })
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = bytes.slice()
        broken[at] = (broken[at] ?? 0) ^ change
        try {
          const zip = open(broken)
          for (const name of zip.names) expect(zip.inflate(name)).toEqual(content)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})

it('the checksum is that of the standard', () => {
  expect(crc32(part('123456789'))).toBe(0xcbf43926)
  expect(crc32(part(''))).toBe(0)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(crc32(bytes)).toBe(zlib(bytes))
    }),
  )
})

interface RawPart {
  readonly name?: Uint8Array
  readonly text?: string
  readonly content?: Uint8Array
  readonly packed?: Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  /** The size the directory states. */
  readonly stated?: number
  readonly offset?: number
  readonly zip64?: boolean
  readonly sameBytesAs?: number
}

/** An archive byte by byte, with whatever lies a test needs. */
function raw(parts: readonly RawPart[], { zip64 = false } = {}): Uint8Array {
  const out: number[] = []
  const put = (...fields: readonly [bytes: 2 | 4 | 8, value: number][]) => {
    for (const [bytes, value] of fields) {
      for (let i = 0; i < bytes; i++) out.push(Math.floor(value / 2 ** (8 * i)) & 0xff)
    }
  }
  const headers: number[] = []
  const known = parts.map((one) => {
    const content = one.content ?? part(one.text ?? '')
    const method = one.method ?? 8
    const packed = one.packed ?? (method === 8 ? deflateSync(content) : content)
    return { name: part('part'), flags: 0, ...one, content, method, packed, crc: one.crc ?? crc32(content) }
  })
  for (const { name, flags, method, packed, crc, content, sameBytesAs } of known) {
    headers.push(sameBytesAs === undefined ? out.length : (headers[sameBytesAs] ?? 0))
    if (sameBytesAs !== undefined) continue
    put([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], [4, crc], [4, packed.length], [4, content.length])
    put([2, name.length], [2, 0])
    for (const bytes of [name, packed]) for (const byte of bytes) out.push(byte)
  }
  const directory = out.length
  known.forEach(({ name, flags, method, packed, crc, content, stated = content.length, offset, zip64: wide }, i) => {
    const size = (value: number) => (wide ? 0xffffffff : value)
    put([4, 0x02014b50], [2, 45], [2, 45], [2, flags], [2, method], [4, 0], [4, crc], [4, size(packed.length)])
    put([4, size(stated)], [2, name.length], [2, wide ? 20 : 0], [2, 0], [2, 0], [2, 0], [4, 0])
    put([4, offset ?? headers[i] ?? 0])
    out.push(...name)
    if (wide) put([2, 1], [2, 16], [8, stated], [8, packed.length])
  })
  const end = out.length
  if (zip64) {
    put([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, parts.length], [8, parts.length])
    put([8, end - directory], [8, directory], [4, 0x07064b50], [4, 0], [8, end], [4, 1])
  }
  const stated = (value: number) => (zip64 ? 0xffffffff : value)
  put([4, 0x06054b50], [2, 0], [2, 0], [2, parts.length], [2, parts.length])
  put([4, stated(end - directory)], [4, stated(directory)], [2, 0])
  return Uint8Array.from(out)
}
