/** Until when a report is to be handed in. */

import type { FilingState } from '@gouji/core'
import type { Filing } from '../api/filings.ts'
import { dayIn, today } from '../shell/today.ts'

/** Where it is still with the agency. */
const withAgency: readonly FilingState[] = ['draft', 'returned', 'signed-off']

export const isOpen = ({ state }: Pick<Filing, 'state'>): boolean => withAgency.includes(state)

/** Days since the last day on which it should have been handed in, as China counts them; 0: it is not late. */
export function daysLate(filing: Pick<Filing, 'state' | 'dueOn'>): number {
  if (!isOpen(filing)) return 0
  return Math.max(0, (Date.parse(today()) - Date.parse(filing.dueOn)) / 86_400_000)
}

/** How often and on which day the district reminded last; nothing once the report was handed in. */
export function remindedOn(filing: Pick<Filing, 'state' | 'reminded'>): { times: number; day: string } | undefined {
  const { reminded } = filing
  return reminded && isOpen(filing) ? { times: reminded.times, day: dayIn(new Date(reminded.at)) } : undefined
}
