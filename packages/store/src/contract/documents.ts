/** Original files. */

import type { Actor, Change } from './change.ts'

export interface StoredDocument {
  /** SHA-256, hex, of the bytes: the same file twice is kept once. */
  readonly hash: string
  readonly filing: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly purpose: 'import' | 'attachment' | 'export'
  readonly by: Actor
  readonly at: string
}

export interface DocumentStore {
  put(
    district: string,
    document: Pick<StoredDocument, 'filing' | 'name' | 'mediaType' | 'purpose'> & { readonly bytes: Uint8Array },
    change: Change,
  ): Promise<StoredDocument>
  list(district: string, filing: string): Promise<readonly StoredDocument[]>
  bytes(district: string, hash: string): Promise<Uint8Array | undefined>
}
