/** Answered requests. */

import type { OnceKey } from './change.ts'

/** Answers by idempotency key, so that a write that was sent twice happens once. Kept for a day. */
export interface RequestStore {
  /**
   * `new`: go on, and `answer` it. `running`: the first is under way (for two minutes at most). `answered`: give this
   * again. `unanswered`: changes of the first are written (`Change.once`), and how it was answered is not known.
   * `other`: the key was used for another body.
   */
  begin(
    key: OnceKey & { readonly body: string; readonly at: string },
  ): Promise<
    | { readonly kind: 'new' }
    | { readonly kind: 'running' }
    | { readonly kind: 'other' }
    | { readonly kind: 'unanswered' }
    | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  >
  answer(key: OnceKey & { readonly status: number; readonly body: string }): Promise<void>
  /** It failed: forgotten where nothing of it was written, `unanswered` from now on where something was. */
  abandon(key: OnceKey): Promise<void>
  forget(before: string): Promise<number>
}
