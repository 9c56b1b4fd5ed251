/** Canonical JSON (RFC 8785), and SHA-256 over it: the same value has the same hash on every machine. */

import { createHash } from 'node:crypto'

/** Members in the order of their UTF-16 code units, no white space; `undefined` members are left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(wellFormed(value))
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} is no JSON value`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(wellFormed(key))}:${canonical(member)}`).join(',')}}`
}

/** SHA-256, hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function wellFormed<T>(value: T): T {
  // A lone surrogate has no UTF-8: it would be stored as another character than the one that was hashed.
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('text with a lone surrogate')
  return value
}
