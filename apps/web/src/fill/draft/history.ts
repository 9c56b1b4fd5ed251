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

export interface Turned {
  readonly edits: readonly FieldEdit[]
  /** Fields of the action that hold something else by now: they are left as they are. */
  readonly left: readonly FieldEdit[]
}

/**
 * What undoing the last action (or doing again the last undone one) writes. A field that somebody else has changed
 * since is left as it is.
 */
export function turn(
  { done, undone }: History,
  { back, now }: { readonly back: boolean; readonly now: (id: string) => unknown },
): (Turned & { readonly history: History }) | undefined {
  const action = back ? done.at(-1) : undone.at(-1)
  if (!action) return undefined
  const turned = action.edits.map((edit) => ({
    ...edit,
    before: back ? edit.after : edit.before,
    after: back ? edit.before : edit.after,
  }))
  const edits = turned.filter(({ id, before }) => same(now(id), before))
  const left = turned.filter((edit) => !edits.includes(edit))
  const history = back
    ? { done: done.slice(0, -1), undone: [...undone, action] }
    : { done: [...done, action], undone: undone.slice(0, -1) }
  return { history, edits, left }
}

/** Whether two values of a field are the same. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
