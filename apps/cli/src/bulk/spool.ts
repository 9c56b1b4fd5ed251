/** A list that may grow beyond memory: from a size on it goes to a temporary file, which nobody else sees. */

import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Spool<T> {
  readonly count: number
  add(value: T): void
  get(i: number): T
  all(): Generator<T>
  close(): void
}

const mostInMemory = 32 * 1024 * 1024
const flushFrom = 1024 * 1024

/** Of values that JSON can hold. What is in memory stays below `most` bytes and 8 bytes a value. */
export function newSpool<T>({ most = mostInMemory }: { readonly most?: number } = {}): Spool<T> {
  let ends = new Float64Array(1024)
  let count = 0
  let size = 0
  let file: { readonly handle: number; readonly remove: () => void } | undefined
  // Everything while it is little; then what is not written yet.
  let waiting: Buffer[] = []
  let memory = Buffer.alloc(0)
  let waitingFrom = 0
  let waitingSize = 0
  const flush = () => {
    file ??= openUnseen()
    const all = Buffer.concat(waiting)
    for (let done = 0; done < all.length; )
      done += writeSync(file.handle, all, done, all.length - done, waitingFrom + done)
    memory = Buffer.alloc(0)
    waitingFrom = size
    waitingSize = 0
    waiting = []
  }
  const read = (from: number, to: number): Buffer => {
    if (!file) return memory.subarray(from, to)
    if (to > waitingFrom) flush()
    const bytes = Buffer.alloc(to - from)
    readSync(file.handle, bytes, 0, bytes.length, from)
    return bytes
  }
  const get = (i: number): T => {
    if (!file && memory.length < size) {
      memory = Buffer.concat(waiting)
      waiting = [memory]
    }
    return JSON.parse(read(i === 0 ? 0 : (ends[i - 1] ?? 0), ends[i] ?? 0).toString('utf8'))
  }
  return {
    get count() {
      return count
    },
    add: (value) => {
      const bytes = Buffer.from(JSON.stringify(value))
      if (count === ends.length) {
        const larger = new Float64Array(ends.length * 2)
        larger.set(ends)
        ends = larger
      }
      waiting.push(bytes)
      size += bytes.length
      waitingSize += bytes.length
      ends[count] = size
      count += 1
      if (waitingSize > (file ? flushFrom : most)) flush()
    },
    get,
    *all() {
      for (let i = 0; i < count; i++) yield get(i)
    },
    close: () => {
      if (file) closeSync(file.handle)
      file?.remove()
      file = undefined
      waiting = []
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
