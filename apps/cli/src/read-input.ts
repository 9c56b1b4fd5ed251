/** Opens one input and reads it as a report. */

import { readFile, stat } from 'node:fs/promises'
import type { Message } from '@gouji/core'
import { type ReadResult, readReport } from '@gouji/documents'
import { type Input, standardInput } from './inputs.ts'
import { type Io, print } from './terminal.ts'
import { openings } from './words.ts'

/** What came of an input. Beside the reasons of documents: `cannot-open`, `too-large`. */
export type InputResult =
  | Extract<ReadResult, { kind: 'report' }>
  | { readonly kind: 'unreadable'; readonly reason: string; readonly message: Message }

const mostMebibytes = 100

/** Never throws for a file: one that breaks its reader is unreadable, and the others go on. */
export async function readInput({ source, path }: Input, io: Io): Promise<InputResult> {
  let bytes: Uint8Array | undefined
  try {
    bytes = source === standardInput ? await readStream(io.stdin) : await readSmallFile(path)
  } catch (error) {
    return { kind: 'unreadable', reason: 'cannot-open', message: whyNotOpened(error) }
  }
  if (!bytes) return { kind: 'unreadable', reason: 'too-large', message: openings.tooLarge(mostMebibytes) }
  const read = await readReport(bytes, { name: source })
  if (read.kind === 'unreadable' && read.cause !== undefined && io.env.GOUJI_DEBUG === '1')
    await print(io.stderr, `${source}: ${read.cause}\n`)
  return read
}

async function readSmallFile(path: string): Promise<Uint8Array | undefined> {
  const { size } = await stat(path)
  return isTooLarge(size) ? undefined : readFile(path)
}

async function readStream(stream: Io['stdin']): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    size += bytes.length
    if (isTooLarge(size)) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function isTooLarge(bytes: number): boolean {
  return bytes > mostMebibytes * 1024 * 1024
}

function whyNotOpened(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EACCES' || code === 'EPERM') return openings.denied
  return code === 'EBUSY' ? openings.busy : openings.failed(code)
}
