/** Writes an archive anew with some of its parts changed or added; every other part keeps its bytes as packed. */

import { deflateSync } from 'fflate'
import type { Limits } from '../limits.ts'
import { crc32 } from './crc32.ts'
import { readDirectory } from './directory.ts'

interface Packed {
  readonly name: Uint8Array
  readonly method: number
  readonly crc: number
  readonly inflatedBytes: number
  readonly packed: Uint8Array
}

const deflated = 8
const utf8Name = 0x0800
/** 1 January 1980, the earliest date an archive can state. */
const noDate = 0x0021

/** `changed`: path to new content. Parts keep their order; new ones come last. */
export function replaceParts(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>, limits: Limits): Uint8Array {
  const entries = readDirectory(bytes, limits)
  const kept = entries.map(({ name, method, crc, inflatedBytes, start, compressedBytes }) => {
    const content = changed.get(name)
    if (content) return pack(name, content)
    const packed = bytes.subarray(start, start + compressedBytes)
    return { name: encode(name), method, crc, inflatedBytes, packed }
  })
  const known = new Set(entries.map(({ name }) => name))
  const added = [...changed].filter(([name]) => !known.has(name)).map(([name, content]) => pack(name, content))
  return write([...kept, ...added])
}

function pack(name: string, content: Uint8Array): Packed {
  return {
    name: encode(name),
    method: deflated,
    crc: crc32(content),
    inflatedBytes: content.length,
    packed: deflateSync(content),
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function write(parts: readonly Packed[]): Uint8Array {
  const local = parts.reduce((sum, { name, packed }) => sum + 30 + name.length + packed.length, 0)
  const directory = parts.reduce((sum, { name }) => sum + 46 + name.length, 0)
  const out = new Uint8Array(local + directory + 22)
  const view = new DataView(out.buffer)
  let at = 0
  const starts = parts.map((part) => {
    const start = at
    view.setUint32(at, 0x04034b50, true)
    writeHeader(view, at + 4, part)
    out.set(part.name, at + 30)
    out.set(part.packed, at + 30 + part.name.length)
    at += 30 + part.name.length + part.packed.length
    return start
  })
  parts.forEach((part, i) => {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, 20, true)
    writeHeader(view, at + 6, part)
    view.setUint32(at + 42, starts[i] ?? 0, true)
    out.set(part.name, at + 46)
    at += 46 + part.name.length
  })
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, parts.length, true)
  view.setUint16(at + 10, parts.length, true)
  view.setUint32(at + 12, directory, true)
  view.setUint32(at + 16, local, true)
  return out
}

/** The fields that the local header and the directory share, 26 bytes. */
function writeHeader(view: DataView, at: number, { name, method, crc, inflatedBytes, packed }: Packed): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, utf8Name, true)
  view.setUint16(at + 4, method, true)
  view.setUint16(at + 8, noDate, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, packed.length, true)
  view.setUint32(at + 18, inflatedBytes, true)
  view.setUint16(at + 22, name.length, true)
}
