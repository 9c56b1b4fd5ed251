import type { Field } from '../api/filings.ts'

/** The newest change of a draft, where it was not this person who made it. */
export function lastOfOthers(fields: readonly Field[], person: string | undefined): Field | undefined {
  const last = fields.toSorted((one, other) => other.revision - one.revision)[0]
  return last?.by.id === person ? undefined : last
}
