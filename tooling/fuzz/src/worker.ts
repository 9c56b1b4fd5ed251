/** Reads mutated documents in a thread of its own, so that one that hangs or eats memory can be stopped and named. */

import { parentPort, workerData } from 'node:worker_threads'
import { checkReport } from '@gouji/core'
import { readDocuments } from '@gouji/documents'
import { mutate } from './mutate.ts'
import { seeded } from './random.ts'
import { seeds } from './seeds.ts'

const { first, step, last, seed } = workerData as {
  readonly first: number
  readonly step: number
  readonly last: number
  readonly seed: number
}

const documents = await seeds()
for (let i = first; i < last; i += step) {
  const document = documents[i % documents.length]
  if (!document) throw new RangeError('no seeds')
  parentPort?.postMessage({ kind: 'begins', i, name: document.name })
  const bytes = mutate(document.bytes, seeded(seed + i))
  const outcomes: string[] = []
  for await (const { result } of readDocuments(bytes, { name: document.name })) {
    if (result.kind === 'unreadable') outcomes.push(result.reason)
    else {
      checkReport({ source: document.name, ...result })
      outcomes.push('report')
    }
    if (result.kind === 'unreadable' && result.reason === 'reader-broke') {
      parentPort?.postMessage({ kind: 'broke', i, name: document.name, cause: result.cause ?? '' })
    }
  }
  parentPort?.postMessage({ kind: 'ended', i, outcomes })
}
