/** What became of one of two reports that say the same. Approving a report, or returning it, judges what it shares. */

import type { FilingState } from '@gouji/core'

export type Standing = 'open' | 'returned' | 'kept'

export function standingOf(state: FilingState): Standing {
  if (state === 'submitted') return 'open'
  return state === 'returned' || state === 'draft' || state === 'signed-off' ? 'returned' : 'kept'
}
