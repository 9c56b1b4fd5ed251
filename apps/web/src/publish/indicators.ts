/** What the figures of the form are called, those people ask for and all others. */

import { type CellId, cellName, cellsOf, type EditionId, findCell } from '@gouji/core'
import { commonIndicators, type Indicator } from './common-indicators.ts'

/** Every cell of an edition by its printed name, common ones left out. */
export function otherIndicators(edition: EditionId): readonly Indicator[] {
  const common = new Set<string>(commonIndicators.map(({ cell }) => cell))
  return cellsOf(edition)
    .filter(({ id }) => !common.has(id))
    .map(({ id }) => ({ cell: id, name: cellName(edition, id) }))
}

/** What a cell is called; its id where no edition has it. */
export function indicatorName(cell: string): string {
  const common = commonIndicators.find((indicator) => indicator.cell === cell)
  if (common) return common.name
  const edition = (['2021', '2019'] as const).find((candidate) => findCell(candidate, cell))
  return edition ? cellName(edition, cell as CellId) : cell
}
