/** What the parts of the store share: who changes something, outcomes, pages. */

/** Who changes something, when, and under which request. */
export interface Change {
  readonly by: Actor
  readonly at: string
  readonly request?: string | undefined
  /** The idempotency key it came with: that it was carried out is written with the change itself. */
  readonly once?: OnceKey | undefined
}

/** An idempotency key (`Idempotency-Key`) of one actor. */
export interface OnceKey {
  readonly actor: string
  readonly key: string
}

/** A person, an API key (integration), or the program itself (`system`). */
export interface Actor {
  readonly kind: 'person' | 'key' | 'system'
  readonly id: string
  readonly name: string
}

/** A part of a list. `next` is given back as `after` for what follows; `null`: this was the end. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface Paging {
  readonly after?: string | undefined
  /** At most 1,000. */
  readonly limit: number
}

/** A change that was made on an older state than what is there now; nothing was written. */
export interface Stale<T> {
  readonly kind: 'stale'
  readonly current: T
}

export interface Missing {
  readonly kind: 'missing'
}

export interface Done<T> {
  readonly kind: 'done'
  readonly value: T
}

/** Something of the same name or key is there already. */
export interface Taken {
  readonly kind: 'taken'
}
