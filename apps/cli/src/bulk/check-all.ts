/** Checks files, several at a time, and gives what comes of them in the order of the files. */

import type { Input } from '../inputs.ts'
import { newBell } from './bell.ts'
import type { Checked, OpenedFile } from './check-bytes.ts'

/** Something that works on one file at a time, and gives what comes of each document in it. */
export interface Lane<T = Checked> {
  check(file: OpenedFile): AsyncIterable<T>
  /** Ends what is under way. */
  close(): Promise<void>
}

/** `file`: all documents of the file have been given. */
export type FileEvent<T = Checked> = T | { readonly kind: 'file'; readonly at: number }

interface Slot<T> {
  readonly documents: T[]
  done: boolean
}

// Files checked ahead of the one whose turn it is, for each lane: a slow one must not stop the others.
const aheadOfEach = 8

/**
 * The documents of all files in the order of the files, however many lanes there are. What is ready before its turn is
 * kept, and lanes wait before it grows.
 */
export async function* checkAll<T extends { readonly kind: string } = Checked>(
  inputs: readonly Input[],
  {
    lanes,
    open,
    stop,
  }: {
    readonly lanes: readonly Lane<T>[]
    /** The bytes of a file; where it cannot be opened, what is to be said of it. */
    readonly open: (input: Input) => Promise<OpenedFile | T>
    /** Ends after what is ready. */
    readonly stop?: AbortSignal | undefined
  },
): AsyncGenerator<FileEvent<T>> {
  const slots = new Map<number, Slot<T>>()
  const bell = newBell()
  const ahead = lanes.length * aheadOfEach
  let [next, turn] = [0, 0]
  let ended = false
  let failure: { readonly error: unknown } | undefined

  const runLane = async (lane: Lane<T>): Promise<void> => {
    for (;;) {
      while (!ended && next < inputs.length && next >= turn + ahead) await bell.wait()
      const input = inputs[next]
      if (ended || !input) return
      const slot: Slot<T> = { documents: [], done: false }
      slots.set(next, slot)
      next += 1
      const opened = await open(input)
      if ('kind' in opened) slot.documents.push(opened)
      else {
        for await (const checked of lane.check(opened)) {
          slot.documents.push(checked)
          bell.ring()
        }
      }
      slot.done = true
      bell.ring()
    }
  }
  const running = lanes.map((lane) =>
    runLane(lane).catch((error: unknown) => {
      failure ??= { error }
      bell.ring()
    }),
  )
  const interrupt = () => bell.ring()
  stop?.addEventListener('abort', interrupt)
  try {
    for (; turn < inputs.length; turn++) {
      bell.ring()
      for (;;) {
        const slot = slots.get(turn)
        const documents = slot?.documents.splice(0) ?? []
        for (const document of documents) yield document
        if (failure) throw failure.error
        if (stop?.aborted) return
        if (slot?.done && slot.documents.length === 0) break
        if (documents.length === 0) await bell.wait()
      }
      slots.delete(turn)
      yield { kind: 'file', at: turn }
    }
  } finally {
    ended = true
    stop?.removeEventListener('abort', interrupt)
    bell.ring()
    await Promise.all(lanes.map((lane) => lane.close()))
    await Promise.all(running)
  }
}
