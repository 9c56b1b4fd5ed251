/** What is done in the background, and by what it is known. */

import { aggregateJob } from './aggregate.ts'
import { checkCampaignJob } from './check-campaign.ts'
import { exportCampaignJob } from './export-campaign.ts'
import { importArchiveJob } from './import-archive.ts'
import type { JobHandler } from './job-work.ts'

export const jobKinds: Readonly<Record<string, JobHandler>> = {
  'check-campaign': checkCampaignJob,
  'import-archive': importArchiveJob,
  'export-campaign': exportCampaignJob,
  aggregate: aggregateJob,
}
