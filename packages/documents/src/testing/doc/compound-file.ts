/** Writes compound files ([MS-CFB], version 3), for tests. */

import { concat, padded, times, u16, u32, utf16 } from './little-endian.ts'

const sector = 512
const mini = 64
const miniLimit = 4096
const none = 0xffffffff
const endOfChain = 0xfffffffe
const tableSector = 0xfffffffd

interface Placed {
  readonly name: string
  readonly first: number
  readonly length: number
}

/** A compound file with streams in its root storage, in the order of their names. Up to 7 MB. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chains: number[] = []
  const contents: Uint8Array[] = []
  const put = (bytes: Uint8Array) => {
    if (bytes.length === 0) return endOfChain
    const first = chains.length
    const count = Math.ceil(bytes.length / sector)
    for (let i = 1; i <= count; i++) chains.push(i === count ? endOfChain : first + i)
    contents.push(padded(bytes, sector))
    return first
  }
  const miniChains: number[] = []
  const miniContents: Uint8Array[] = []
  const putMini = (bytes: Uint8Array) => {
    const first = miniChains.length
    const count = Math.ceil(bytes.length / mini)
    for (let i = 1; i <= count; i++) miniChains.push(i === count ? endOfChain : first + i)
    miniContents.push(padded(bytes, mini))
    return first
  }
  const placed = Object.entries(streams)
    .sort(([a], [b]) => a.length - b.length || (a.toUpperCase() < b.toUpperCase() ? -1 : 1))
    .map(
      ([name, bytes]): Placed => ({
        name,
        length: bytes.length,
        first: bytes.length < miniLimit ? putMini(bytes) : put(bytes),
      }),
    )
  const miniStream = concat(miniContents)
  const miniFirst = put(miniStream)
  const miniTable = put(
    padded(concat([u32(...miniChains)]), sector).map((byte, i) => (i < miniChains.length * 4 ? byte : 0xff)),
  )
  const directory = put(directoryOf(placed, { first: miniFirst, length: miniStream.length }))
  const tables = Math.ceil(chains.length / (sector / 4 - 1))
  const firstTable = chains.length
  for (let i = 0; i < tables; i++) chains.push(tableSector)
  const table = new Uint8Array(tables * sector).fill(0xff)
  table.set(u32(...chains))
  const named = Array.from({ length: 109 }, (_, i) => (i < tables ? firstTable + i : none))
  const header = [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...times(16, 0)],
    u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    u32(0, tables, directory, 0, miniLimit, miniTable, miniChains.length > 0 ? Math.ceil(miniChains.length / 128) : 0),
    u32(endOfChain, 0, ...named),
  ]
  return concat([...header, ...contents, table])
}

/** The entries of a directory, arranged as the search tree readers expect. */
function directoryOf(streams: readonly Placed[], miniStream: Omit<Placed, 'name'>): Uint8Array {
  const links = new Map<number, { left: number; right: number }>()
  const arrange = (from: number, to: number): number => {
    if (from >= to) return none
    const middle = (from + to) >> 1
    links.set(middle, { left: arrange(from, middle), right: arrange(middle + 1, to) })
    return middle + 1
  }
  const top = arrange(0, streams.length)
  const root = entry({ name: 'Root Entry', ...miniStream }, { kind: 5, left: none, right: none, child: top })
  const entries = streams.map((stream, i) =>
    entry(stream, { kind: 2, child: none, ...(links.get(i) ?? { left: none, right: none }) }),
  )
  return concat([root, ...entries])
}

function entry(
  { name, first, length }: Placed,
  { kind, left, right, child }: { kind: number; left: number; right: number; child: number },
): Uint8Array {
  return concat([
    padded(concat([utf16(name)]), 64),
    u16((name.length + 1) * 2),
    [kind, 1],
    u32(left, right, child),
    times(36, 0),
    u32(first, length, 0),
  ])
}
