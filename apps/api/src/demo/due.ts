/** When the agencies of the demonstration have to hand in. */

import { defaultProfile, dueOf } from '@gouji/core'
import { dayIn } from '../filings/desk.ts'
import type { DemoAgency } from './agencies.ts'
import { overdue } from './stages.ts'

const day = 24 * 60 * 60 * 1000
/** What a campaign leaves the district for its review where nobody says otherwise. */
const reviewDays = 10

/** Soon, three days ago for who is late, and never after the day the law leaves for it: shown in summer, all are late. */
export function dueIn(
  { id, name, kind }: Pick<DemoAgency, 'id' | 'name' | 'kind'>,
  { year, now, opensOn }: { readonly year: number; readonly now: Date; readonly opensOn: string },
): string {
  const soon = dayIn(new Date(now.getTime() + (overdue.has(id) ? -3 : 12) * day))
  const last = dueOf(defaultProfile, { agency: { name, kind, code: null }, year, opensOn, reviewDays })
  return [soon, last].toSorted()[0] ?? last
}
