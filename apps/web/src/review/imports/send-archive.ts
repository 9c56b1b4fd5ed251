/** A zip on its way to the service: whoever goes to another page meanwhile and comes back finds how far it is. */

import { shallowReactive } from 'vue'
import type { Answer } from '../../api/request.ts'
import { importArchive, type Job } from '../../api/review.ts'
import { problemText } from '../../shell/problem-text.ts'

/** By campaign, what share has gone out: 0 to 1. */
const underWay = shallowReactive(new Map<string, number>())

/** By campaign, why the last one did not arrive. */
const refusals = shallowReactive(new Map<string, string>())

export const refusalOf = (campaign: string): string => refusals.get(campaign) ?? ''

export const shareSent = (campaign: string): number | undefined => underWay.get(campaign)

export async function sendArchive(campaign: string, file: File): Promise<Answer<Job>> {
  underWay.set(campaign, 0)
  refusals.delete(campaign)
  const stay = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', stay)
  try {
    const answer = await importArchive(campaign, file, (share) => underWay.set(campaign, share))
    if (answer.kind !== 'ok') refusals.set(campaign, problemText(answer))
    return answer
  } finally {
    removeEventListener('beforeunload', stay)
    underWay.delete(campaign)
  }
}
