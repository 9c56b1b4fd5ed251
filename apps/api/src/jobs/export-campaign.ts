import { changeAt } from '../filings/desk.ts'
import { type FileFormatName, inFileName } from '../routes/files.ts'
import { campaignArchive } from './campaign-archive.ts'
import { Hopeless, type JobHandler } from './job-work.ts'

/** Under what the files of a campaign as a whole are kept. */
export const campaignFolder = (campaign: string) => `campaign:${campaign}`

/**
 * Writes all reports of a campaign into a zip. Input: `{ campaign, format }`. The result names the file and says how
 * many reports are in it, of how many agencies there was none, and whether the government's own is in it.
 */
export const exportCampaignJob: JobHandler = async ({ job, desk, progress }) => {
  const { campaign: id, format } = job.input as { readonly campaign: string; readonly format: FileFormatName }
  const campaign = await desk.store.campaigns.get(desk.district, id)
  if (!campaign) throw new Hopeless('没有这个报送批次')
  const { bytes, reports, missing, own } = await campaignArchive(desk, { campaign: id, format }, progress)
  const { hash, size, name } = await desk.store.documents.put(
    desk.district,
    {
      filing: campaignFolder(id),
      name: `${inFileName(campaign.name)}-${format}.zip`,
      mediaType: 'application/zip',
      purpose: 'export',
      bytes,
    },
    changeAt(desk),
  )
  return { document: { hash, size, name }, format, reports, missing, own }
}
