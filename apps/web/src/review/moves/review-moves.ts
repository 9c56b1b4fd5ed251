import { type FilingState, findMove } from '@gouji/core'
import { reviewMoveWords } from '../../words/review-moves.ts'

/** What a reviewer decides on a report, in the order of its buttons: `submitted` takes an approval, or a return, back. */
export const reviewMoves = ['approved', 'returned', 'published', 'submitted'] as const satisfies readonly FilingState[]
export type ReviewMove = (typeof reviewMoves)[number]

/** A report somebody is about to decide on, as they saw it. */
export interface MoveTarget {
  readonly filing: string
  readonly agency: string
  readonly name: string
  readonly state: FilingState
  readonly revision: number
  /** Remarks nobody has settled. */
  readonly openRemarks: number
  /** Of them, those the agency did not answer. */
  readonly unansweredRemarks: number
  /** Warnings that were neither mended nor explained; `null`: it was not checked yet. */
  readonly warnings: number | null
  /** Findings the agency gave its reason for. */
  readonly explained: number
  /** What it shares with others and nobody has judged. */
  readonly toJudge: number
  /** The last day on which it is published in time. */
  readonly publishBy: string
}

/** The reports a reviewer may move so. A return is taken back at one report only: each has its own reason. */
export function ableTo<T extends Pick<MoveTarget, 'state'>>(to: ReviewMove, targets: readonly T[]): readonly T[] {
  return targets.filter(
    ({ state }) =>
      findMove(state, to)?.by.includes('reviewer') &&
      (targets.length === 1 || findMove(state, to)?.untouchedOnly === false),
  )
}

/** What the move is called on its button, from the state a report is in. */
export function nameOfMove(to: ReviewMove, from: FilingState | undefined): string {
  return isTakingReturnBack(to, from) ? reviewMoveWords.unreturn : reviewMoveWords.to[to]
}

export function isTakingReturnBack(to: ReviewMove, from: FilingState | undefined): boolean {
  return to === 'submitted' && from === 'returned'
}

/** A remark on the one report that is decided on, which nobody has settled. */
export interface OpenRemark {
  readonly id: string
  readonly place: string
  readonly text: string
  readonly answered: boolean
}

/** Where everybody reads a report once it is published. */
export function publicPage({ agency, year }: { readonly agency: string; readonly year: number }): string {
  return `/public/reports/${encodeURIComponent(agency)}/${year}`
}
