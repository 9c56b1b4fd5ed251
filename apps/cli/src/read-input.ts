/** Opens one input and reads the report in it, or, of an archive, the reports. */

import { readFile, stat } from 'node:fs/promises'
import type { Message } from '@gouji/core'
import { type ReadResult, readDocuments } from '@gouji/documents'
import { type Input, standardInput } from './inputs.ts'
import { type Io, print } from './terminal.ts'
import { openings } from './words.ts'

/** What came of a document. Beside the reasons of documents: `cannot-open`, `too-large`. */
type InputResult =
  | Extract<ReadResult, { kind: 'report' }>
  | { readonly kind: 'unreadable'; readonly reason: string; readonly message: Message }

export interface ReadInput {
  /** The path as given; of a document in an archive, with its path there. */
  readonly source: string
  readonly read: InputResult
}

const mostMebibytes = 100

/** Never throws for a file: one that cannot be read is a result like any other, and the others go on. */
export async function* readInput(input: Input, io: Io): AsyncGenerator<ReadInput> {
  const { source } = input
  const bytes = await openInput(input, io)
  if (!(bytes instanceof Uint8Array)) {
    yield { source, read: bytes }
    return
  }
  yield* readBytes(bytes, { source, io })
}

/** The reports in bytes that were opened before. */
export async function* readBytes(
  bytes: Uint8Array,
  { source, io }: { readonly source: string; readonly io: Pick<Io, 'stderr' | 'env'> },
): AsyncGenerator<ReadInput> {
  for await (const { name, result } of readDocuments(bytes, { name: source })) {
    if (result.kind === 'unreadable' && result.cause !== undefined && io.env.GOUJI_DEBUG === '1') {
      await print(io.stderr, `${name}: ${result.cause}\n`)
    }
    yield { source: name, read: result }
  }
}

/** The bytes of an input, or why there are none. */
export async function openInput(
  { source, path }: Input,
  io: Io,
): Promise<Uint8Array | Exclude<InputResult, { kind: 'report' }>> {
  try {
    const bytes = source === standardInput ? await readStream(io.stdin) : await readSmallFile(path)
    return bytes ?? { kind: 'unreadable', reason: 'too-large', message: openings.tooLarge(mostMebibytes) }
  } catch (error) {
    return { kind: 'unreadable', reason: 'cannot-open', message: whyNotOpened(error) }
  }
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
