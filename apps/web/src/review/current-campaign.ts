/** Which campaign is worked on. */

import type { FilingState } from '@gouji/core'
import type { Campaign } from '../api/review.ts'

interface Row {
  readonly state: FilingState
  readonly late: boolean
}

const withAgency: readonly FilingState[] = ['draft', 'signed-off']
const finished: readonly FilingState[] = ['published', 'corrected']

/**
 * The newest that is open, else the newest. One of which nothing was handed in and nothing is late yet waits while an
 * older one is unfinished. `rowsOf`: the board, asked for only where two are open.
 */
export async function currentCampaign(
  campaigns: readonly Campaign[],
  rowsOf: (campaign: string) => Promise<readonly Row[]>,
): Promise<Campaign | undefined> {
  const newest = campaigns.toSorted((a, b) => b.year - a.year || b.createdAt.localeCompare(a.createdAt))
  const open = newest.filter(({ state }) => state === 'open')
  if (open.length < 2) return open[0] ?? newest[0]
  const boards = await Promise.all(open.map(async (campaign) => ({ campaign, rows: await rowsOf(campaign.id) })))
  const first = boards.findIndex(({ rows }) => rows.some(({ state, late }) => late || !withAgency.includes(state)))
  const unfinished = boards
    .slice(Math.max(first, 0))
    .find(({ rows }) => rows.some(({ state }) => !finished.includes(state)))
  return first <= 0 ? open[0] : (unfinished?.campaign ?? open[0])
}
