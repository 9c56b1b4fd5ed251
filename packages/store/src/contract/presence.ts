/** Who has a filing open, in whichever process. A hint for people, never a lock. */

export interface Present {
  readonly id: string
  readonly name: string
}

export interface Visit {
  /** Of the visit: one person may have several windows. */
  readonly id: string
  readonly district: string
  readonly filing: string
  readonly person: Present
}

export interface PresenceStore {
  /** Comes in; returns the way out. Whose process died is gone after a minute. Both are signals of the filing. */
  enter(visit: Visit): Promise<() => Promise<void>>
  /** Each person once, in the order of their coming. */
  at(district: string, filing: string): Promise<readonly Present[]>
}
