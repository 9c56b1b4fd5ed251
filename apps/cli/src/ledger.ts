/** What findings are held against while reports are checked: files with an entry for a finding, by fingerprint. */

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CheckedReport, CheckFinding, Problem } from '@gouji/core'
import { problemsIn, readJson } from './read-json.ts'
import type { Io } from './terminal.ts'
import type { Language } from './words.ts'
import { writeOutput } from './write-output.ts'

export interface Ledger {
  /** The findings of a report as they count. */
  mark(findings: readonly CheckFinding[]): readonly CheckFinding[]
  /** Takes note of marked findings; those that come late are noted when they come. */
  note(report: Pick<CheckedReport, 'agency' | 'year' | 'findings'>): void
  /** Says which entries met nothing, and writes what was asked for. Answers the exit code: 0, or 2 for not written. */
  close(): Promise<number>
}

/** What a reader makes of data: entries, or what is wrong. */
type Read<E> = (data: unknown) => { readonly entries: readonly E[] } | { readonly problems: readonly Problem[] }

/** The entries of a file; throws a UsageError that names every mistake. */
export async function readEntries<E>(
  path: string,
  { read, io }: { readonly read: Read<E>; readonly io: Io },
): Promise<readonly E[]> {
  const reading = read(await readJson(path, io))
  if ('problems' in reading) throw problemsIn(path, reading.problems)
  return reading.entries
}

/** Entries already in a file that is to be written: none where there is no file yet. */
export async function readEntriesToKeep<E>(
  path: string,
  setting: { readonly read: Read<E>; readonly io: Io },
): Promise<readonly E[]> {
  const found = await stat(resolve(setting.io.cwd, path)).catch(() => undefined)
  return found ? readEntries(path, setting) : []
}

/** Answers the exit code. */
export function writeEntries(
  file: object,
  { path, io, language }: { readonly path: string; readonly io: Io; readonly language: Language },
): Promise<number> {
  const text = `${JSON.stringify(file, null, 2)}\n`
  return writeOutput(new TextEncoder().encode(text), { output: path, io, language })
}
