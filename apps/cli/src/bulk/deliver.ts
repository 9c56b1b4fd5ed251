/** What comes of files goes to the outputs, is held against ledgers and the other reports, and is counted. */

import type { CheckedReport, Explanation } from '@gouji/core'
import type { Ledger } from '../ledger.ts'
import type { OpenOutput } from '../output/outputs.ts'
import type { Settings } from '../profile.ts'
import { type Io, print } from '../terminal.ts'
import type { Language } from '../words.ts'
import { interrupted, partDone, similarCut } from '../words-bulk.ts'
import type { FileEvent } from './check-all.ts'
import { progressOn } from './progress.ts'
import { numberAmongAll, type ShardFile, type ShardHead } from './shard.ts'
import { batchRules, holdAgainstEachOther } from './similar.ts'
import { endOf, newTally, type Summary } from './tally.ts'

export interface Delivery {
  readonly language: Language
  readonly settings: Settings
  /** By fingerprint. */
  readonly explanations: ReadonlyMap<string, Explanation>
  readonly outputs: readonly OpenOutput[]
  /** What findings are held against, one after the other. */
  readonly ledgers: readonly Ledger[]
  /** How many files there are. */
  readonly files: number
  /** The files are a part of a run; what it takes to put the parts together is written too. */
  readonly shard?: ShardHead | undefined
  /** Whether reports are held against each other. */
  readonly similar: boolean
  /** Hears of every report, in order. */
  readonly onReport?: (report: CheckedReport) => void
}

export interface Ended {
  readonly summary: Summary
  readonly interrupted: boolean
}

/** Delivers until the events end; where they end before the last file, the result says that it is partial. */
export async function deliver(
  events: AsyncIterable<FileEvent>,
  { language, settings, explanations, outputs, ledgers, files, shard, similar, onReport }: Delivery,
  io: Io,
): Promise<Ended> {
  const tally = newTally()
  let others =
    similar && !shard && batchRules(settings).length > 0
      ? holdAgainstEachOther({ settings, explanations, language })
      : undefined
  const progress = progressOn(io, { total: files, language })
  const toAll = async (write: (output: OpenOutput) => Promise<void>) => {
    progress.wipe()
    for (const output of outputs) await write(output)
  }
  /** The findings as they count, taken note of. */
  const hold = <R extends Pick<CheckedReport, 'agency' | 'year' | 'findings'>>(report: R): R => {
    const findings = ledgers.reduce((marked, ledger) => ledger.mark(marked), report.findings)
    const held = { ...report, findings }
    for (const ledger of ledgers) ledger.note(held)
    return held
  }
  let documents: ShardFile['documents'][number][] = []
  let done = 0
  try {
    progress.at(done)
    for await (const event of events) {
      if (event.kind === 'report') {
        const { facts, texts } = event
        const report = hold(event.report)
        tally.report(report)
        onReport?.(report)
        others?.add(report, texts ?? [])
        if (shard && facts) documents.push({ kind: 'report', facts, ...(texts && { texts: [...texts] }) })
        await toAll((output) => output.report(report, facts))
      } else if (event.kind === 'unread') {
        tally.unread()
        documents.push({ kind: 'unreadable' })
        await toAll((output) => output.unread(event.document))
      } else {
        done = event.at + 1
        if (shard) {
          const file = { at: numberAmongAll(event.at, shard), documents }
          await toAll((output) => output.file(file))
        }
        documents = []
      }
      progress.at(done)
    }
    const partial = done < files
    if (others && !partial) {
      for await (const late of others.late((pairs, all) => progress.comparing(pairs, all))) {
        const report = hold(late)
        tally.findings(report.findings)
        await toAll((output) => output.late(report))
      }
      if (others.cut) await print(io.stderr, `${similarCut[language]}\n`)
      // What was compared is not needed while results are written.
      others.close()
      others = undefined
    }
    const summary = tally.summary()
    await toAll((output) => output.end(endOf(summary, { ...settings, partial })))
    if (shard) await print(io.stderr, `${partDone(shard)[language]}\n`)
    if (partial) await print(io.stderr, `${interrupted(done, files)[language]}\n`)
    return { summary, interrupted: partial }
  } finally {
    progress.wipe()
    others?.close()
  }
}
