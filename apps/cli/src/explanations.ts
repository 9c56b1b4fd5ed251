/** Reasons that lift findings (说明理由): the file they are kept in, what it lifted, and a file to fill in. */

import {
  type Explanation,
  type ExplanationEntry,
  explanationsByFingerprint,
  explanationsToFillIn,
  type Message,
  readExplanations,
  watchExplanations,
} from '@gouji/core'
import { type Ledger, readEntries, readEntriesToKeep, writeEntries } from './ledger.ts'
import { type Io, print } from './terminal.ts'
import type { Language } from './words.ts'
import { lapsedWhy, unused as words } from './words-settings.ts'

export interface ExplanationOptions {
  /** A file of reasons that lift findings. */
  readonly explanations?: string | undefined
  /** Where to write a file of reasons to fill in. */
  readonly writeExplanations?: string | undefined
  readonly language: Language
}

/** Reads the files before anything is checked: one that holds something else is refused at once. */
export async function openExplanations(
  { explanations: path, writeExplanations: target, language }: ExplanationOptions,
  io: Io,
): Promise<{ readonly byFingerprint: ReadonlyMap<string, Explanation>; readonly ledger: Ledger }> {
  const entries = path === undefined ? [] : await readEntries(path, { read: readExplanations, io })
  const watch = watchExplanations(entries)
  const toFillIn =
    target === undefined
      ? undefined
      : explanationsToFillIn(await readEntriesToKeep(target, { read: readExplanations, io }))
  return {
    byFingerprint: explanationsByFingerprint(entries),
    ledger: {
      mark: (findings) => findings,
      note: (report) => {
        watch.note(report)
        toFillIn?.note(report)
      },
      close: async () => {
        if (path !== undefined) {
          for (const sentence of unusedSentences(path, entries, watch.unused())) {
            await print(io.stderr, `${sentence[language]}\n`)
          }
        }
        return target === undefined || !toFillIn ? 0 : writeEntries(toFillIn.file(), { path: target, io, language })
      },
    },
  }
}

/** Which entries lifted nothing, and why. */
function unusedSentences(
  path: string,
  entries: readonly ExplanationEntry[],
  unused: ReturnType<ReturnType<typeof watchExplanations>['unused']>,
): readonly Message[] {
  const count = (wanted: string) => unused.filter(({ reason }) => reason === wanted).length
  const sentences = unused.flatMap(({ entry, reason }): Message[] => {
    const at = entries.indexOf(entry) + 1
    if (reason === 'not-filled-in' || reason === 'not-checked') return []
    if (reason === 'not-explainable') return [words.refused(path, at, entry)]
    return [words.lapsed(path, at, entry, lapsedWhy[reason])]
  })
  const [blank, elsewhere] = [count('not-filled-in'), count('not-checked')]
  if (blank > 0) sentences.push(words.notFilledIn(path, blank))
  if (elsewhere > 0) sentences.push(words.notChecked(path, elsewhere))
  return sentences
}
