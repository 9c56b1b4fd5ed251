/** The days a new campaign would give its agencies, before it is begun. */

import { dueOf, type Profile } from '@gouji/core'
import type { RosterAgency } from '../api/admin.ts'
import { groupBy } from '../shell/group-by.ts'

export interface PlannedDue {
  /** The day until which the reports are due. */
  readonly day: string
  /** The day that was asked for; the campaign may begin too late for it. */
  readonly wanted: string
  /** It begins after the last day of publishing even, which is what is left. */
  readonly beyond: boolean
  readonly count: number
}

/** The day of the most agencies first. */
export function plannedDues(
  profile: Profile,
  {
    agencies,
    ...days
  }: {
    readonly agencies: readonly Pick<RosterAgency, 'name' | 'kind' | 'code'>[]
    readonly year: number
    readonly opensOn: string
    readonly reviewDays: number
  },
): readonly PlannedDue[] {
  const dues = agencies.map((agency) => ({
    day: dueOf(profile, { agency, ...days }),
    wanted: dueOf(profile, { agency, ...days, opensOn: '' }),
  }))
  return [...groupBy(dues, ({ day, wanted }) => `${day} ${wanted}`).values()]
    .flatMap((of) => of.slice(0, 1).map((due) => ({ ...due, beyond: due.day < days.opensOn, count: of.length })))
    .toSorted((a, b) => b.count - a.count)
}
