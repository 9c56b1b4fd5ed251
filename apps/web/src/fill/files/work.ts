/** What is asked of the worker that reads and writes documents, and what it answers. */

import type { Report } from '@gouji/core'
import type { ReadLists, ReadResult, Unreadable, WriteFormat } from '@gouji/documents'

export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string; readonly withDocument?: boolean }
  | { readonly kind: 'lists'; readonly bytes: Uint8Array }
  | { readonly kind: 'write'; readonly report: Report; readonly format: WriteFormat }

export type Done =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'listed'; readonly result: ReadLists | Unreadable }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly why: string }
