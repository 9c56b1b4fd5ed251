/** The audit log (操作日志). */

import type { Actor, Change, Page, Paging } from './change.ts'
import type { BrokenLink } from './versions.ts'

export interface AuditEvent {
  readonly number: number
  readonly at: string
  readonly by: Actor
  readonly request: string | null
  /** `filing.move`, `roster.put`, `session.refused`, … */
  readonly action: string
  readonly subject: string | null
  readonly detail: unknown
  readonly hash: string
}

export interface AuditStore {
  /** For what is no change of the store: a refused sign-in, a download. */
  add(
    district: string,
    event: { readonly action: string; readonly subject: string | null; readonly detail: unknown },
    change: Change,
  ): Promise<void>
  list(
    district: string,
    filter: {
      readonly action?: string
      readonly subject?: string
      readonly actor?: string
      readonly from?: string
      readonly to?: string
    },
    paging: Paging,
  ): Promise<Page<AuditEvent>>
  /** Walks the chain; finds rows that were altered, removed or put in. */
  verify(district: string): Promise<{ readonly checked: number; readonly broken: readonly BrokenLink[] }>
}
