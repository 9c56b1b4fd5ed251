/** `gouji/check@1`, written from what waits in spools: as `JSON.stringify` would write it, in flat memory. */

import type { CheckedReport, Unread } from '@gouji/core'
import type { PartHead, ShardFile } from '../bulk/shard.ts'
import { newSpool } from '../bulk/spool.ts'
import type { OpenOutput } from './outputs.ts'
import type { TextSink } from './sinks.ts'
import { amend, type LateReport } from './stream.ts'

const pieceSize = 256 * 1024

export function jsonTo(sink: TextSink, shard: PartHead | undefined): OpenOutput {
  const reports = newSpool<CheckedReport>()
  const unreadable = newSpool<Unread>()
  const files = newSpool<ShardFile>()
  const lates = newSpool<LateReport>()
  const close = () => {
    for (const spool of [reports, unreadable, files, lates]) spool.close()
  }
  return {
    report: async (report) => reports.add(report),
    unread: async (document) => unreadable.add(document),
    file: async (file) => files.add(file),
    late: async (report) => lates.add(report),
    end: async ({ schema, core, rules, ...end }) => {
      const pieces = object([
        ...Object.entries({ schema, core, rules }).map(([key, value]) => member(key, JSON.stringify(value))),
        list('reports', amended(reports.all(), lates.all())),
        list('unreadable', unreadable.all()),
        ...Object.entries(end).map(([key, value]) => member(key, layOut(value, 1))),
        ...(shard ? [inside('shard', [...headOf(shard), list('documents', files.all(), 2)])] : []),
      ])
      let waiting = ''
      for (const piece of pieces) {
        waiting += piece
        if (waiting.length < pieceSize) continue
        await sink.write(waiting)
        waiting = ''
      }
      await sink.write(`${waiting}\n`)
      close()
      await sink.close()
    },
    discard: async () => {
      close()
      await sink.discard()
    },
  }
}

/** Both in the order of the reports. */
function* amended(reports: Iterable<CheckedReport>, lates: Generator<LateReport>): Generator<CheckedReport> {
  let late = lates.next()
  let at = 0
  for (const report of reports) {
    if (!late.done && late.value.at === at) {
      yield amend(report, late.value)
      late = lates.next()
    } else yield report
    at += 1
  }
}

type Pieces = Iterable<string>

/** What checked it is said of the whole result. */
function headOf({ index, of, files, listing, language, similar }: PartHead): Pieces[] {
  return Object.entries({ index, of, files, listing, language, similar }).map(([key, value]) =>
    member(key, layOut(value, 2)),
  )
}

function layOut(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}

function member(key: string, text: string): Pieces {
  return [`${JSON.stringify(key)}: ${text}`]
}

function* inside(key: string, members: readonly Pieces[]): Generator<string> {
  yield `${JSON.stringify(key)}: `
  yield* object(members, 1)
}

function* list(key: string, values: Iterable<unknown>, depth = 1): Generator<string> {
  yield `${JSON.stringify(key)}: [`
  let any = false
  for (const value of values) {
    yield `${any ? ',' : ''}\n${'  '.repeat(depth + 1)}${layOut(value, depth + 1)}`
    any = true
  }
  yield any ? `\n${'  '.repeat(depth)}]` : ']'
}

function* object(members: readonly Pieces[], depth = 0): Generator<string> {
  yield '{'
  let first = true
  for (const pieces of members) {
    yield `${first ? '' : ','}\n${'  '.repeat(depth + 1)}`
    yield* pieces
    first = false
  }
  yield `\n${'  '.repeat(depth)}}`
}
