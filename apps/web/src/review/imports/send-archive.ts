/** A zip on its way to the service: whoever goes to another page meanwhile and comes back finds how far it is. */

import { shallowReactive } from 'vue'
import type { Answer } from '../../api/request.ts'
import { importArchive, type Job } from '../../api/review.ts'

/** By campaign, what share has gone out: 0 to 1. */
const underWay = shallowReactive(new Map<string, number>())

export const shareSent = (campaign: string): number | undefined => underWay.get(campaign)

export async function sendArchive(campaign: string, file: File): Promise<Answer<Job>> {
  underWay.set(campaign, 0)
  const stay = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', stay)
  try {
    return await importArchive(campaign, file, (share) => underWay.set(campaign, share))
  } finally {
    removeEventListener('beforeunload', stay)
    underWay.delete(campaign)
  }
}
