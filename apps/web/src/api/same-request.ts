/** What is sent again because no answer came is the same request: the service carries it out once. */

import { randomKey } from './random-key.ts'

const keys = new Map<string, string>()

/** The idempotency key of what is sent: that of last time, while nobody knows what became of it. */
export function keyOf(sent: string): string {
  const key = keys.get(sent) ?? randomKey()
  keys.set(sent, key)
  return key
}

/** It was answered: the same words from now on are another request. */
export function settle(sent: string): void {
  keys.delete(sent)
}
