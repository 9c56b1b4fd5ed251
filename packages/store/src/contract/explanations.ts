/** Explanations (情况说明). */

import type { Actor, Change } from './change.ts'

/** A reason why a finding stands as it is, kept by the finding's fingerprint. */
export interface StoredExplanation {
  readonly fingerprint: string
  readonly filing: string
  readonly rule: string
  readonly reason: string
  readonly by: Actor
  readonly at: string
}

export interface ExplanationStore {
  list(
    district: string,
    filter: { readonly filing?: string; readonly campaign?: string },
  ): Promise<readonly StoredExplanation[]>
  put(
    district: string,
    explanation: Pick<StoredExplanation, 'fingerprint' | 'filing' | 'rule' | 'reason'>,
    change: Change,
  ): Promise<StoredExplanation>
  remove(district: string, filing: string, fingerprint: string, change: Change): Promise<boolean>
}
