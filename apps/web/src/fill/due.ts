/** Until when a report is to be handed in. */

import type { FilingState } from '@gouji/core'
import type { Filing } from '../api/filings.ts'
import { today } from '../shell/today.ts'

/** Where it is still with the agency. */
const withAgency: readonly FilingState[] = ['draft', 'returned', 'signed-off']

export const isOpen = ({ state }: Pick<Filing, 'state'>): boolean => withAgency.includes(state)

/** Days since the last day on which it should have been handed in, as China counts them; 0: it is not late. */
export function daysLate(filing: Pick<Filing, 'state' | 'dueOn'>): number {
  if (!isOpen(filing)) return 0
  return Math.max(0, (Date.parse(today()) - Date.parse(filing.dueOn)) / 86_400_000)
}
