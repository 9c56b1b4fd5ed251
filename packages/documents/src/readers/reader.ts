import type { Message, SourceDocument } from '@gouji/core'

/** Why a document could not be read. */
export type UnreadableReason =
  | 'empty'
  | 'unknown-format'
  | 'format-not-supported'
  | 'bad-encoding'
  | 'bad-json'
  | 'not-a-report'

/** A document that could not be read: why, in a word and in a sentence that says what to do. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly reason: UnreadableReason
  readonly message: Message
}

/**
 * A reader: bytes in, source document out.
 *
 * It recovers paragraphs and tables with the place of each, and knows nothing of the form. It never throws for bad
 * input and never changes the bytes it is given.
 */
export interface Reader {
  readonly format: string
  /** Whether the bytes are of this format, told by their content. */
  accepts(bytes: Uint8Array): boolean
  read(bytes: Uint8Array): { readonly kind: 'source'; readonly document: SourceDocument } | Unreadable
}
