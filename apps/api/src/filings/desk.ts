import type { Actor, Change, OnceKey, Store } from '@gouji/store'

/** What work on filings needs: where they are kept, whose they are, the time, and who is at it. */
export interface Desk {
  readonly store: Store
  readonly district: string
  readonly actor: Actor
  readonly clock: () => Date
  readonly newId: () => string
  readonly request?: string | undefined
  /** The idempotency key of the request, where it has one. */
  readonly once?: OnceKey | undefined
}

/** The change this desk makes now. */
export function changeAt({ actor, clock, request, once }: Pick<Desk, 'actor' | 'clock' | 'request' | 'once'>): Change {
  return { by: actor, at: clock().toISOString(), request, once }
}

const chinaOffset = 8 * 60 * 60 * 1000

/** The day it is in China, where all agencies are, whatever the clock of the machine is set to. */
export function dayIn(instant: Date | string): string {
  return new Date(new Date(instant).getTime() + chinaOffset).toISOString().slice(0, 10)
}
