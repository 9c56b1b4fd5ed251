/** Findings that are known already and not counted (基线): `--baseline` and `--write-baseline`. */

import { type BaselineInForce, baselineOn, baselineToWrite, type Message, readBaseline } from '@gouji/core'
import { type Ledger, readEntries, readEntriesToKeep, writeEntries } from './ledger.ts'
import { type Io, print } from './terminal.ts'
import type { Language } from './words.ts'
import { lapsedWhy, baseline as words } from './words-settings.ts'

export interface BaselineOptions {
  readonly baseline?: string | undefined
  /** Where to write a baseline of what is found. */
  readonly writeBaseline?: string | undefined
  readonly language: Language
}

/** Reads the files before anything is checked. */
export async function openBaseline(
  { baseline: path, writeBaseline: target, language }: BaselineOptions,
  io: Io,
): Promise<Ledger> {
  const today = dayIn(io.now())
  const inForce = baselineOn(today, path === undefined ? [] : await readEntries(path, { read: readBaseline, io }))
  const written =
    target === undefined
      ? undefined
      : baselineToWrite(await readEntriesToKeep(target, { read: readBaseline, io }), {
          today,
          until: aYearAfter(io.now()),
          reason: words.reason(today)[language],
        })
  return {
    mark: (findings) => inForce.mark(findings),
    note: (report) => {
      inForce.note(report)
      written?.note(report)
    },
    close: async () => {
      if (path !== undefined) {
        for (const sentence of unmetSentences(path, inForce.unmet())) await print(io.stderr, `${sentence[language]}\n`)
      }
      return target === undefined || !written ? 0 : writeEntries(written.file(), { path: target, io, language })
    },
  }
}

/** Entries that met nothing, each with the reason; those of agencies that were not checked only by their number. */
function unmetSentences(path: string, all: ReturnType<BaselineInForce['unmet']>): readonly Message[] {
  const elsewhere = all.filter(({ reason }) => reason === 'not-checked').length
  return [
    ...all.flatMap(({ entry, reason }) => {
      if (reason === 'not-checked') return []
      const why = reason === 'expired' ? words.expired(entry.until) : lapsedWhy[reason]
      return [words.unmet(path, entry, why)]
    }),
    ...(elsewhere > 0 ? [words.notChecked(path, elsewhere)] : []),
  ]
}

function aYearAfter(day: Date): string {
  const later = new Date(day)
  later.setUTCFullYear(later.getUTCFullYear() + 1)
  return dayIn(later)
}

const chinaOffset = 8 * 60 * 60 * 1000

/** The day it is in China, where all agencies are: a baseline runs out on the same day wherever it is read. */
function dayIn(instant: Date): string {
  return new Date(instant.getTime() + chinaOffset).toISOString().slice(0, 10)
}
