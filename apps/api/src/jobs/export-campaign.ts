import { changeAt } from '../filings/desk.ts'
import type { FileFormatName } from '../routes/files.ts'
import { campaignArchive } from './campaign-archive.ts'
import type { JobHandler } from './job-work.ts'

/** Under what the files of a campaign as a whole are kept. */
export const campaignFolder = (campaign: string) => `campaign:${campaign}`

/** Writes all reports of a campaign into a zip. Input: `{ campaign, format }`. The result names the file. */
export const exportCampaignJob: JobHandler = async ({ job, desk, progress }) => {
  const { campaign, format } = job.input as { readonly campaign: string; readonly format: FileFormatName }
  const bytes = await campaignArchive(desk, { campaign, format }, progress)
  const { hash, size, name } = await desk.store.documents.put(
    desk.district,
    {
      filing: campaignFolder(campaign),
      name: `${campaign}-${format}.zip`,
      mediaType: 'application/zip',
      purpose: 'export',
      bytes,
    },
    changeAt(desk),
  )
  return { document: { hash, size, name } }
}
