/** Tells which edition a document uses. */

import { type EditionId, editionOf, editionOfYear, editions, type KnownEdition } from '../form/editions.ts'
import { editionByLabel } from './labels.ts'
import type { Remark } from './reading.ts'
import type { TokenBlock } from './tokens.ts'

/**
 * The edition whose labels the document prints; where none tells as they are broken, the only one whose tables fit its
 * rows, and else the one in force for its year.
 */
export function detectEdition(
  blocks: readonly TokenBlock[],
  { year, remarks, fits }: { year: number | null; remarks: Remark[]; fits: (edition: KnownEdition) => boolean },
): { edition: KnownEdition; printed: EditionId | null } {
  const counts = new Map<EditionId, number>()
  for (const { tokens } of blocks) {
    for (const { label } of tokens) {
      const edition = label === '' ? undefined : editionByLabel.get(label)
      if (edition !== undefined) counts.set(edition, (counts.get(edition) ?? 0) + 1)
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (best) {
    if (second) remarks.push({ code: 'mixed-editions', params: { read: best[0], other: second[0] } })
    return { edition: editionOf(best[0]), printed: best[0] }
  }
  const [fitting, ...more] = editions.filter(fits)
  if (fitting && more.length === 0) return { edition: fitting, printed: fitting.id }
  const byYear = year === null ? undefined : editionOfYear(year)
  const edition = byYear ?? (editions.at(-1) as KnownEdition)
  remarks.push({ code: 'edition-by-year', params: { edition: edition.id, year } })
  return { edition, printed: null }
}
