/** What was done to a draft outlives a reload: the browser keeps it, of each person and filing apart. */

import { type Action, emptyHistory, type History } from './history.ts'

/** Characters that are kept; beyond, what was done long ago can no longer be undone after a reload. */
const most = 500_000
/** Milliseconds. */
const pause = 1000

export interface KeptHistory {
  read(): History
  /** Keeps it in a moment. */
  write(history: History): void
  /** Keeps now what is still to be kept: the page is being left. */
  flush(): void
}

export function keepHistory(
  box: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  { person, filing }: { readonly person: string; readonly filing: string },
): KeptHistory {
  const key = `gouji-undo ${person} ${filing}`
  const texts = new WeakMap<Action, string>()
  let waiting: History | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function textOf(action: Action): string {
    const known = texts.get(action) ?? JSON.stringify(action)
    texts.set(action, known)
    return known
  }

  /** The newest of them, oldest first. */
  function listOf(actions: readonly Action[]): string {
    const kept: string[] = []
    let room = most
    for (const action of actions.toReversed()) {
      const text = textOf(action)
      room -= text.length
      if (room < 0) break
      kept.unshift(text)
    }
    return `[${kept.join(',')}]`
  }

  function flush(): void {
    clearTimeout(timer)
    if (!waiting) return
    const { done, undone } = waiting
    waiting = undefined
    try {
      box.setItem(key, `{"done":${listOf(done)},"undone":${listOf(undone)}}`)
    } catch {
      // Full, or forbidden: better nothing than what was done before that.
      box.removeItem(key)
    }
  }

  return {
    read() {
      try {
        const kept: unknown = JSON.parse(box.getItem(key) ?? 'null')
        return isHistory(kept) ? kept : emptyHistory
      } catch {
        return emptyHistory
      }
    },
    write(history) {
      waiting = history
      clearTimeout(timer)
      timer = setTimeout(flush, pause)
    },
    flush,
  }
}

function isHistory(value: unknown): value is History {
  const { done, undone } = (value ?? {}) as Partial<Record<keyof History, unknown>>
  return [done, undone].every(
    (actions) => Array.isArray(actions) && actions.every((action) => Array.isArray((action as Partial<Action>)?.edits)),
  )
}
