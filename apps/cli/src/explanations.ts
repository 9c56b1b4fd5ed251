/** Reasons that lift findings (说明理由): the file they are kept in, what it lifted, and a file to fill in. */

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type CheckedReport,
  type ExplanationEntry,
  explanationsToFillIn,
  type Message,
  readExplanations,
  unusedExplanations,
} from '@gouji/core'
import { problemsIn, readJson } from './read-json.ts'
import { type Io, print } from './terminal.ts'
import type { Language } from './words.ts'
import { unused as words } from './words-settings.ts'
import { writeOutput } from './write-output.ts'

/** What explanations are held against. */
export type ExplainedReport = Pick<CheckedReport, 'agency' | 'year' | 'findings'>

/** The entries of a file `gouji/explanations@1`; throws a UsageError that names every mistake. */
export async function readEntries(path: string, io: Io): Promise<readonly ExplanationEntry[]> {
  const read = readExplanations(await readJson(path, io))
  if (read.kind === 'problems') throw problemsIn(path, read.problems)
  return read.entries
}

/** Says which entries lifted nothing, and why. */
export async function printUnused(
  entries: readonly ExplanationEntry[],
  reports: readonly ExplainedReport[],
  { path, io, language }: { readonly path: string; readonly io: Io; readonly language: Language },
): Promise<void> {
  const unused = unusedExplanations(entries, reports)
  const count = (wanted: string) => unused.filter(({ reason }) => reason === wanted).length
  const sentences = unused.flatMap(({ entry, reason }): Message[] => {
    const at = entries.indexOf(entry) + 1
    if (reason === 'not-filled-in' || reason === 'not-checked') return []
    if (reason === 'not-explainable') return [words.refused(path, at, entry)]
    return [words.lapsed(path, at, entry, words.why[reason])]
  })
  const [blank, elsewhere] = [count('not-filled-in'), count('not-checked')]
  if (blank > 0) sentences.push(words.notFilledIn(path, blank))
  if (elsewhere > 0) sentences.push(words.notChecked(path, elsewhere))
  for (const sentence of sentences) await print(io.stderr, `${sentence[language]}\n`)
}

/**
 * Entries already in the file, so that writing it again adds to it and never loses a reason somebody wrote. Read
 * before anything is checked: a file that holds something else is refused at once.
 */
export async function entriesToKeep(path: string, io: Io): Promise<readonly ExplanationEntry[]> {
  const found = await stat(resolve(io.cwd, path)).catch(() => undefined)
  return found ? readEntries(path, io) : []
}

/** Writes a file with an entry to fill in for every finding that may be explained. Answers the exit code. */
export async function writeToFillIn(
  reports: readonly ExplainedReport[],
  {
    path,
    kept,
    io,
    language,
  }: {
    readonly path: string
    readonly kept: readonly ExplanationEntry[]
    readonly io: Io
    readonly language: Language
  },
): Promise<number> {
  const text = `${JSON.stringify(explanationsToFillIn(reports, { kept }), null, 2)}\n`
  return writeOutput(new TextEncoder().encode(text), { output: path, io, language })
}
