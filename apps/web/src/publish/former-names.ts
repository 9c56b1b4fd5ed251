/** A report bears the name its agency had when it was published; the roster has the one it has now. */

import type { FoundReport, PublicAgency } from '../api/public.ts'

interface Renamed {
  readonly now: string
  readonly former: string
}

/** The agencies among them that are called otherwise in reports, each with the name it had last. */
export function formerNames(
  agencies: readonly Pick<PublicAgency, 'id' | 'name'>[],
  reports: readonly Pick<FoundReport, 'agency' | 'agencyName' | 'year'>[],
): readonly Renamed[] {
  const newestFirst = reports.toSorted((a, b) => b.year - a.year)
  return agencies.flatMap(({ id, name: now }) => {
    const former = newestFirst.find(({ agency, agencyName }) => agency === id && agencyName !== now)?.agencyName
    return former === undefined ? [] : [{ now, former }]
  })
}
