/** Last year's reports: which of them belongs to a report. */

import type { Message, Report } from '@gouji/core'
import { findInputs } from './inputs.ts'
import { readInput } from './read-input.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { notices } from './words.ts'

/** Reports by agency and year, as plain data that can be handed to a worker. */
export type PreviousIndex = ReadonlyMap<string, readonly { readonly source: string; readonly report: Report }[]>

/** What tells a report from others: an agency and a year. */
interface Named {
  readonly agency: string | null
  readonly year: number | null
}

export interface PreviousReports {
  readonly index: PreviousIndex
  /** Notes that a report was checked: the notices depend on it. */
  note(report: Named): void
  /** What is to be said when all reports have been noted. */
  notices(): readonly Message[]
}

/** Reads a file or a folder of last year's reports. */
export async function readPrevious(path: string, io: Io): Promise<PreviousReports> {
  const { inputs, problems } = await findInputs([path], io)
  const [problem] = problems
  if (problem) throw new UsageError(problem)
  const said: Message[] = []
  const index = new Map<string, { readonly source: string; readonly report: Report }[]>()
  for (const input of inputs) {
    for await (const { source, read } of readInput(input, io)) {
      if (read.kind === 'unreadable') said.push(notices.previousUnreadable(source, read.message))
      else {
        const { agency, year } = read.report
        const key = keyOf({ agency: agency.name, year })
        index.set(key, [...(index.get(key) ?? []), { source, report: read.report }])
      }
    }
  }
  const ambiguous = new Set<string>()
  let matched = false
  return {
    index,
    note: ({ agency, year }) => {
      if (agency === null || year === null) return
      const found = index.get(keyOf({ agency, year: year - 1 })) ?? []
      matched ||= found.length > 0
      if (found.length > 1 && !ambiguous.has(agency)) {
        ambiguous.add(agency)
        said.push(notices.ambiguousPrevious(agency, year - 1, found.map(({ source }) => source).join('、')))
      }
    },
    notices: () => (matched ? said : [...said, notices.noPreviousMatched]),
  }
}

/** The report of the same agency for the year before; `undefined` where there is none, or more than one. */
export function reportBefore({ agency, year }: Report, index: PreviousIndex | undefined): Report | undefined {
  if (!index || agency.name === null || year === null) return undefined
  const found = index.get(keyOf({ agency: agency.name, year: year - 1 })) ?? []
  return found.length === 1 ? found[0]?.report : undefined
}

/** Spaces in a name do not tell agencies apart. */
function keyOf({ agency, year }: Named): string {
  return JSON.stringify([agency?.replace(/\s/gu, '') ?? null, year])
}
