import type { Explanation } from '@gouji/core'
import type { FilingView } from '../api/filings.ts'
import { dayIn } from '../shell/today.ts'

/** Explanations by what they are of, each of the day it was given on in China: so the service has them, to the letter. */
export function explanationsOf({ explanations }: Pick<FilingView, 'explanations'>): ReadonlyMap<string, Explanation> {
  return new Map(
    explanations.map(({ fingerprint, reason, by, at }) => [
      fingerprint,
      { reason, by: by.name, at: dayIn(new Date(at)) },
    ]),
  )
}
