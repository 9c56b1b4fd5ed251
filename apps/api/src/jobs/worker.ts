/** A worker: jobs and deliveries, in this process or one of its own, as many as one likes on PostgreSQL. */

import type { Parts } from '../parts.ts'
import { Bell } from '../routes/event-stream.ts'
import { workOff } from './work-off.ts'

/** How often a worker looks although nobody has called: for what was due later, and for signals that got lost. */
const round = 5_000
const afterFailure = 2_000

export interface Worker {
  /** Takes nothing more; resolves when what is under way is done. */
  stop(): Promise<void>
}

export function startWorker(
  parts: Parts,
  { name = `worker-${parts.newId()}` }: { readonly name?: string } = {},
): Worker {
  const bell = new Bell()
  const stopListening = parts.store.onSignal(({ kind }) => {
    if (kind === 'jobs' || kind === 'deliveries') bell.ring()
  })
  let stopped = false
  const running = (async () => {
    while (!stopped) {
      try {
        await workOff(parts, { worker: name, goOn: () => !stopped })
        if (!stopped) await bell.heard(round)
      } catch (error) {
        parts.log.error({ worker: name, error }, 'a worker could not go on, and tries again')
        if (!stopped) await bell.heard(afterFailure)
      }
    }
  })()
  return {
    stop: async () => {
      stopped = true
      bell.ring()
      stopListening()
      await running
    },
  }
}
