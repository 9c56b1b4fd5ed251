/** How much someone may do within a minute, counted by all processes together. */

export interface RateStore {
  /**
   * Takes up to `want` of what is left to `who`: `perMinute` at most, refilled evenly. `wait`: seconds until there is
   * one again, where none was granted. PostgreSQL goes by its own clock.
   */
  take(
    who: string,
    ask: { readonly perMinute: number; readonly want: number; readonly now: string },
  ): Promise<{ readonly granted: number; readonly wait: number }>
  /** Drops what is full again. */
  forget(): Promise<void>
}
