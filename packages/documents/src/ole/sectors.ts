/** The sectors of a compound file and the tables that chain them ([MS-CFB] 2.2 to 2.5). */

import { damaged } from '../readers/reader.ts'
import { Bytes } from './bytes.ts'

/** Numbers above this name no sector. */
const lastSector = 0xfffffffa
const endOfChain = 0xfffffffe
const headEntries = 109

/** Equal parts of a container, each naming the next one of its chain. */
export interface Sectors {
  readonly container: Uint8Array
  /** Where the first one begins. */
  readonly from: number
  readonly size: number
  readonly count: number
  readonly next: (sector: number) => number
}

export interface Header {
  readonly bytes: Bytes
  readonly sectorSize: number
  readonly miniSize: number
  /** Streams shorter than this lie in mini sectors. */
  readonly miniLimit: number
  readonly firstDirectory: number
  readonly firstMiniTable: number
  /** The high half of a size is filled by version 4 only; in version 3 it may hold anything. */
  readonly wideSizes: boolean
}

export function readHeader(all: Uint8Array): Header {
  const bytes = new Bytes(all)
  const sectorShift = bytes.u16(30)
  const miniShift = bytes.u16(32)
  const wrong = bytes.u16(28) !== 0xfffe || (sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6
  if (wrong) throw damaged('the header of the compound file is wrong')
  return {
    bytes,
    sectorSize: 1 << sectorShift,
    miniSize: 1 << miniShift,
    miniLimit: bytes.u32(56),
    firstDirectory: bytes.u32(48),
    firstMiniTable: bytes.u32(60),
    wideSizes: bytes.u16(26) > 3,
  }
}

/** The sectors of the file. The last one may be cut short, as some programs leave it. */
export function sectorsOf({ bytes, sectorSize }: Header): Sectors {
  const count = Math.max(0, Math.ceil((bytes.length - sectorSize) / sectorSize))
  const table = tableSectors(bytes, { sectorSize, count })
  const perSector = sectorSize / 4
  return {
    container: bytes.all,
    from: sectorSize,
    size: sectorSize,
    count,
    next: (sector) => {
      const part = table[Math.floor(sector / perSector)]
      if (part === undefined) throw outside(sector)
      return bytes.u32((part + 1) * sectorSize + (sector % perSector) * 4)
    },
  }
}

/** The mini sectors, in a stream of their own, chained by a table that is a chain of sectors. */
export function miniSectorsOf(
  { miniSize, firstMiniTable }: Header,
  { sectors, container }: { sectors: Sectors; container: Uint8Array },
): Sectors {
  const table = new Bytes(readWhole(sectors, firstMiniTable))
  return {
    container,
    from: 0,
    size: miniSize,
    count: Math.ceil(container.length / miniSize),
    next: (sector) => table.u32(sector * 4),
  }
}

/** The bytes of a chain up to its end. */
export function readWhole(sectors: Sectors, first: number): Uint8Array {
  return join(sectors, chain(sectors, { first, most: Number.POSITIVE_INFINITY }))
}

/** The first bytes of a chain; a chain that is shorter is damage. */
export function readLength(sectors: Sectors, { first, length }: { first: number; length: number }): Uint8Array {
  if (length > sectors.container.length) {
    throw damaged(`a stream of ${length} bytes in a file that is shorter`)
  }
  const most = Math.ceil(length / sectors.size)
  const parts = join(sectors, chain(sectors, { first, most }))
  if (parts.length < length) {
    throw damaged(`a stream of ${length} bytes has ${parts.length}`)
  }
  return parts.subarray(0, length)
}

function chain(sectors: Sectors, { first, most }: { first: number; most: number }): readonly number[] {
  const seen = new Uint8Array(sectors.count)
  const found: number[] = []
  for (let sector = first; found.length < most && sector !== endOfChain; sector = sectors.next(sector)) {
    if (sector >= sectors.count) throw outside(sector)
    if (seen[sector] === 1) throw damaged(`sector ${sector} comes twice in a chain`)
    seen[sector] = 1
    found.push(sector)
  }
  return found
}

/** The bytes of sectors; most chains lie in one piece, which is not copied. */
function join({ container, from, size }: Sectors, chained: readonly number[]): Uint8Array {
  const [first] = chained
  if (first === undefined) return container.subarray(0, 0)
  const part = (sector: number, count: number) =>
    container.subarray(from + sector * size, from + (sector + count) * size)
  if (chained.every((sector, i) => sector === first + i)) return part(first, chained.length)
  const joined = new Uint8Array(chained.length * size)
  chained.forEach((sector, i) => {
    joined.set(part(sector, 1), i * size)
  })
  return joined
}

/** The sectors that hold the allocation table: 109 are named in the header, more in a chain of their own. */
function tableSectors(bytes: Bytes, { sectorSize, count }: { sectorSize: number; count: number }): readonly number[] {
  const wanted = bytes.u32(44)
  if (wanted > count) throw damaged(`${wanted} table sectors in a file of ${count}`)
  const named: number[] = []
  const take = (at: number, entries: number) => {
    for (let i = 0; i < entries && named.length < wanted; i++) named.push(bytes.u32(at + i * 4))
  }
  take(76, headEntries)
  const perSector = sectorSize / 4 - 1
  for (let sector = bytes.u32(68), seen = 0; named.length < wanted; seen++) {
    if (sector >= count || sector > lastSector || seen > count) throw outside(sector)
    const at = (sector + 1) * sectorSize
    take(at, perSector)
    sector = bytes.u32(at + perSector * 4)
  }
  return named
}

function outside(sector: number) {
  return damaged(`a chain names sector ${sector}, which is none`)
}
