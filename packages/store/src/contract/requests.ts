/** Answered requests. */

/** Answers by idempotency key, so that a write that was sent twice happens once. Kept for a day. */
export interface RequestStore {
  /** `new`: go on, and `answer` it. `running`: the first is under way (for two minutes at most). `answered`: give this again. `other`: the key was used for another body. */
  begin(key: {
    readonly actor: string
    readonly key: string
    readonly body: string
    readonly at: string
  }): Promise<
    | { readonly kind: 'new' }
    | { readonly kind: 'running' }
    | { readonly kind: 'other' }
    | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  >
  answer(key: {
    readonly actor: string
    readonly key: string
    readonly status: number
    readonly body: string
  }): Promise<void>
  abandon(key: { readonly actor: string; readonly key: string }): Promise<void>
  forget(before: string): Promise<number>
}
