/**
 * Last year's reports by agency and year, on the disk: every process reads the one it needs. In memory are 24 bytes a
 * report, whatever the names are.
 */

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@gouji/core'

/** Plain data that can be handed to a worker. */
export interface PreviousIndex {
  readonly file: string
  /** Of everything in the file. */
  readonly hash: string
  /** Short hashes of agency and year, ascending; at the same place of the other two, where that report stands. */
  readonly keys: Float64Array
  readonly begins: Float64Array
  readonly lengths: Float64Array
}

/** What tells a report from others: an agency and a year. */
export interface Named {
  readonly agency: string | null
  readonly year: number | null
}

interface Kept {
  readonly source: string
  readonly report: Report
}

interface PreviousWriter {
  /** `text`: JSON of the report. */
  add(read: Named & { readonly source: string; readonly text: string }): void
  /** Nothing is added any more. */
  index(): PreviousIndex
  /** Takes the file away. */
  remove(): void
}

/** A file that other processes open by its name: it has to be removed. */
export function newPreviousFile(): PreviousWriter {
  const file = join(tmpdir(), `gouji-${process.pid}-${crypto.randomUUID()}`)
  const handle = openSync(file, 'wx', 0o600)
  const hash = createHash('sha256')
  const entries: { readonly key: number; readonly begin: number; readonly length: number }[] = []
  let open = true
  let begin = 0
  const close = () => {
    if (open) closeSync(handle)
    open = false
  }
  return {
    add: ({ source, text, agency, year }) => {
      const bytes = Buffer.from(`{"source":${JSON.stringify(source)},"report":${text}}`)
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
      hash.update(bytes)
      entries.push({ key: shortHash(keyOf({ agency, year })), begin, length: bytes.length })
      begin += bytes.length
    },
    index: () => {
      close()
      entries.sort((a, b) => a.key - b.key || a.begin - b.begin)
      const column = (name: 'key' | 'begin' | 'length') => Float64Array.from(entries, (entry) => entry[name])
      return {
        file,
        hash: hash.digest('hex'),
        keys: column('key'),
        begins: column('begin'),
        lengths: column('length'),
      }
    },
    remove: () => {
      close()
      rmSync(file, { force: true })
    },
  }
}

/** How many reports may be of an agency and a year; hashes of two may be the same. */
export function countOf(index: PreviousIndex, named: Named): number {
  const [from, to] = rangeOf(index, keyOf(named))
  return to - from
}

/** The reports of an agency and a year, in the order in which they were read. */
export function reportsOf(index: PreviousIndex, named: Named): readonly Kept[] {
  const key = keyOf(named)
  const [from, to] = rangeOf(index, key)
  if (from === to) return []
  const handle = openSync(index.file, 'r')
  try {
    return Array.from({ length: to - from }, (_, i) => read(handle, index, from + i)).filter(
      ({ report }) => keyOf({ agency: report.agency.name, year: report.year }) === key,
    )
  } finally {
    closeSync(handle)
  }
}

/** The report of the same agency for the year before; `undefined` where there is none, or more than one. */
export function reportBefore({ agency, year }: Report, index: PreviousIndex | undefined): Report | undefined {
  if (!index || agency.name === null || year === null) return undefined
  const [only, another] = reportsOf(index, { agency: agency.name, year: year - 1 })
  return another ? undefined : only?.report
}

function rangeOf({ keys }: PreviousIndex, key: string): readonly [from: number, to: number] {
  const sought = shortHash(key)
  let [from, above] = [0, keys.length]
  while (from < above) {
    const middle = (from + above) >>> 1
    if ((keys[middle] ?? 0) < sought) from = middle + 1
    else above = middle
  }
  let to = from
  while (keys[to] === sought) to += 1
  return [from, to]
}

function read(handle: number, { file, begins, lengths }: PreviousIndex, i: number): Kept {
  const bytes = Buffer.alloc(lengths[i] ?? 0)
  for (let done = 0; done < bytes.length; ) {
    const more = readSync(handle, bytes, done, bytes.length - done, (begins[i] ?? 0) + done)
    if (more === 0) throw new Error(`${file} ends too early`)
    done += more
  }
  return JSON.parse(bytes.toString('utf8'))
}

/** Spaces in a name do not tell agencies apart. */
function keyOf({ agency, year }: Named): string {
  return JSON.stringify([agency?.replace(/\s/gu, '') ?? null, year])
}

/** 48 bits: a whole number that is exact. */
function shortHash(key: string): number {
  return createHash('sha256').update(key).digest().readUIntBE(0, 6)
}
