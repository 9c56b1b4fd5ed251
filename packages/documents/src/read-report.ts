import type { Message, Outline, Remark, Report } from '@gouji/core'

/** Why a document could not be read. */
export type UnreadableReason =
  | 'empty'
  | 'unknown-format'
  | 'format-not-supported'
  | 'no-text-layer'
  | 'bad-encoding'
  | 'bad-json'
  | 'not-a-report'

export type ReadResult =
  | {
      readonly kind: 'report'
      readonly report: Report
      /** Absent for a report that came as data (`gouji/report@1`). */
      readonly outline?: Outline
      readonly remarks: readonly Remark[]
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly message: Message }

/**
 * Reads one document. The format is told by content; `name` is only put into places.
 * Never throws for bad input: what cannot be read is a problem with a reason and a sentence.
 */
export function readReport(_bytes: Uint8Array, _options: { readonly name: string }): ReadResult {
  throw new Error('not yet')
}
