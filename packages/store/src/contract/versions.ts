/** Versions and steps of a filing, and what breaks their chain. */

import type { FilingState, Report } from '@gouji/core'
import type { Actor } from './change.ts'

/** A report as it stood when it was moved. Immutable. */
export interface Version {
  readonly filing: string
  readonly number: number
  readonly state: FilingState
  readonly report: Report
  /** SHA-256, hex, over the canonical JSON of the report. */
  readonly hash: string
  /** SHA-256, hex, over the chain value before, the hash, number, state, actor and time. */
  readonly chain: string
  readonly by: Actor
  readonly at: string
  readonly note: string | null
}

/** One step in a filing's life (办理过程). */
export interface FilingStep {
  readonly from: FilingState
  readonly to: FilingState
  readonly by: Actor
  readonly at: string
  readonly note: string | null
  readonly version: number
}

/** What was said before a filing was signed: its lead was asked (提请签发), or sent it back (退回经办人). */
export interface SignOffStep {
  readonly kind: 'asked' | 'sent-back'
  readonly by: Actor
  readonly at: string
  /** Why it was sent back; `null`: it was asked for. */
  readonly note: string | null
  /** Of the filing, at that moment. */
  readonly revision: number
}

export interface BrokenLink {
  readonly subject: string
  readonly number: number
  readonly reason: 'altered' | 'removed' | 'inserted'
}
