/** The result of one part of a run, as JSON or as lines of JSON. */

import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type CheckedReport, checkSchema, shardFileSchema, shardHeadSchema, type Unread } from '@gouji/core'
import type { Io } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { mergeWords as words } from '../words-bulk.ts'
import { settings as fileWords } from '../words-settings.ts'
import type { PartHead, ShardFile } from './shard.ts'

/** A file of the run and the documents in it. */
export interface PartFile {
  readonly file: ShardFile
  readonly reports: readonly CheckedReport[]
  readonly unreadable: readonly Unread[]
}

export interface Part {
  readonly path: string
  readonly head: PartHead
  /** In order; throws a UsageError where the result is not whole. */
  files(): AsyncGenerator<PartFile>
  close(): Promise<void>
}

// V8 has no strings longer than half a gibibyte; lines of JSON know no such limit.
const mostMebibytes = 256
const beginningOfLines = '{"kind":"'

/** Opens the result of a part; throws a UsageError for a file that is none. */
export async function openPart(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<Part> {
  const handle = await openFile(resolve(cwd, path), path)
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(beginningOfLines.length),
      0,
      beginningOfLines.length,
      0,
    )
    const isLines = buffer.toString('latin1', 0, bytesRead) === beginningOfLines
    return isLines ? await partOfLines(path, handle) : await partOfWhole(path, handle)
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openFile(file: string, path: string): Promise<FileHandle> {
  try {
    return await open(file, 'r')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(code === 'ENOENT' ? fileWords.missing(path) : fileWords.notOpened(path, code))
  }
}

async function partOfWhole(path: string, handle: FileHandle): Promise<Part> {
  const { size } = await handle.stat()
  if (size > mostMebibytes * 1024 * 1024) throw new UsageError(words.tooLarge(path, mostMebibytes))
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  const { data: result } = checkSchema.safeParse(parse(bytes.toString('utf8')))
  if (!result?.shard) throw new UsageError(words.noPart(path))
  if (result.partial) throw new UsageError(words.interrupted(path))
  const { documents, ...head } = result.shard
  return {
    path,
    head: { ...head, core: result.core, rules: result.rules },
    async *files() {
      let [reports, unreadable] = [0, 0]
      for (const file of documents) {
        const read = file.documents.filter(({ kind }) => kind === 'report').length
        const unread = file.documents.length - read
        yield {
          file,
          reports: result.reports.slice(reports, reports + read),
          unreadable: result.unreadable.slice(unreadable, unreadable + unread),
        }
        reports += read
        unreadable += unread
      }
      if (reports < result.reports.length || unreadable < result.unreadable.length)
        throw new UsageError(words.notWhole(path))
    },
    close: () => handle.close(),
  }
}

const partHeadSchema = shardHeadSchema.extend({ core: checkSchema.shape.core, rules: checkSchema.shape.rules })
const reportSchema = checkSchema.shape.reports.element
const unreadSchema = checkSchema.shape.unreadable.element
const endSchema = checkSchema.pick({ schema: true, core: true, rules: true, summary: true, partial: true })

async function partOfLines(path: string, handle: FileHandle): Promise<Part> {
  const lines = handle.readLines({ start: 0, autoClose: false })[Symbol.asyncIterator]()
  const next = async (): Promise<{ readonly kind: string; readonly data: object } | undefined> => {
    const line = await lines.next()
    if (line.done) return undefined
    const value = parse(line.value)
    if (typeof value !== 'object' || value === null || !('kind' in value)) throw new UsageError(words.notWhole(path))
    const { kind, ...data } = value
    return { kind: String(kind), data }
  }
  /** The data of a line, if it is as it should be. */
  const whole = <T>({ data, error }: { readonly data?: T; readonly error?: unknown }): T => {
    if (error !== undefined) throw new UsageError(words.notWhole(path))
    return data as T
  }
  const first = await next()
  if (first?.kind !== 'shard') throw new UsageError(words.noPart(path))
  return {
    path,
    head: whole(partHeadSchema.safeParse(first.data)),
    async *files() {
      let reports: CheckedReport[] = []
      let unreadable: Unread[] = []
      for (;;) {
        const line = await next()
        if (line?.kind === 'report') reports.push(whole(reportSchema.safeParse(line.data)))
        else if (line?.kind === 'unreadable') unreadable.push(whole(unreadSchema.safeParse(line.data)))
        else if (line?.kind === 'file') {
          yield { file: whole(shardFileSchema.safeParse(line.data)), reports, unreadable }
          reports = []
          unreadable = []
        } else if (line?.kind === 'summary') {
          const { partial } = whole(endSchema.safeParse(line.data))
          if (partial) throw new UsageError(words.interrupted(path))
          return
        } else throw new UsageError(words.notWhole(path))
      }
    },
    close: async () => {
      await lines.return?.()
      await handle.close()
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
