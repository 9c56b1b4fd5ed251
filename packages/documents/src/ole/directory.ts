import { damaged } from '../readers/reader.ts'
import { Bytes } from './bytes.ts'

const entrySize = 128
const none = 0xffffffff
const stream = 2
const root = 5

export interface DirectoryEntry {
  readonly first: number
  readonly length: number
}

export interface Directory {
  /** Where the mini sectors lie. */
  readonly root: DirectoryEntry
  /** Streams of the root storage by name, folded to lower case. Those of embedded documents are not among them. */
  readonly streams: ReadonlyMap<string, DirectoryEntry>
}

/** Reads the directory of a compound file ([MS-CFB] 2.6): the streams that lie in the root storage. */
export function readDirectory(content: Uint8Array, { wideSizes }: { wideSizes: boolean }): Directory {
  const bytes = new Bytes(content)
  if (bytes.length < entrySize || bytes.u8(66) !== root) {
    throw damaged('the compound file has no root storage')
  }
  const lengthAt = (at: number) => bytes.u32(at + 120) + (wideSizes ? bytes.u32(at + 124) * 2 ** 32 : 0)
  const entryAt = (at: number) => ({ first: bytes.u32(at + 116), length: lengthAt(at) })
  const streams = new Map<string, DirectoryEntry>()
  const seen = new Set<number>()
  const waiting = [bytes.u32(76)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === none || seen.has(id)) continue
    seen.add(id)
    const at = id * entrySize
    if (bytes.u8(at + 66) === stream) streams.set(nameAt(bytes, at).toLowerCase(), entryAt(at))
    waiting.push(bytes.u32(at + 68), bytes.u32(at + 72))
  }
  return { root: entryAt(0), streams }
}

/** A name takes up to 64 bytes, the last two of them its end. */
function nameAt(bytes: Bytes, at: number): string {
  const length = Math.min(64, bytes.u16(at + 64)) - 2
  let name = ''
  for (let i = 0; i < length; i += 2) name += String.fromCharCode(bytes.u16(at + i))
  return name
}
