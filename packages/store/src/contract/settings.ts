/** Settings. */

import type { Actor, Change, Done, Stale } from './change.ts'

export interface Setting {
  readonly value: unknown
  readonly revision: number
  readonly by: Actor
  readonly at: string
}

/** `profile`, `own-part:<campaign>`, … Each key has its own revisions; older ones are kept. */
export interface SettingStore {
  get(district: string, key: string): Promise<Setting | undefined>
  put(
    district: string,
    key: string,
    setting: { readonly value: unknown; readonly base: number },
    change: Change,
  ): Promise<Done<Setting> | Stale<Setting | null>>
}
