/** The other tabs of the same browser that have the same filing open. */

import type { Field } from '../../api/filings.ts'
import { randomKey } from '../../api/random-key.ts'

type Said =
  | { readonly kind: 'who' }
  | { readonly kind: 'here'; readonly tab: string }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }

const tabKey = 'gouji-tab'
const answerWithin = 200

export interface Tabs {
  readonly tab: string
  /** Tabs that are open besides this one. */
  readonly alive: ReadonlySet<string>
  tell(fields: readonly Field[]): void
  close(): void
}

/** Finds out who else is there. The id of a tab outlives its reload; a doubled tab gets one of its own. */
export async function joinTabs(filing: string, hear: (fields: readonly Field[]) => void): Promise<Tabs> {
  const channel = new BroadcastChannel(`gouji-filing-${filing}`)
  const alive = new Set<string>()
  const before = sessionStorage.getItem(tabKey)
  let tab: string | null = null
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'here') alive.add(data.tab)
    else if (data.kind === 'fields') hear(data.fields)
    else if (tab) say({ kind: 'here', tab })
  }
  function say(said: Said): void {
    channel.postMessage(said)
  }
  say({ kind: 'who' })
  await new Promise((resolve) => setTimeout(resolve, answerWithin))
  const own = before && !alive.has(before) ? before : randomKey()
  tab = own
  sessionStorage.setItem(tabKey, own)
  return { tab: own, alive, tell: (fields) => say({ kind: 'fields', fields }), close: () => channel.close() }
}
