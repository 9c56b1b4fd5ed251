/** Cells and sections that were written on this page, to tell whoever wrote them when somebody else changes them. */

import type { Field } from '../../api/filings.ts'
import type { Written } from '../draft/draft.ts'
import { same } from '../draft/history.ts'

/** What stands now where something else was written here. */
export interface Overwritten {
  readonly field: Field
  readonly mine: unknown
}

/** `person`: who sits here. A change of the same person in another window is no news. */
export function overwrittenBy(person: string) {
  const own = new Map<string, unknown>()
  return {
    note(written: readonly Written[]): void {
      for (const { id, value, origin } of written) {
        if (origin !== 'summed' && /^(?:cells|sections)\./u.test(id)) own.set(id, value)
      }
    },
    /** Those of `fields` in which what was written here is gone. Each is told once. */
    hear(fields: readonly Field[]): readonly Overwritten[] {
      return fields.flatMap((field) => {
        const { id, value, by } = field
        if (!own.has(id)) return []
        const mine = own.get(id)
        own.delete(id)
        return by.id === '' || by.id === person || keeps(value, mine) ? [] : [{ field, mine }]
      })
    },
  }
}

/** Whoever writes on behind a text, or before it, takes nothing of it away. */
function keeps(value: unknown, mine: unknown): boolean {
  return same(mine, value) || (typeof value === 'string' && typeof mine === 'string' && value.includes(mine.trim()))
}
