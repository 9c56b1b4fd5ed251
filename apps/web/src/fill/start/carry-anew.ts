/** What of last year's report is written into this one: what is filled in stays, what another file brought goes with it. */

import type { Field } from '../../api/filings.ts'
import type { Written } from '../draft/draft.ts'
import { same } from '../draft/history.ts'

interface Offered {
  readonly id: string
  readonly value?: unknown
}

/** What stands as it was carried over from the report that offers it: nobody wrote there since. */
export function stillCarried(
  offered: readonly Offered[],
  { fields, now }: { readonly fields: readonly Pick<Field, 'id' | 'origin'>[]; readonly now: (id: string) => unknown },
): readonly string[] {
  const carried = new Set(
    fields.filter(({ origin }) => origin === 'carried' || origin === 'summed').map(({ id }) => id),
  )
  return offered.flatMap(({ id, value }) =>
    id !== 'head.period' && carried.has(id) && same(now(id), value) ? [id] : [],
  )
}

/** What is offered where nothing is filled in, or only what is given back; what is given back and not offered is blank. */
export function carryAnew(
  offered: readonly Offered[],
  { givenBack, now }: { readonly givenBack: readonly string[]; readonly now: (id: string) => unknown },
): readonly Written[] {
  const isFree = (id: string) => givenBack.includes(id) || ['', null, undefined].includes(now(id) as string)
  const written = offered
    .filter(({ id, value }) => isFree(id) && !same(now(id), value))
    .map(({ id, value }) => ({ id, value, origin: 'carried' as const }))
  const isOffered = new Set(offered.map(({ id }) => id))
  return [...written, ...givingBack(givenBack.filter((id) => !isOffered.has(id)))]
}

export function givingBack(ids: readonly string[]): readonly Written[] {
  return ids.map((id) => ({ id, value: id.startsWith('cells.') ? null : undefined, origin: 'typed' as const }))
}
