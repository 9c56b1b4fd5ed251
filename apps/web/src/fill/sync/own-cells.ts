/** Cells that were filled in on this page, to tell whoever filled them in when somebody else changes them. */

import type { Field } from '../../api/filings.ts'
import type { Written } from '../draft/draft.ts'
import { same } from '../draft/history.ts'

/** `person`: who sits here. A change of the same person in another window is no news. */
export function overwrittenBy(person: string) {
  const own = new Map<string, unknown>()
  return {
    note(written: readonly Written[]): void {
      for (const { id, value, origin } of written) {
        if (origin !== 'summed' && id.startsWith('cells.')) own.set(id, value)
      }
    },
    /** Those of `fields` that stand where something else was filled in here. Each is told once. */
    hear(fields: readonly Field[]): readonly Field[] {
      return fields.filter(({ id, value, by }) => {
        if (!own.has(id)) return false
        const mine = own.get(id)
        own.delete(id)
        return by.id !== '' && by.id !== person && !same(mine, value)
      })
    },
  }
}
