/**
 * Last year's reports: which of them belongs to a report. They wait in a temporary file, from which every process reads
 * the one it needs: in memory is where each of them stands.
 */

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message, Report } from '@gouji/core'
import { findInputs } from './inputs.ts'
import { readInput } from './read-input.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { notices } from './words.ts'

interface Kept {
  readonly source: string
  /** Where it begins in the file, and how long it is. */
  readonly at: number
  readonly length: number
}

/** Plain data that can be handed to a worker. */
export interface PreviousIndex {
  readonly file: string
  /** Of everything in the file. */
  readonly hash: string
  /** By agency and year. */
  readonly kept: ReadonlyMap<string, readonly Kept[]>
}

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
  /** Takes the file away. */
  close(): void
}

/** Reads a file or a folder of last year's reports. */
export async function readPrevious(path: string, io: Io): Promise<PreviousReports> {
  const { inputs, problems } = await findInputs([path], io)
  const [problem] = problems
  if (problem) throw new UsageError(problem)
  const said: Message[] = []
  const kept = new Map<string, Kept[]>()
  const file = join(tmpdir(), `gouji-${process.pid}-${crypto.randomUUID()}`)
  const close = () => rmSync(file, { force: true })
  const handle = openSync(file, 'wx', 0o600)
  const hash = createHash('sha256')
  let at = 0
  try {
    for (const input of inputs) {
      for await (const { source, read } of readInput(input, io)) {
        if (read.kind === 'unreadable') said.push(notices.previousUnreadable(source, read.message))
        else {
          // Nothing is said of where last year's figures stand.
          const { places: _, ...report } = read.report
          const bytes = Buffer.from(JSON.stringify(report))
          const key = keyOf({ agency: report.agency.name, year: report.year })
          kept.set(key, [...(kept.get(key) ?? []), { source, at, length: bytes.length }])
          for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
          hash.update(source).update(bytes)
          at += bytes.length
        }
      }
    }
  } catch (error) {
    close()
    throw error
  } finally {
    closeSync(handle)
  }
  const ambiguous = new Set<string>()
  let matched = false
  return {
    index: { file, hash: hash.digest('hex'), kept },
    note: ({ agency, year }) => {
      if (agency === null || year === null) return
      const found = kept.get(keyOf({ agency, year: year - 1 })) ?? []
      matched ||= found.length > 0
      if (found.length > 1 && !ambiguous.has(agency)) {
        ambiguous.add(agency)
        said.push(notices.ambiguousPrevious(agency, year - 1, found.map(({ source }) => source).join('、')))
      }
    },
    notices: () => (matched ? said : [...said, notices.noPreviousMatched]),
    close,
  }
}

/** The report of the same agency for the year before; `undefined` where there is none, or more than one. */
export function reportBefore({ agency, year }: Report, index: PreviousIndex | undefined): Report | undefined {
  if (!index || agency.name === null || year === null) return undefined
  const found = index.kept.get(keyOf({ agency: agency.name, year: year - 1 })) ?? []
  const [only] = found
  return only && found.length === 1 ? read(index.file, only) : undefined
}

function read(file: string, { at, length }: Kept): Report {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    for (let done = 0; done < length; ) {
      const more = readSync(handle, bytes, done, length - done, at + done)
      if (more === 0) throw new Error(`${file} ends too early`)
      done += more
    }
    return JSON.parse(bytes.toString('utf8'))
  } finally {
    closeSync(handle)
  }
}

/** Spaces in a name do not tell agencies apart. */
function keyOf({ agency, year }: Named): string {
  return JSON.stringify([agency?.replace(/\s/gu, '') ?? null, year])
}
