import type { Filing } from '@gouji/store'
import type { Desk } from './desk.ts'

/**
 * Whether nobody has been at a filing since it was moved last: no field, explanation or answer, and nobody asked for its
 * signature. What was answered at the very instant of the move counts as answered.
 */
export async function isUntouched(
  { store, district }: Pick<Desk, 'store' | 'district'>,
  filing: Filing,
): Promise<boolean> {
  const { id, revision, since, signOffAsked } = filing
  const [changed, explanations, remarks] = await Promise.all([
    // The move itself made the last revision, where nothing was changed since.
    store.filings.changedSince(district, id, revision - 1),
    store.explanations.list(district, { filing: id }),
    store.remarks.list(district, id),
  ])
  return (
    signOffAsked === null &&
    changed.length === 0 &&
    explanations.every(({ at }) => at < since) &&
    remarks.every(({ answer }) => answer === null || answer.at < since)
  )
}
