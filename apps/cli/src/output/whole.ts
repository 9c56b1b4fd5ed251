/**
 * A whole result that waits on the disk, for formats that say first what is known last: it can be gone through as often
 * as a format needs, and is kept once however many formats there are.
 */

import type { CheckedReport, Unread } from '@gouji/core'
import type { PartHead, ShardFile } from '../bulk/shard.ts'
import { newSpool } from '../bulk/spool.ts'
import type { PackedFacts } from './html/facts.ts'
import { amend, type LateReport, type ReportStream, type ResultEnd } from './stream.ts'

export interface WholeReport {
  readonly report: CheckedReport
  /** What its tables hold, where that was asked for. */
  readonly facts: () => PackedFacts | undefined
}

/** Lists that begin anew each time they are asked for. */
export interface WholeResult extends ResultEnd {
  readonly reports: () => Iterable<WholeReport>
  readonly unreadable: () => Iterable<Unread>
  /** Of a part of a run. */
  readonly shard?: PartHead | undefined
  readonly files: () => Iterable<ShardFile>
}

export interface Keeper extends ReportStream {
  whole(end: ResultEnd): WholeResult
  close(): void
}

/** Keeps what comes; what came late goes to the report it is of. */
export function newKeeper({
  withFacts,
  shard,
}: {
  readonly withFacts: boolean
  readonly shard?: PartHead | undefined
}): Keeper {
  const reports = newSpool<CheckedReport>()
  const facts = newSpool<PackedFacts | null>()
  const unreadable = newSpool<Unread>()
  const files = newSpool<ShardFile>()
  const lates = newSpool<LateReport>()
  return {
    report: async (report, ownFacts) => {
      reports.add(report)
      if (withFacts) facts.add(ownFacts ?? null)
    },
    unread: async (document) => unreadable.add(document),
    file: async (file) => files.add(file),
    // Without findings too: what was skipped before has passed then.
    late: async (late) => lates.add(late),
    whole: (end) => ({
      ...end,
      *reports() {
        let at = 0
        for (const report of amended(reports.all(), lates.all())) {
          const own = at
          yield { report, facts: () => (withFacts ? (facts.get(own) ?? undefined) : undefined) }
          at += 1
        }
      },
      unreadable: () => unreadable.all(),
      files: () => files.all(),
      shard,
    }),
    close: () => {
      for (const spool of [reports, facts, unreadable, files, lates]) spool.close()
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
