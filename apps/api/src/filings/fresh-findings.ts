/** What a campaign's reports were found to be, as they stand when somebody looks. */

import type { Filing } from '@gouji/store'
import { foundAlike } from './alike.ts'
import { checkFiling, judgedBy } from './check-filing.ts'
import type { Desk } from './desk.ts'
import { profileOf } from './profile-of.ts'

/** So many are checked while somebody waits; the others when the next one looks, or the campaign is checked. */
const most = 40

/** Checks what was changed since its last check; how many are left. */
export async function freshenFindings(desk: Desk, campaign: string): Promise<number> {
  const { store, district } = desk
  const rules = judgedBy(await profileOf(store, district))
  const outdated = await store.findings.outdated(district, campaign, rules)
  const now = outdated.slice(0, most)
  for (const id of now) {
    const filing = await store.filings.get(district, id)
    const agency = filing && (await store.roster.get(district, filing.agency))
    if (agency) await checkFiling(desk, { id, agency })
  }
  return outdated.length - now.length
}

/** A move changes what others are found to be: those that were found to say the same, and the sum of all. */
export async function doubtWhatFollows(desk: Desk, filing: Filing): Promise<void> {
  await desk.store.findings.doubt(desk.district, await foundAlike(desk, filing))
  await doubtSum(desk, filing.campaign)
}

/** What the district's own report is held against has changed. */
export async function doubtSum({ store, district }: Desk, campaign: string): Promise<void> {
  const top = (await store.roster.list(district)).find(({ parent }) => parent === null)
  const filings = top ? await store.filings.list(district, { campaign, agency: top.id }) : []
  await store.findings.doubt(
    district,
    filings.map(({ id }) => id),
  )
}
