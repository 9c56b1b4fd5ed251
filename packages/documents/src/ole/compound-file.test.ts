import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundFile } from '../testing/doc/compound-file.ts'
import { openCompoundFile } from './compound-file.ts'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff)

/** The file with a 32-bit number put somewhere. */
function put(bytes: Uint8Array, { at, value }: { at: number; value: number }): Uint8Array {
  const changed = bytes.slice()
  new DataView(changed.buffer).setUint32(at, value, true)
  return changed
}

/** Where the entry of a stream begins in the directory. */
function entryOf(bytes: Uint8Array, name: string): number {
  const letters = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()
  const found = Array.from({ length: bytes.length / 128 }, (_, i) => i * 128).find((at) =>
    [...letters, 0, 0].every((byte, i) => bytes[at + i] === byte),
  )
  if (found === undefined) throw new Error(`no entry ${name}`)
  return found
}

/** Where the allocation table keeps the sector after a sector. */
function linkOf(bytes: Uint8Array, sector: number): number {
  const table = new DataView(bytes.buffer).getUint32(76, true)
  return (table + 1) * 512 + sector * 4
}

const firstSector = (bytes: Uint8Array, name: string) =>
  new DataView(bytes.buffer).getUint32(entryOf(bytes, name) + 116, true)

describe('a compound file', () => {
  it('gives back its streams, be they of any length, by names in any case', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,20}$/u), fc.uint8Array({ maxLength: 9000 }), {
          maxKeys: 12,
        }),
        (streams) => {
          const names = Object.keys(streams)
          fc.pre(new Set(names.map((name) => name.toUpperCase())).size === names.length)
          const file = openCompoundFile(compoundFile(streams))
          for (const [name, content] of Object.entries(streams)) {
            expect(file.stream(name.toUpperCase())).toEqual(content)
          }
          expect(file.stream('none of them')).toBeUndefined()
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is read where its sectors lie in any order', () => {
    const bytes = compoundFile({ WordDocument: bytesOf(5 * 512 + 4096) })
    const first = firstSector(bytes, 'WordDocument')
    // Swap the second and the third sector, and the links to them.
    const at = (sector: number) => (sector + 1) * 512
    const swapped = bytes.slice()
    swapped.copyWithin(at(first + 1), at(first + 2), at(first + 3))
    swapped.set(bytes.subarray(at(first + 1), at(first + 2)), at(first + 2))
    const view = new DataView(swapped.buffer)
    view.setUint32(linkOf(bytes, first), first + 2, true)
    view.setUint32(linkOf(bytes, first + 2), first + 1, true)
    view.setUint32(linkOf(bytes, first + 1), first + 3, true)
    expect(openCompoundFile(swapped).stream('WordDocument')).toEqual(bytesOf(5 * 512 + 4096))
  })

  it('is damaged where a chain of sectors runs in a circle', () => {
    const bytes = compoundFile({ WordDocument: bytesOf(8192) })
    const first = firstSector(bytes, 'WordDocument')
    const circle = put(bytes, { at: linkOf(bytes, first + 3), value: first })
    expect(() => openCompoundFile(circle).stream('WordDocument')).toThrow('comes twice in a chain')
  })

  it('is damaged where the chain of its directory runs in a circle', () => {
    const bytes = compoundFile({ WordDocument: bytesOf(5000) })
    const directory = new DataView(bytes.buffer).getUint32(48, true)
    const circle = put(bytes, { at: linkOf(bytes, directory), value: directory })
    expect(() => openCompoundFile(circle)).toThrow('comes twice in a chain')
  })

  it('is damaged where a stream says that it is 4 GB long', () => {
    const bytes = compoundFile({ WordDocument: bytesOf(5000) })
    const long = put(bytes, { at: entryOf(bytes, 'WordDocument') + 120, value: 0xffffffff })
    expect(() => openCompoundFile(long).stream('WordDocument')).toThrow('in a file that is shorter')
  })

  it('is damaged where a stream is longer than its chain', () => {
    const bytes = compoundFile({ WordDocument: bytesOf(5000), Other: bytesOf(9000) })
    const long = put(bytes, { at: entryOf(bytes, 'WordDocument') + 120, value: 9000 })
    expect(() => openCompoundFile(long).stream('WordDocument')).toThrow('a stream of 9000 bytes has 5120')
  })

  it('is damaged where a chain leaves the file, or its tables would be larger than itself', () => {
    const bytes = compoundFile({ WordDocument: bytesOf(5000) })
    const away = put(bytes, { at: entryOf(bytes, 'WordDocument') + 116, value: 1_000_000 })
    expect(() => openCompoundFile(away).stream('WordDocument')).toThrow('names sector 1000000')
    expect(() => openCompoundFile(put(bytes, { at: 44, value: 0x7fffffff }))).toThrow('table sectors in a file of')
    expect(() => openCompoundFile(put(bytes, { at: 48, value: 77_777 }))).toThrow('names sector 77777')
  })

  it('reads the rest of a directory whose entries point at one another in a circle', () => {
    const bytes = compoundFile({ '1Table': bytesOf(10), Data: bytesOf(20), WordDocument: bytesOf(30) })
    const circle = put(bytes, { at: entryOf(bytes, 'WordDocument') + 72, value: 1 })
    expect(openCompoundFile(circle).stream('WordDocument')).toEqual(bytesOf(30))
  })

  it('does not take the streams of an embedded document for its own', () => {
    const bytes = compoundFile({ '1Table': bytesOf(10), Data: bytesOf(20), WordDocument: bytesOf(30) })
    // Make Data a storage that holds WordDocument, as an embedded document is.
    const data = entryOf(bytes, 'Data')
    const own = put(put(bytes, { at: data + 76, value: 3 }), { at: data + 72, value: 0xffffffff })
    own[data + 66] = 1
    const table = entryOf(bytes, '1Table')
    const apart = openCompoundFile(put(own, { at: table + 72, value: 0xffffffff }))
    expect(apart.stream('WordDocument')).toBeUndefined()
    expect(apart.stream('1Table')).toEqual(bytesOf(10))
  })
})
