/** What people may do. */

import type { Role } from '@gouji/core'
import type { Change, Done, Stale } from './change.ts'

/** What a person of `accounts` may do in a district. Names, passwords and sessions are kept by the accounts library. */
export interface Membership {
  readonly person: string
  readonly role: Exclude<Role, 'integration'>
  /** The agency of a clerk or lead; `null` for reviewers and administrators. */
  readonly agency: string | null
  readonly active: boolean
  readonly revision: number
}

/** Whoever is the only one of a role stays it. */
interface Last {
  readonly kind: 'last'
}

export interface PeopleStore {
  list(district: string): Promise<readonly Membership[]>
  /** In which districts a person is what. */
  of(person: string): Promise<readonly (Membership & { readonly district: string })[]>
  /** `last`: of `neverWithout` nobody would be left who is active; nothing was written. */
  put(
    district: string,
    membership: Omit<Membership, 'revision'> & { readonly revision?: number | undefined },
    change: Change,
    options?: { readonly neverWithout?: Membership['role'] },
  ): Promise<Done<Membership> | Stale<Membership> | Last>
}
