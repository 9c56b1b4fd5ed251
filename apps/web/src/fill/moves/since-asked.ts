/** What became of a report after its lead was asked to sign it off: nobody signs something else than they were asked for unawares. */

import type { Field, Filing } from '../../api/filings.ts'

export interface SinceAsked {
  /** Fields changed since; 0 where only what was taken away again is known to have changed. */
  readonly count: number
  /** The latest of the changes, where it is known. */
  readonly last: Pick<Field, 'by' | 'at'> | undefined
}

/** `undefined`: it is not asked for, or nothing was changed since. `revisions`: of the fields, as they were heard last. */
export function changedSinceAsked(
  { filing, fields }: { readonly filing: Pick<Filing, 'revision' | 'signOffAsked'>; readonly fields: readonly Field[] },
  revisions: ReadonlyMap<string, number>,
): SinceAsked | undefined {
  const { signOffAsked, revision } = filing
  if (!signOffAsked) return undefined
  const later = [...revisions.values()].filter((one) => one > signOffAsked.revision)
  if (later.length === 0) return revision > signOffAsked.revision ? { count: 0, last: undefined } : undefined
  const newest = Math.max(...later)
  return { count: later.length, last: fields.find((field) => field.revision === newest) }
}
