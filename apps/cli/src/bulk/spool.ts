/** A list that may grow beyond memory: from a size on it goes to a temporary file, which nobody else sees. */

import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Spool<T> {
  readonly count: number
  add(value: T): void
  get(i: number): T
  /** From the first to the last; may be gone through again and again. */
  all(): Generator<T>
  close(): void
}

const mostInMemory = 8 * 1024 * 1024
const pieceSize = 256 * 1024
const noRoom = Buffer.alloc(0)

/** Of values that JSON can hold. What is in memory stays below `most` bytes and 8 bytes a value. */
export function newSpool<T>({ most = mostInMemory }: { readonly most?: number } = {}): Spool<T> {
  let ends = new Float64Array(1024)
  let count = 0
  let file: { readonly handle: number; readonly remove: () => void } | undefined
  // Everything while it is little; then what is not written yet.
  let waiting = Buffer.alloc(0)
  let waitingSize = 0
  let written = 0
  const flush = () => {
    const first = !file
    file ??= openUnseen()
    for (let done = 0; done < waitingSize; )
      done += writeSync(file.handle, waiting, done, waitingSize - done, written + done)
    written += waitingSize
    waitingSize = 0
    // Who goes through what was in memory still looks at it.
    if (first || waiting.length > pieceSize) waiting = Buffer.alloc(pieceSize)
  }
  const makeRoom = (size: number) => {
    if (waitingSize > 0 && waitingSize + size > (file ? pieceSize : most)) flush()
    if (waitingSize + size <= waiting.length) return
    const larger = Buffer.alloc(Math.max(waitingSize + size, Math.min(waiting.length * 2, most), 1024))
    waiting.copy(larger, 0, 0, waitingSize)
    waiting = larger
  }
  const beginOf = (i: number) => (i === 0 ? 0 : (ends[i - 1] ?? 0))
  const endOf = (i: number) => ends[i] ?? 0
  /** The bytes, in `room` where they fit: many buffers, given back late, are memory nobody else has. */
  const read = (from: number, to: number, room = noRoom): Buffer => {
    if (!file) return waiting.subarray(from, to)
    if (to > written) flush()
    const bytes = to - from <= room.length ? room.subarray(0, to - from) : Buffer.alloc(to - from)
    for (let done = 0; done < bytes.length; ) {
      const more = readSync(file.handle, bytes, done, bytes.length - done, from + done)
      if (more === 0) throw new Error('a temporary file ends too early')
      done += more
    }
    return bytes
  }
  return {
    get count() {
      return count
    },
    add: (value) => {
      const text = JSON.stringify(value)
      const size = Buffer.byteLength(text)
      makeRoom(size)
      waiting.write(text, waitingSize)
      waitingSize += size
      if (count === ends.length) {
        const larger = new Float64Array(ends.length * 2)
        larger.set(ends)
        ends = larger
      }
      ends[count] = written + waitingSize
      count += 1
    },
    get: (i) => JSON.parse(read(beginOf(i), endOf(i)).toString('utf8')),
    *all() {
      const room = file ? Buffer.alloc(pieceSize) : noRoom
      for (let i = 0; i < count; ) {
        // So many at once as fit into a piece, one at least.
        const from = beginOf(i)
        let last = i
        while (last + 1 < count && endOf(last + 1) - from <= pieceSize) last += 1
        const bytes = read(from, endOf(last), room)
        for (; i <= last; i++) yield JSON.parse(bytes.toString('utf8', beginOf(i) - from, endOf(i) - from))
      }
    },
    close: () => {
      if (file) closeSync(file.handle)
      file?.remove()
      file = undefined
      waiting = Buffer.alloc(0)
      waitingSize = 0
    },
  }
}

/** Where the system allows it the file has no name from the start, so that nothing stays behind however the run ends. */
function openUnseen(): { readonly handle: number; readonly remove: () => void } {
  const path = join(tmpdir(), `gouji-${process.pid}-${crypto.randomUUID()}`)
  const handle = openSync(path, 'wx+', 0o600)
  const remove = () => rmSync(path, { force: true })
  try {
    remove()
  } catch {
    return { handle, remove }
  }
  return { handle, remove: () => {} }
}
