/** What a draft holds in its tables and in its prose, and clearing it. */

import type { Written } from '../draft/draft.ts'

interface Filled {
  readonly cells: readonly string[]
  readonly sections: readonly string[]
  /** Units of amounts, which go with their cells. */
  readonly units: readonly string[]
}

export function filledIn(values: ReadonlyMap<string, unknown>): Filled {
  const ids = [...values].flatMap(([id, value]) => (isBlank(value) ? [] : [id]))
  const of = (kind: string) => ids.filter((id) => id.startsWith(`${kind}.`))
  return { cells: of('cells'), sections: of('sections'), units: of('units') }
}

/** Title, head and day of publication stay. */
export function clearing({ cells, sections, units }: Filled): readonly Written[] {
  const clear = (ids: readonly string[], value: unknown) => ids.map((id) => ({ id, value, origin: 'typed' as const }))
  return [...clear(cells, null), ...clear(sections, ''), ...clear(units, undefined)]
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
