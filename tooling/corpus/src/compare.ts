/** Compares what reading gave with what must come out. */

import type { CellId } from '@gouji/core'
import type { ReadResult } from '@gouji/documents'
import { type Expected, type ExpectedReport, expectedFrom } from './expected.ts'

/** A cell read otherwise, or not at all: `open` where the reading says that it could not tell. */
interface CellDifference {
  readonly cell: string
  readonly kind: 'wrong' | 'open'
  readonly wanted: unknown
  readonly found: unknown
}

export interface Comparison {
  /** How many cells the document has. */
  readonly cells: number
  readonly differences: readonly CellDifference[]
  /** Cells that have a value and no place. */
  readonly placeless: readonly string[]
  /** Everything else, in the same shape on both sides. */
  readonly wanted: unknown
  readonly found: unknown
}

export function compare(expected: Expected, result: ReadResult): Comparison {
  const got = expectedFrom(result)
  if ('unreadable' in expected || 'unreadable' in got) {
    const cells = 'unreadable' in expected ? [] : Object.entries(expected.cells)
    return {
      cells: cells.length,
      differences: cells.map(([cell, wanted]) => ({ cell, kind: 'wrong', wanted, found: undefined })),
      placeless: [],
      wanted: expected,
      found: got,
    }
  }
  const ids = [...new Set([...Object.keys(expected.cells), ...Object.keys(got.cells)])] as CellId[]
  const places = result.kind === 'report' ? (result.report.places ?? {}) : {}
  return {
    cells: ids.length,
    differences: ids.flatMap((cell) => differenceIn(cell, { expected, got })),
    placeless: ids.filter((id) => isWritten(got.cells[id]) && isDocument(result) && places[id] === undefined),
    wanted: rest(expected, expected),
    found: rest(got, expected),
  }
}

/** A blank that left no trace in the document stands nowhere in it. */
function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** What came as data has no places. */
function isDocument(result: ReadResult): boolean {
  return result.kind === 'report' && result.outline !== undefined
}

function differenceIn(
  cell: CellId,
  { expected, got }: { expected: ExpectedReport; got: ExpectedReport },
): CellDifference[] {
  const [wanted, found] = [expected.cells[cell], got.cells[cell]]
  if (JSON.stringify(wanted) === JSON.stringify(found)) return []
  const open = found === undefined && got.certainty?.[cell] === 'unplaced-values'
  return [{ cell, kind: open ? 'open' : 'wrong', wanted, found }]
}

/** Which cells stay open where the document does not tell, and what is remarked on them, is not compared. */
function rest(report: ExpectedReport, { mayStayOpen }: ExpectedReport): unknown {
  const { cells: _, mayStayOpen: __, ...others } = report
  if (!mayStayOpen) return others
  const { certainty: ___, remarks: ____, ...texts } = others
  return texts
}
