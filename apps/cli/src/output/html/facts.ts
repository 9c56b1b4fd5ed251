/** What excerpts need of a report, small: it goes from process to process, into caches and into parts of a result. */

import { type CellId, type CellValue, cellsOf, type Report } from '@gouji/core'
import type { ExcerptFacts } from './excerpt.ts'

export interface PackedFacts {
  readonly edition: Report['edition']
  /** In the order of the form; `false`: the source has no such cell. */
  readonly cells: readonly (CellValue | false)[]
  readonly units?: Report['units']
}

export function packFacts({ edition, cells, units }: Report): PackedFacts {
  const values = cellsOf(edition).map(({ id }) => cells[id] ?? (id in cells ? null : false))
  return { edition, cells: values, ...(units && { units }) }
}

export function unpackFacts({ edition, cells, units }: PackedFacts): ExcerptFacts {
  const there = cellsOf(edition).flatMap(({ id }, i): [CellId, CellValue][] => {
    const value = cells[i]
    return value === undefined || value === false ? [] : [[id, value]]
  })
  return { edition, cells: Object.fromEntries(there), ...(units && { units }) }
}
