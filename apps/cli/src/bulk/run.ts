/** One run: files are checked, in order, by as many workers as there are, and delivered. */

import type { Input } from '../inputs.ts'
import { openInput } from '../read-input.ts'
import type { Io } from '../terminal.ts'
import { useCache } from './cache.ts'
import { checkAll } from './check-all.ts'
import type { Checked, OpenedFile, Plan } from './check-bytes.ts'
import { type Delivery, deliver, type Ended } from './deliver.ts'
import { lanesFor } from './lanes.ts'

export interface Run extends Omit<Delivery, keyof Plan | 'files'> {
  readonly inputs: readonly Input[]
  readonly plan: Plan
  /** The module of the district's own rules. */
  readonly rules?: string | undefined
  readonly concurrency?: number | undefined
  /** The file results are kept in; absent: none are. */
  readonly cache?: string | undefined
}

export async function run(
  { inputs, plan: asked, rules, concurrency, cache: cacheFile, ...delivery }: Run,
  io: Io,
): Promise<Ended> {
  const { shard, similar } = delivery
  // A cache and a part of a run serve outputs that are not known yet.
  const forAll = cacheFile !== undefined || shard !== undefined
  const plan = { ...asked, withFacts: forAll || asked.withFacts, withTexts: similar }
  const cache = cacheFile === undefined ? undefined : await useCache(cacheFile, { plan, rules, io })
  const stop = new AbortController()
  const release = io.onInterrupt?.(() => stop.abort())
  try {
    const plain = lanesFor(inputs.length, { concurrency, plan, rules, io })
    const lanes = plain.map((lane) => cache?.around(lane) ?? lane)
    const events = checkAll(inputs, { lanes, open: openFor(plan, io), stop: stop.signal })
    return await deliver(events, { ...delivery, ...plan, files: inputs.length }, io)
  } finally {
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
