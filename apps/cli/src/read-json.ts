/** Reads JSON that a person wrote, and says in plain words what keeps it from being read. */

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Message, Problem } from '@gouji/core'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { settings } from './words-settings.ts'

/** The data in a file; throws a UsageError for what is no JSON. */
export async function readJson(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<unknown> {
  const bytes = await open(path, cwd)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(settings.notText(path))
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(settings.notJson(path, whereIn(text, String(error))))
  }
}

/** All problems of a file, a line each. */
export function problemsIn(path: string, problems: readonly Problem[]): UsageError {
  const sentences = problems.map((problem) => settings.problem(path, problem.path, problem.message))
  const joined = (language: keyof Message) => sentences.map((sentence) => sentence[language]).join('\n')
  return new UsageError({ zh: joined('zh'), en: joined('en') })
}

async function open(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(code === 'ENOENT' ? settings.missing(path) : settings.notOpened(path, code))
  }
}

/** V8 says the position; a file that ends too early breaks at its end. */
function whereIn(text: string, error: string): { readonly line: number; readonly column: number } | undefined {
  const position = /at position (\d+)/u.exec(error)?.[1]
  const at = position === undefined ? (/end of JSON/u.test(error) ? text.length : undefined) : Number(position)
  if (at === undefined) return undefined
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
