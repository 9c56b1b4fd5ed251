/** What tables give: cells and subtotals with their units, places and doubts, and what could not be read. */

import type { CellId } from '../form/editions.ts'
import type { CellValue } from '../report/cell.ts'
import type { Surplus } from '../report/outline.ts'
import type { Place } from '../report/place.ts'
import type { Remark } from './reading.ts'

export interface Filled {
  readonly cells: Partial<Record<CellId, CellValue>>
  readonly subtotals: Record<string, CellValue>
  readonly units: Record<string, string>
  readonly places: Record<string, Place>
  readonly certainty: Record<string, string>
  /** Cells whose number stands between wide or no-break blanks. */
  readonly padded: CellId[]
  /** Rows and columns beyond the form. */
  readonly surplus: Surplus[]
  readonly remarks: Remark[]
}

/** Nothing filled yet; `places` are those of the headings. */
export function emptyFill(places: Readonly<Record<string, Place>>): Filled {
  return {
    cells: largeRecord(),
    subtotals: {},
    units: {},
    places: Object.assign(largeRecord<Place>(), places),
    certainty: {},
    padded: [],
    surplus: [],
    remarks: [],
  }
}

/**
 * A record for hundreds of keys, like any other to its readers. V8 keeps what begins without a prototype as a table;
 * anything else gets a new shape with every key, and takes three times as long to fill.
 */
function largeRecord<T>(): Record<string, T> {
  return Object.setPrototypeOf(Object.create(null), Object.prototype)
}

/** What a cell counts in a sum that is to prove something: a blank as 0; NaN where it holds no number. */
export function numberOf(value: CellValue | undefined): number {
  if (typeof value === 'number') return value
  return value === null || value?.state === 'notApplicable' ? 0 : Number.NaN
}
