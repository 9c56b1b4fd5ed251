/** One run: files are checked, what comes of them goes to the outputs, and is counted. */

import type { CheckedReport } from '@gouji/core'
import type { Input } from '../inputs.ts'
import type { Ledger } from '../ledger.ts'
import type { OpenOutput } from '../output/outputs.ts'
import { openInput } from '../read-input.ts'
import { type Io, print } from '../terminal.ts'
import { interrupted } from '../words-bulk.ts'
import { useCache } from './cache.ts'
import { checkAll } from './check-all.ts'
import type { Checked, OpenedFile, Plan } from './check-bytes.ts'
import { lanesFor } from './lanes.ts'
import { progressOn } from './progress.ts'
import { endOf, newTally, type Summary } from './tally.ts'

export interface Run {
  readonly inputs: readonly Input[]
  readonly plan: Plan
  readonly outputs: readonly OpenOutput[]
  /** What findings are held against, one after the other. */
  readonly ledgers: readonly Ledger[]
  /** The module of the district's own rules. */
  readonly rules?: string | undefined
  readonly concurrency?: number | undefined
  /** The file results are kept in; absent: none are. */
  readonly cache?: string | undefined
  /** Hears of every report, in order. */
  readonly onReport: (report: CheckedReport) => void
}

export interface Ended {
  readonly summary: Summary
  readonly interrupted: boolean
}

export async function run(
  { inputs, plan, outputs, ledgers, rules, concurrency, cache: cacheFile, onReport }: Run,
  io: Io,
): Promise<Ended> {
  const { language, settings } = plan
  const cache = cacheFile === undefined ? undefined : await useCache(cacheFile, { plan, rules, io })
  const tally = newTally()
  const progress = progressOn(io, { total: inputs.length, language })
  const stop = new AbortController()
  const release = io.onInterrupt?.(() => stop.abort())
  const toAll = async (write: (output: OpenOutput) => Promise<void>) => {
    progress.wipe()
    for (const output of outputs) await write(output)
  }
  const mark = (findings: CheckedReport['findings']) =>
    ledgers.reduce((marked, ledger) => ledger.mark(marked), findings)
  let done = 0
  try {
    progress.at(done)
    const plain = lanesFor(inputs.length, { concurrency, plan, rules, io })
    const lanes = plain.map((lane) => cache?.around(lane) ?? lane)
    for await (const event of checkAll(inputs, { lanes, open: openFor(plan, io), stop: stop.signal })) {
      if (event.kind === 'report') {
        const report = { ...event.report, findings: mark(event.report.findings) }
        for (const ledger of ledgers) ledger.note(report)
        tally.report(report)
        onReport(report)
        await toAll((output) => output.report(report, event.facts))
      } else if (event.kind === 'unread') {
        tally.unread()
        await toAll((output) => output.unread(event.document))
      } else done = event.at + 1
      progress.at(done)
    }
    const partial = done < inputs.length
    const summary = tally.summary()
    await toAll((output) => output.end(endOf(summary, { ...settings, partial })))
    if (partial) await print(io.stderr, `${interrupted(done, inputs.length)[language]}\n`)
    return { summary, interrupted: partial }
  } finally {
    progress.wipe()
    release?.()
    await cache?.close()
  }
}

/** Opens files in the command's own thread, so that standard input is one of them. */
function openFor({ language }: Plan, io: Io): (input: Input) => Promise<OpenedFile | Checked> {
  return async (input) => {
    const { source } = input
    const opened = await openInput(input, io)
    if (opened instanceof Uint8Array) return { source, bytes: opened }
    return { kind: 'unread', document: { source, reason: opened.reason, message: opened.message[language] } }
  }
}
