/** Remarks (审核意见, 单元格备注). */

import type { Actor, Change, Done, Missing } from './change.ts'
import type { FieldId } from './fields.ts'

export interface Remark {
  readonly id: string
  readonly filing: string
  /** A field, or a paragraph of one counted from 0; `null`: the filing as a whole. */
  readonly target: { readonly field: FieldId; readonly paragraph?: number | undefined } | null
  readonly kind: 'note' | 'return'
  readonly text: string
  readonly by: Actor
  readonly at: string
  readonly answer: { readonly text: string; readonly by: Actor; readonly at: string } | null
  readonly settled: { readonly by: Actor; readonly at: string } | null
}

export interface RemarkStore {
  list(district: string, filing: string): Promise<readonly Remark[]>
  get(district: string, id: string): Promise<Remark | undefined>
  add(
    district: string,
    remark: Pick<Remark, 'id' | 'filing' | 'target' | 'kind' | 'text'>,
    change: Change,
  ): Promise<Done<Remark> | Missing>
  answer(district: string, id: string, text: string, change: Change): Promise<Done<Remark> | Missing>
  /** Takes one back that nobody answered or settled; its words stay in the audit log. `stale`: somebody did meanwhile. */
  withdraw(district: string, id: string, change: Change): Promise<Done<Remark> | Missing | { readonly kind: 'stale' }>
  settle(district: string, id: string, settled: boolean, change: Change): Promise<Done<Remark> | Missing>
}
