/** Waiting for something to change, for as many as wait. */
export interface Bell {
  ring(): void
  /** Resolves at the next ring. Look at what you wait for first: nothing happens in between. */
  wait(): Promise<void>
}

export function newBell(): Bell {
  let { promise, resolve } = Promise.withResolvers<void>()
  return {
    ring: () => {
      const answer = resolve
      ;({ promise, resolve } = Promise.withResolvers<void>())
      answer()
    },
    wait: () => promise,
  }
}
