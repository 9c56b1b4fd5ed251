/** The blank cells somebody has to fill in: the one count of them that is told anywhere on the fill page. */

import {
  type CellId,
  type CellSpec,
  type CellValue,
  cellsOf,
  type EditionId,
  identitiesOf,
  type Report,
} from '@gouji/core'

const parts = new Map<EditionId, ReadonlyMap<CellId, ReadonlySet<CellId>>>()

/** What each total is made of. */
function partsOf(edition: EditionId): ReadonlyMap<CellId, ReadonlySet<CellId>> {
  const known = parts.get(edition)
  if (known) return known
  const fresh = new Map<CellId, Set<CellId>>()
  for (const { kind, left, right } of identitiesOf(edition)) {
    const [total] = left
    if (kind === 'balance' || total === undefined) continue
    const own = fresh.get(total) ?? new Set()
    for (const part of right) own.add(part)
    fresh.set(total, own)
  }
  parts.set(edition, fresh)
  return fresh
}

const isText = (value: CellValue | undefined) => typeof value === 'object' && value?.state === 'text'

/** In printed order. A total adds up by itself once its parts are numbers: while one of them is none, it is no blank of its own. */
export function blanksOf(edition: EditionId, cells: Report['cells']): readonly CellSpec[] {
  const isBlank = (cell: CellId) => (cells[cell] ?? null) === null
  const isOpen = (cell: CellId) => isBlank(cell) || isText(cells[cell])
  const totals = partsOf(edition)
  return cellsOf(edition).filter(({ id }) => isBlank(id) && ![...(totals.get(id) ?? [])].some(isOpen))
}
