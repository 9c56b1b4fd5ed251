/** Last year's reports: which of them belongs to a report. */

import type { Message } from '@gouji/core'
import { checkAll } from './bulk/check-all.ts'
import { readingLanesFor } from './bulk/lanes.ts'
import { progressOn } from './bulk/progress.ts'
import type { ReadBefore } from './bulk/read-before.ts'
import { findInputs } from './inputs.ts'
import { countOf, type Named, newPreviousFile, type PreviousIndex, reportsOf } from './previous-index.ts'
import { openInput } from './read-input.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { type Language, notices } from './words.ts'
import { progress as progressWords } from './words-bulk.ts'

export interface PreviousReports {
  readonly index: PreviousIndex
  /** Notes that a report was checked: the notices depend on it. */
  note(report: Named): void
  /** What is to be said when all reports have been noted. */
  notices(): readonly Message[]
  /** Takes the file away. */
  close(): void
}

/** Reads a file or a folder of last year's reports, with as many workers as there are. */
export async function readPrevious(
  path: string,
  {
    concurrency,
    language,
    io,
  }: { readonly concurrency?: number | undefined; readonly language: Language; readonly io: Io },
): Promise<PreviousReports | 'interrupted'> {
  const { inputs, problems } = await findInputs([path], io)
  const [problem] = problems
  if (problem) throw new UsageError(problem)
  const said: Message[] = []
  const file = newPreviousFile()
  const stop = new AbortController()
  const release = io.onInterrupt?.(() => stop.abort())
  const progress = progressOn(io, { total: inputs.length, language, doing: progressWords.before })
  try {
    const lanes = readingLanesFor(inputs.length, { concurrency, io })
    const open = async (input: (typeof inputs)[number]) => {
      const { source } = input
      const opened = await openInput(input, io)
      if (opened instanceof Uint8Array) return { source, bytes: opened }
      return { kind: 'unread', source, message: opened.message } as const
    }
    for await (const event of checkAll<ReadBefore>(inputs, { lanes, open, stop: stop.signal })) {
      if (event.kind === 'report') file.add(event)
      else if (event.kind === 'unread') said.push(notices.previousUnreadable(event.source, event.message))
      else progress.at(event.at + 1)
    }
    if (stop.signal.aborted) {
      file.remove()
      return 'interrupted'
    }
    return matching(file.index(), { said, close: () => file.remove() })
  } catch (error) {
    file.remove()
    throw error
  } finally {
    progress.wipe()
    release?.()
  }
}

function matching(
  index: PreviousIndex,
  { said, close }: { readonly said: Message[]; readonly close: () => void },
): PreviousReports {
  const ambiguous = new Set<string>()
  let matched = false
  return {
    index,
    note: ({ agency, year }) => {
      if (agency === null || year === null) return
      const before = { agency, year: year - 1 }
      const count = countOf(index, before)
      // The disk is asked only where the answer is not known.
      if (count === 0 || (count === 1 && matched) || ambiguous.has(agency)) return
      const found = reportsOf(index, before)
      matched ||= found.length > 0
      if (found.length < 2) return
      ambiguous.add(agency)
      said.push(notices.ambiguousPrevious(agency, year - 1, found.map(({ source }) => source).join('、')))
    },
    notices: () => (matched ? said : [...said, notices.noPreviousMatched]),
    close,
  }
}
