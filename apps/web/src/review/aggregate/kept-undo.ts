/** What puts the prose back as it was before its numbers were renewed: kept while the page is left, per campaign. */

import { type FieldChange, getFiling } from '../../api/filings.ts'

const keyOf = (campaign: string) => `gouji-renewed-${campaign}`

export function keepUndo(campaign: string, back: readonly FieldChange[]): void {
  if (back.length === 0) sessionStorage.removeItem(keyOf(campaign))
  else sessionStorage.setItem(keyOf(campaign), JSON.stringify(back))
}

/** Nothing where one of the texts was changed since: it would not be put back. */
export async function keptUndo(campaign: string, filing: string): Promise<readonly FieldChange[]> {
  const kept = sessionStorage.getItem(keyOf(campaign))
  if (kept === null) return []
  const back: readonly FieldChange[] = JSON.parse(kept)
  const answer = await getFiling(filing)
  if (answer.kind !== 'ok') return []
  const now = new Map(answer.value.fields.map(({ id, revision }) => [id, revision]))
  if (back.every(({ id, base }) => now.get(id) === base)) return back
  keepUndo(campaign, [])
  return []
}
