/** What was done to a draft, action by action, so that it can be undone and done again. */

import type { FieldOrigin } from '../../api/filings.ts'

export interface FieldEdit {
  readonly id: string
  /** `undefined`: there was, or will be, no such field. */
  readonly before: unknown
  readonly after: unknown
  readonly origin: FieldOrigin
}

/** One thing somebody did: typed a number, pasted a block, took over a document. */
export interface Action {
  /** In words, for the list of what can be undone. */
  readonly name: string
  readonly edits: readonly FieldEdit[]
}

export interface History {
  readonly done: readonly Action[]
  readonly undone: readonly Action[]
}

export const emptyHistory: History = { done: [], undone: [] }

const longest = 500

export function remember({ done }: History, action: Action): History {
  return { done: [...done.slice(1 - longest), action], undone: [] }
}

/**
 * What undoing the last action (or doing again the last undone one) writes. A field that somebody else has changed
 * since is left as it is.
 */
export function turn(
  { done, undone }: History,
  { back, now }: { readonly back: boolean; readonly now: (id: string) => unknown },
): { readonly history: History; readonly edits: readonly FieldEdit[] } | undefined {
  const action = back ? done.at(-1) : undone.at(-1)
  if (!action) return undefined
  const edits = action.edits.flatMap((edit): FieldEdit[] => {
    const [from, to] = back ? [edit.after, edit.before] : [edit.before, edit.after]
    return same(now(edit.id), from) ? [{ ...edit, before: from, after: to }] : []
  })
  const history = back
    ? { done: done.slice(0, -1), undone: [...undone, action] }
    : { done: [...done, action], undone: undone.slice(0, -1) }
  return { history, edits }
}

/** Whether two values of a field are the same. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
