/** The routes of a district's campaign, subject by subject. */

import type { Api } from '../env.ts'
import { addAudit } from './audit.ts'
import { addCampaigns } from './campaigns.ts'
import { addFilings } from './filings.ts'
import { addJobs } from './jobs.ts'
import { addKeys } from './keys.ts'
import { addPeople } from './people.ts'
import { addProfile } from './profile.ts'
import { addPublic } from './public.ts'
import { addRoster } from './roster.ts'
import { addWebhooks } from './webhooks.ts'

export function addDomain(api: Api): void {
  addRoster(api)
  addPeople(api)
  addKeys(api)
  addCampaigns(api)
  addFilings(api)
  addPublic(api)
  addProfile(api)
  addWebhooks(api)
  addJobs(api)
  addAudit(api)
}
