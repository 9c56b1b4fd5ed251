import type { FilingState } from '@gouji/core'

/** What a reviewer decides on a report, in the order of its buttons: `submitted` takes an approval back. */
export const reviewMoves = ['approved', 'returned', 'published', 'submitted'] as const satisfies readonly FilingState[]
export type ReviewMove = (typeof reviewMoves)[number]

/** A report somebody is about to decide on, as they saw it. */
export interface MoveTarget {
  readonly filing: string
  readonly name: string
  readonly state: FilingState
  readonly revision: number
}
