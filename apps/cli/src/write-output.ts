/** Writes a file a command was asked for, whole or not at all. */

import { rename, rm, writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { WriteFormat } from '@gouji/documents'
import { type Io, print } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { whyNotWritten } from './why-not-written.ts'
import { type Language, notices } from './words.ts'
import { outputs as outputWords } from './words-outputs.ts'

const formats: Readonly<Record<string, WriteFormat>> = {
  '.docx': 'docx',
  '.xlsx': 'xlsx',
  '.pdf': 'pdf',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.json': 'json',
}

/** The format a file is to have, by its name. */
export function formatOfName(path: string): WriteFormat {
  const format = formats[extname(path).toLowerCase()]
  if (!format) throw new UsageError(outputWords.unknownExtension(path, Object.keys(formats)))
  return format
}

/** Answers the exit code: 0 written, 2 not. A file that was there keeps its content until the new one is complete. */
export async function writeOutput(
  bytes: Uint8Array,
  { output, io, language }: { readonly output: string; readonly io: Io; readonly language: Language },
): Promise<number> {
  const path = resolve(io.cwd, output)
  const unfinished = `${path}.${process.pid}.part`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    await print(io.stderr, `${notices.notWritten(output, whyNotWritten(error))[language]}\n`)
    return 2
  }
  await print(io.stderr, `${notices.written(output)[language]}\n`)
  return 0
}
