/** Reads mutated documents in a thread of its own, so that one that hangs or eats memory can be stopped and named. */

import { parentPort, workerData } from 'node:worker_threads'
import { documentOf, readMutated } from './read-mutated.ts'
import { seeds } from './seeds.ts'

const { first, step, last, seed } = workerData as {
  readonly first: number
  readonly step: number
  readonly last: number
  readonly seed: number
}

const documents = await seeds()
for (let i = first; i < last; i += step) {
  const document = documentOf(documents, i)
  parentPort?.postMessage({ kind: 'begins', i, name: document.name })
  const found = await readMutated(document, { i, seed })
  for (const { broke } of found) {
    if (broke !== undefined) parentPort?.postMessage({ kind: 'broke', i, name: document.name, cause: broke })
  }
  parentPort?.postMessage({ kind: 'ended', i, outcomes: found.map(({ outcome }) => outcome) })
}
