import { sumCampaign } from '../filings/aggregate-campaign.ts'
import { Hopeless, type JobHandler } from './job-work.ts'

/** Adds a campaign up. Input: `{ campaign }`. The result is the sum as a report, who is missing, and whether it is whole. */
export const aggregateJob: JobHandler = async ({ job, desk, progress }) => {
  const { store, district } = desk
  const campaign = await store.campaigns.get(district, (job.input as { readonly campaign: string }).campaign)
  if (!campaign) throw new Hopeless('没有这个报送批次')
  const name = (await store.districts.get(district))?.name ?? ''
  const { report, members, missing, complete } = await sumCampaign(desk, { campaign, name })
  await progress(members.length, members.length)
  return { report, members: members.length, missing: missing.map((agency) => agency.name), complete }
}
