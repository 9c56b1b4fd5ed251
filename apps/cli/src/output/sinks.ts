/** Where the text of an output goes, piece by piece. */

import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Io, print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { whyNotWritten } from '../why-not-written.ts'
import { type Language, notices } from '../words.ts'

export interface TextSink {
  /** Resolves when the text is written: whoever is fast waits for whoever is slow. */
  write(content: string | Uint8Array): Promise<void>
  close(): Promise<void>
  /** Ends without a result: an unfinished file goes away. */
  discard(): Promise<void>
}

const encoder = new TextEncoder()
const pieceSize = 256 * 1024

export function screenSink({ stdout }: Pick<Io, 'stdout'>): TextSink {
  return { write: (content) => print(stdout, String(content)), close: async () => {}, discard: async () => {} }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done)
    done += bytesWritten
  }
}

/** A file that gets its name when it is complete; until then what was there before stays. */
export async function fileSink(
  file: string,
  { io, language }: { readonly io: Io; readonly language: Language },
): Promise<TextSink> {
  const path = resolve(io.cwd, file)
  // A device or a pipe is written to as it is.
  const isDevice = await stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  )
  const unfinished = isDevice ? path : `${path}.${process.pid}.part`
  const discard = () => (isDevice ? Promise.resolve() : rm(unfinished, { force: true }).catch(() => {}))
  const orSay = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      await discard()
      throw new UsageError(notices.notWritten(file, whyNotWritten(error)))
    }
  }
  const handle = await orSay(async () => {
    await mkdir(dirname(path), { recursive: true })
    return open(unfinished, 'w')
  })
  const room = new Uint8Array(pieceSize)
  return {
    write: (content) =>
      orSay(async () => {
        if (typeof content !== 'string') return handle.writeFile(content)
        // Piece by piece through the same room: buffers for every text would be memory that comes back late.
        for (let at = 0; at < content.length; ) {
          const { read, written } = encoder.encodeInto(at === 0 ? content : content.slice(at), room)
          await writeAll(handle, room.subarray(0, written))
          at += read
        }
      }),
    close: async () => {
      await orSay(async () => {
        await handle.close()
        if (!isDevice) await rename(unfinished, path)
      })
      await print(io.stderr, `${notices.written(file)[language]}\n`)
    },
    discard: async () => {
      await handle.close().catch(() => {})
      await discard()
    },
  }
}
