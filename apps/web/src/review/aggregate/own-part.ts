/** What is wrong in the district's own part of a sum, by the rules of the fill page. */

import { type CellId, type CheckFinding, cellsOf, checkReport, type EditionId, emptyReport } from '@gouji/core'
import { followTotals, totalsOf } from '../../fill/draft/totals.ts'

type Cells = Readonly<Record<string, unknown>>

/** What is left blank adds nothing to the sum: it counts as 0 here. */
function asAdded(cells: Cells, edition: EditionId): Readonly<Record<CellId, number>> {
  return Object.fromEntries(
    cellsOf(edition).map(({ id }) => [id, typeof cells[id] === 'number' ? cells[id] : 0]),
  ) as Readonly<Record<CellId, number>>
}

/** The rules that the numbers put in break among themselves. */
export function findingsOfOwnPart(
  cells: Cells,
  { edition, year }: { readonly edition: EditionId; readonly year: number | null },
): readonly CheckFinding[] {
  const empty = emptyReport(edition, { year })
  const report = { ...empty, cells: asAdded(cells, edition) }
  const { findings } = checkReport({ source: '', report }, { diagnoses: false })
  return findings.filter(
    ({ outcome, severity, cells: named }) =>
      outcome === 'failed' && severity !== 'info' && named.some((cell) => typeof cells[cell] === 'number'),
  )
}

/** The numbers put in, with these written and the totals that follow them; a total that somebody wrote otherwise stays. */
export function ownPartWith(
  cells: Cells,
  { edition, written }: { readonly edition: EditionId; readonly written: ReadonlyMap<string, number | null> },
): Readonly<Record<string, number>> {
  const before = asAdded(cells, edition)
  const changes = new Map([...written].map(([cell, value]) => [cell as CellId, value ?? 0]))
  const followed = followTotals(edition, { before, changes })
  const next = { ...cells, ...Object.fromEntries(followed), ...Object.fromEntries(written) }
  return Object.fromEntries(
    Object.entries(next).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}

/** What a total would have to be for its parts; `undefined`: it is that, or no total. */
export function totalDue(cells: Cells, { edition, cell }: { readonly edition: EditionId; readonly cell: string }) {
  const added = asAdded(cells, edition)
  const due = totalsOf(edition, added).get(cell as CellId)
  return due === added[cell as CellId] ? undefined : due
}
