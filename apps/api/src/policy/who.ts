/** Who asks. */

import type { Role } from '@gouji/core'
import type { Actor, District } from '@gouji/store'

/** What an integration's key may be allowed to do. */
export const keyActions = ['read', 'fill', 'submit', 'check'] as const
export type KeyAction = (typeof keyActions)[number]

export interface Who {
  readonly actor: Actor
  readonly role: Role | 'public'
  /** The agency of a clerk or lead. */
  readonly agency: string | null
  /** The agencies and actions of a key. */
  readonly key: { readonly agencies: readonly string[]; readonly actions: readonly KeyAction[] } | null
  readonly district: District
  /** Signed in with a one-time password: nothing but changing it is allowed. */
  readonly mustChangePassword: boolean
}
