/** Canonical JSON (RFC 8785): the same value has the same text, and so the same hash, on every machine. */

/**
 * The canonical JSON of a value: members in the order of their UTF-16 code units, no white space; `undefined` members
 * are left out. Throws a `TypeError` for what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(wellFormed(value))
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} is no JSON value`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(wellFormed(key))}:${canonicalJson(member)}`).join(',')}}`
}

function wellFormed<T>(value: T): T {
  // A lone surrogate has no UTF-8: it would be stored as another character than the one that was hashed.
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new TypeError('text with a lone surrogate')
  return value
}
