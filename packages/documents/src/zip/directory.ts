/** The central directory of a ZIP archive: which parts it holds and where, checked before anything is inflated. */

import type { Limits } from '../limits.ts'
import { damaged, tooComplex } from '../readers/reader.ts'

export interface ZipEntry {
  /** Path with “/”, as the archive spells it. */
  readonly name: string
  readonly encrypted: boolean
  /** 0 is stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly compressedBytes: number
  /** What the directory states; the part itself may lie. */
  readonly inflatedBytes: number
  /** Where the bytes of the part begin. */
  readonly start: number
}

interface Directory {
  readonly at: number
  readonly bytes: number
  readonly entries: number
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 }
const headerBytes = { local: 30, central: 46, end: 22, end64: 56, locator: 20 }
const longestComment = 0xffff
/** Stands where a number is kept in the ZIP64 record instead. */
const elsewhere = { short: 0xffff, long: 0xffffffff }

/** The files of the archive in the order of its directory; folders are left out. */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (directory.entries > limits.archiveEntries) throw tooComplex(tooManyEntries(limits))
  const entries: (ZipEntry & { readonly header: number })[] = []
  const end = directory.at + directory.bytes
  let at = directory.at
  for (let i = 0; i < directory.entries; i++) {
    if (at + headerBytes.central > end || view.getUint32(at, true) !== signatures.central) throw broken()
    const name = view.getUint16(at + 28, true)
    const extra = view.getUint16(at + 30, true)
    const next = at + headerBytes.central + name + extra + view.getUint16(at + 32, true)
    if (next > end) throw broken()
    const entry = readEntry(view, { bytes, at, name, extra, limit: directory.at })
    if (!entry.name.endsWith('/')) entries.push(entry)
    at = next
  }
  if (at !== end) throw broken()
  refuseDuplicates(entries)
  refuseOverlaps(entries)
  return entries
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - headerBytes.end
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue
    const directory = directory64(view, at) ?? {
      at: view.getUint32(at + 16, true),
      bytes: view.getUint32(at + 12, true),
      entries: view.getUint16(at + 10, true),
    }
    if (fits(directory, at) && begins(directory, view)) return directory
  }
  throw damaged('the archive has no directory; it may be cut off')
}

function fits(directory: Directory, end: number): boolean {
  return directory.at + directory.bytes <= end && directory.entries * headerBytes.central <= directory.bytes
}

function begins({ at, entries }: Directory, view: DataView): boolean {
  return entries === 0 || view.getUint32(at, true) === signatures.central
}

/** The directory as the ZIP64 record tells it, which some programs write for files of any size. */
function directory64(view: DataView, end: number): Directory | undefined {
  const locator = end - headerBytes.locator
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator) return undefined
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + headerBytes.end64 > locator || view.getUint32(at, true) !== signatures.end64) return undefined
  return {
    at: Number(view.getBigUint64(at + 48, true)),
    bytes: Number(view.getBigUint64(at + 40, true)),
    entries: Number(view.getBigUint64(at + 32, true)),
  }
}

interface EntryPlace {
  readonly bytes: Uint8Array
  readonly at: number
  /** Lengths of the name and of the extra fields. */
  readonly name: number
  readonly extra: number
  /** Where the directory begins: no part may reach into it. */
  readonly limit: number
}

function readEntry(view: DataView, { bytes, at, name, extra, limit }: EntryPlace): ZipEntry & { header: number } {
  const flags = view.getUint16(at + 8, true)
  const nameAt = at + headerBytes.central
  const sizes = sizesOf(view, { at, extraAt: nameAt + name, extraEnd: nameAt + name + extra })
  const { header } = sizes
  if (header + headerBytes.local > limit || view.getUint32(header, true) !== signatures.local) throw broken()
  const start = header + headerBytes.local + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + sizes.compressedBytes > limit) throw broken()
  return {
    name: decodeName(bytes.subarray(nameAt, nameAt + name), (flags & 0x800) !== 0),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    start,
    ...sizes,
  }
}

/** Sizes and the place of the local header; each may stand in the ZIP64 field, in this order. */
function sizesOf(view: DataView, { at, extraAt, extraEnd }: { at: number; extraAt: number; extraEnd: number }) {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  let field = plain.includes(elsewhere.long) ? field64(view, { extraAt, extraEnd }) : undefined
  const [inflatedBytes = 0, compressedBytes = 0, header = 0] = plain.map((value) => {
    if (value !== elsewhere.long) return value
    if (!field || field.at + 8 > field.end) throw broken()
    const wide = Number(view.getBigUint64(field.at, true))
    field = { at: field.at + 8, end: field.end }
    return wide
  })
  return { inflatedBytes, compressedBytes, header }
}

function field64(view: DataView, { extraAt, extraEnd }: { extraAt: number; extraEnd: number }) {
  for (let at = extraAt; at + 4 <= extraEnd; ) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1 && end <= extraEnd) return { at: at + 4, end }
    at = end
  }
  return undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Names are UTF-8 where the archive says so or they read as such; Chinese Windows writes them in its own code page. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  return decodeBytes(bytes, isUtf8).replaceAll('\\', '/')
}

function decodeBytes(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  if (new Set(entries.map(({ name }) => name)).size < entries.length) {
    throw damaged('two parts of the archive have one name')
  }
}

/** Parts that share bytes are how a small archive claims to hold a huge one. */
function refuseOverlaps(entries: readonly (ZipEntry & { readonly header: number })[]): void {
  const inOrder = [...entries].sort((a, b) => a.header - b.header)
  inOrder.forEach(({ start, compressedBytes }, i) => {
    const next = inOrder[i + 1]
    if (next && start + compressedBytes > next.header) {
      throw damaged('parts of the archive overlap')
    }
  })
}

const broken = () => damaged('the directory of the archive is broken')

const tooManyEntries = ({ archiveEntries }: Limits) => ({
  zh: `压缩包里超过 ${archiveEntries} 个文件`,
  en: `more than ${archiveEntries} parts in the archive`,
})
