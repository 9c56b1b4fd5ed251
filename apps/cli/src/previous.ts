/** Last year's reports: which of them belongs to a report. */

import type { Message, Report } from '@gouji/core'
import { findInputs } from './inputs.ts'
import { readInput } from './read-input.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { notices } from './words.ts'

export interface PreviousReports {
  /** The report of the same agency for the year before; `undefined` where there is none, or more than one. */
  of(report: Report): Report | undefined
  /** What is to be said when all reports have asked. */
  notices(): readonly Message[]
}

/** Reads a file or a folder of last year's reports. */
export async function readPrevious(path: string, io: Io): Promise<PreviousReports> {
  const { inputs, problems } = await findInputs([path], io)
  const [problem] = problems
  if (problem) throw new UsageError(problem)
  const said: Message[] = []
  const byKey = new Map<string, { readonly source: string; readonly report: Report }[]>()
  for (const input of inputs) {
    for await (const { source, read } of readInput(input, io)) {
      if (read.kind === 'unreadable') said.push(notices.previousUnreadable(source, read.message))
      else {
        const key = keyOf(read.report, 0)
        byKey.set(key, [...(byKey.get(key) ?? []), { source, report: read.report }])
      }
    }
  }
  const ambiguous = new Set<string>()
  let matched = false
  return {
    of: (report) => {
      const { name } = report.agency
      if (name === null || report.year === null) return undefined
      const found = byKey.get(keyOf(report, -1)) ?? []
      matched ||= found.length > 0
      if (found.length > 1 && !ambiguous.has(name)) {
        ambiguous.add(name)
        said.push(notices.ambiguousPrevious(name, report.year - 1, found.map(({ source }) => source).join('、')))
      }
      return found.length === 1 ? found[0]?.report : undefined
    },
    notices: () => (matched ? said : [...said, notices.noPreviousMatched]),
  }
}

/** Agency and year. Spaces in a name do not tell agencies apart. */
function keyOf({ agency, year }: Report, shift: -1 | 0): string {
  return JSON.stringify([agency.name?.replace(/\s/gu, '') ?? null, year === null ? null : year + shift])
}
