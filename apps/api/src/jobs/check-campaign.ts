import { alikeIn } from '../filings/alike.ts'
import { checkFiling } from '../filings/check-filing.ts'
import type { JobHandler } from './job-work.ts'

/** Checks every filing of a campaign that something was put into. Input: `{ campaign }`. */
export const checkCampaignJob: JobHandler = async ({ job, desk, progress, once }) => {
  const { campaign } = job.input as { readonly campaign: string }
  const { store, district } = desk
  const rows = (await store.campaigns.board(district, campaign)).filter(({ untouched }) => !untouched)
  const agencies = new Map(
    (await store.roster.list(district, { withRetired: true })).map((agency) => [agency.id, agency]),
  )
  const alikeTo = await alikeIn(desk, campaign, () => progress(0, rows.length, '比对雷同'))
  const counts = { checked: 0, errors: 0, warnings: 0 }
  for (const [i, { filing: id, agency: agencyId }] of rows.entries()) {
    const agency = agencies.get(agencyId)
    if (!agency) continue
    await progress(i, rows.length, agency.name)
    const { errors, warnings } = await once(id, async () => {
      const check = await checkFiling(desk, { id, agency, alike: alikeTo(id) })
      return check?.result.summary ?? { errors: 0, warnings: 0 }
    })
    counts.checked += 1
    counts.errors += errors
    counts.warnings += warnings
  }
  await progress(rows.length, rows.length)
  return counts
}
