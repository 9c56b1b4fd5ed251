/** What of a report can be read in the terms of another edition. */

import { cellsOf, findCell, subtotalsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { CellValue } from './cell.ts'
import type { Cells } from './report.ts'

/** Cells in the terms of another edition. */
export interface Converted {
  readonly cells: Cells
  /** Cells of the target edition that the source edition does not tell. */
  readonly notComparable: readonly CellId[]
  /** Cells that would be sums of parts of which at least one is no number: cell to those parts. */
  readonly undecided: Readonly<Partial<Record<CellId, readonly CellId[]>>>
}

/**
 * Converts the cells of one edition to those of another.
 *
 * A cell keeps its value where both editions have its id (the same thing has the same id); a row of the target that
 * the source splits into parts is their sum (其他处理 of 2019 is the sum of three rows of 2021). A sum with a part
 * that is no number is undecided, never a smaller sum. Anything else is not comparable.
 */
export function convertCells(
  cells: Cells,
  { from, to }: { readonly from: EditionId; readonly to: EditionId },
): Converted {
  const splits = new Map(subtotalsOf(from).map(({ id, parts }) => [id, parts]))
  const converted: Cells = {}
  const notComparable: CellId[] = []
  const undecided: Partial<Record<CellId, readonly CellId[]>> = {}
  for (const { id } of cellsOf(to)) {
    const parts = splits.get(id)
    if (findCell(from, id)) {
      const value = cells[id]
      if (value !== undefined) converted[id] = value
    } else if (parts) {
      const open = parts.filter((part) => typeof cells[part] !== 'number')
      if (open.length > 0) undecided[id] = open
      else converted[id] = parts.reduce((sum, part) => sum + numberOf(cells[part]), 0)
    } else {
      notComparable.push(id)
    }
  }
  return { cells: converted, notComparable, undecided }
}

function numberOf(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : 0
}
