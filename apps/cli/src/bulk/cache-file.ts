/**
 * The file of a cache: lines of JSON, the first of them the version, each other one entry: key, checksum, in how many
 * runs it was not used, what is kept. Only keys are held in memory; entries stay in the file until they are asked for.
 */

import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

/** `absent`: no such file, or an empty one. `other`: a file, but no cache. `stale`: of another version. */
export type CacheReading =
  | { readonly kind: 'entries'; readonly entries: CacheEntries }
  | { readonly kind: 'absent' | 'other' | 'damaged' | 'stale' }

interface CacheEntries {
  /** What is kept for a key; its text is `null` where it is no longer what was written. */
  get(key: string): Promise<{ readonly text: string | null } | undefined>
  /** The lines nobody asked for, grown one run older, those too old left out. */
  unused(): AsyncGenerator<string>
  close(): Promise<void>
}

interface Spot {
  readonly at: number
  readonly length: number
  readonly age: number
}

const mark = '["gouji-cache@1",'
const entryHead = /^\["([0-9a-f]{64})","[0-9a-f]{16}",(\d{1,3}),/u
const longestHead = 96
const runsUnused = 20
const pieceSize = 1024 * 1024

export function headLine(version: string): string {
  return `${mark}${JSON.stringify(version)}]\n`
}

export function entryLine(key: string, { text, age = 0 }: { readonly text: string; readonly age?: number }): string {
  return `["${key}","${checksum(text)}",${age},${text}]\n`
}

/** Opens a cache and looks through it. Throws what the file system throws, save that the file is absent. */
export async function openCache(path: string, version: string): Promise<CacheReading> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (!handle) return { kind: 'absent' }
  const found = await index(handle, version)
  if (typeof found !== 'string') return { kind: 'entries', entries: entriesOf(handle, found) }
  await handle.close()
  return { kind: found }
}

async function index(
  handle: FileHandle,
  version: string,
): Promise<ReadonlyMap<string, Spot> | Exclude<CacheReading['kind'], 'entries'>> {
  const spots = new Map<string, Spot>()
  let first = true
  for await (const { at, length, head, whole } of linesOf(handle)) {
    if (first) {
      if (!head.startsWith(mark)) return 'other'
      if (`${head}\n` !== headLine(version)) return 'stale'
      first = false
    } else {
      const [, key, age] = entryHead.exec(head) ?? []
      if (key === undefined || !whole) return 'damaged'
      spots.set(key, { at, length, age: Number(age) })
    }
  }
  return first ? 'absent' : spots
}

function entriesOf(handle: FileHandle, spots: ReadonlyMap<string, Spot>): CacheEntries {
  const used = new Set<string>()
  const textAt = async ({ at, length }: Spot): Promise<{ readonly sum: string; readonly text: string }> => {
    const bytes = new Uint8Array(length)
    await handle.read(bytes, 0, length, at)
    const line = new TextDecoder().decode(bytes)
    const text = line.slice(entryHead.exec(line)?.[0].length ?? 0, -1)
    return { sum: line.slice(69, 85), text }
  }
  return {
    get: async (key) => {
      const spot = spots.get(key)
      if (!spot) return undefined
      used.add(key)
      const { sum, text } = await textAt(spot)
      return { text: checksum(text) === sum ? text : null }
    },
    async *unused() {
      for (const [key, spot] of spots) {
        if (used.has(key) || spot.age >= runsUnused) continue
        const { sum, text } = await textAt(spot)
        if (checksum(text) === sum) yield entryLine(key, { text, age: spot.age + 1 })
      }
    },
    close: () => handle.close(),
  }
}

interface Line {
  readonly at: number
  readonly length: number
  /** The first bytes. */
  readonly head: string
  /** It ends in a line feed, as every line does that was written to its end. */
  readonly whole: boolean
}

/** The lines of a file by their beginnings, read in pieces. */
async function* linesOf(handle: FileHandle): AsyncGenerator<Line> {
  const piece = Buffer.alloc(pieceSize)
  let at = 0
  let length = 0
  let head = ''
  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, pieceSize)
    if (bytesRead === 0) break
    for (let from = 0; from < bytesRead; ) {
      const feed = piece.indexOf(10, from)
      const to = feed < 0 || feed >= bytesRead ? bytesRead : feed
      if (head.length < longestHead)
        head += piece.toString('latin1', from, Math.min(to, from + longestHead - head.length))
      length += to - from
      from = to + 1
      if (to < bytesRead) {
        yield { at, length, head, whole: true }
        at += length + 1
        length = 0
        head = ''
      }
    }
  }
  if (length > 0) yield { at, length, head, whole: false }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
