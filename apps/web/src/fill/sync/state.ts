/** What the queue and the line to the service come to, in one state that the page can say. */

import { type Queue, unsettled } from './queue.ts'

export type Line = 'on' | 'offline' | 'signedOut' | 'closed'

export interface SyncState {
  /**
   * `opening`: what was left waiting on this computer is not known yet. `conflict`: others changed the same meanwhile,
   * and nothing else is in the way.
   */
  readonly kind: 'opening' | 'saved' | 'saving' | 'offline' | 'signedOut' | 'closed' | 'conflict' | 'trouble'
  readonly count: number
  /** Whether what waits outlives this page. */
  readonly kept: boolean
}

export function syncState(
  queue: Queue,
  { line, opened, kept }: { readonly line: Line; readonly opened: boolean; readonly kept: boolean },
): SyncState {
  const all = queue.pending.size
  const open = unsettled(queue)
  const count = [...queue.pending.values()].filter(({ trouble }) => !trouble).length
  const told = (kind: SyncState['kind'], of = count): SyncState => ({ kind, count: of, kept })
  if (line === 'closed' && all > 0) return told('closed', all)
  if (line === 'signedOut') return told('signedOut')
  if (line === 'offline' && all > 0) return told('offline')
  if (open.length > 0)
    return told(open.every(({ trouble }) => trouble?.kind === 'conflict') ? 'conflict' : 'trouble', open.length)
  if (all === 0) return told(opened ? 'saved' : 'opening')
  return told('saving')
}
