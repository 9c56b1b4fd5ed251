import type { FilingState } from '@gouji/core'

/** What a reviewer decides on a report, in the order of its buttons: `submitted` takes an approval back. */
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
  /** The last day on which it is published in time. */
  readonly publishBy: string
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
