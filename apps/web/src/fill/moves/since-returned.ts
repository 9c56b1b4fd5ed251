/** What became of a report that the district returned: nobody hands the same in again unawares. */

import type { FilingView } from '../../api/filings.ts'

export interface Returned {
  readonly by: { readonly name: string }
  readonly note: string
  /** Nothing was changed or answered since. */
  readonly isUntouched: boolean
}

/** `undefined`: it was not returned, or has gone on since. `revisions`: of the fields, as they were heard last. */
export function returnedOf(
  { filing, steps, fields, remarks }: Pick<FilingView, 'filing' | 'steps' | 'fields' | 'remarks'>,
  revisions: ReadonlyMap<string, number>,
): Returned | undefined {
  const last = steps.at(-1)
  if (filing.state !== 'returned' || last?.to !== 'returned') return undefined
  const known = new Map(fields.map(({ id, revision }) => [id, revision]))
  const isHeard = [...revisions].some(([id, revision]) => revision > (known.get(id) ?? 0))
  const isAnswered = remarks.some(({ answer }) => answer !== null && answer.at >= last.at)
  const isUntouched = !isHeard && !isAnswered && fields.every(({ at }) => at <= last.at)
  return { by: last.by, note: last.note ?? '', isUntouched }
}
