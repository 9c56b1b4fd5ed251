/** The cells of a report as numbers, for sums. */

import { cellsOf, findCell, type Identity, identitiesOf } from '../form/cells.ts'
import { type CellId, type EditionId, editions } from '../form/editions.ts'
import { cellState } from './cell.ts'
import type { Report } from './report.ts'

/** A blank that must be zero: a sum of non-negative parts is already reached by the others. */
export interface ProvedZero {
  readonly cell: CellId
  /** The sum that proves it: the cell that holds the total, and its value. */
  readonly total: CellId
  readonly value: number
}

/**
 * The cells of one report by their position in the edition. `values[i]` is NaN where the cell holds no number;
 * a blank proved to be zero counts as 0 and its proof is kept.
 */
export interface CellTable {
  readonly edition: EditionId
  readonly values: Float64Array
  readonly proved: readonly ProvedZero[]
}

/** An identity as positions in a `CellTable`. */
export interface IndexedIdentity {
  readonly identity: Identity
  readonly left: Uint16Array
  readonly right: Uint16Array
}

const indexed: ReadonlyMap<EditionId, readonly IndexedIdentity[]> = new Map(
  editions.map(({ id: edition }) => {
    const positions = (cells: readonly CellId[]) =>
      Uint16Array.from(cells, (cell) => findCell(edition, cell)?.index ?? -1)
    return [
      edition,
      identitiesOf(edition).map((identity) => ({
        identity,
        left: positions(identity.left),
        right: positions(identity.right),
      })),
    ]
  }),
)

/** Those that can prove a blank to be zero: sums of parts. */
const proving: ReadonlyMap<EditionId, readonly IndexedIdentity[]> = new Map(
  Array.from(indexed, ([edition, all]) => [edition, all.filter(({ identity }) => identity.kind !== 'balance')]),
)

/** The sums of an edition as positions. */
export function indexedIdentitiesOf(edition: EditionId): readonly IndexedIdentity[] {
  return indexed.get(edition) ?? []
}

/** Reads the numbers of a report and proves what blanks can be proved to be zero. */
export function cellTable(report: Pick<Report, 'edition' | 'cells'>): CellTable {
  const cells = cellsOf(report.edition)
  const values = new Float64Array(cells.length)
  let whole = true
  for (const { id, index } of cells) {
    const value = report.cells[id]
    if (typeof value === 'number') {
      values[index] = value
    } else {
      values[index] = Number.NaN
      whole = false
    }
  }
  return { edition: report.edition, values, proved: whole ? [] : proveZeros(report, values) }
}

/** Sum of the values at some positions; NaN where one is not known. */
export function sumAt(values: Float64Array, positions: Uint16Array): number {
  let sum = 0
  for (let i = 0; i < positions.length; i++) sum += values[positions[i] as number] as number
  return sum
}

/** Deductive zeros (De Waal, Pannekoek, Scholtus 2011, ch. 9), to a fixed point; writes them into `values`. */
function proveZeros({ edition, cells }: Pick<Report, 'edition' | 'cells'>, values: Float64Array): ProvedZero[] {
  const proved: ProvedZero[] = []
  const mayBeZero = (cell: CellId) => ['blank', 'notApplicable'].includes(cellState(cells[cell]))
  const totals = proving.get(edition) ?? []
  for (let found = true; found; ) {
    found = false
    for (const { identity, left, right } of totals) {
      const [total] = identity.left
      const value = sumAt(values, left)
      if (total === undefined || Number.isNaN(value) || !Number.isNaN(sumAt(values, right))) continue
      const open = identity.right.filter((_, i) => Number.isNaN(values[right[i] ?? -1]))
      if (!open.every(mayBeZero)) continue
      const known = right.filter((position) => !Number.isNaN(values[position]))
      if (known.some((position) => (values[position] ?? 0) < 0) || sumAt(values, known) !== value) continue
      for (const cell of open) {
        values[findCell(edition, cell)?.index ?? -1] = 0
        proved.push({ cell, total, value })
      }
      found = true
    }
  }
  return proved
}
