/** A copied table read by its labels, the form's own and those people use; loaded once the page is drawn, for it brings the recognition of documents. */

import { type CellId, cellState, convertCells, type EditionId, recognise, type SourceTable } from '@gouji/core'
import { cellText } from '../../table/cell-text.ts'
import type { SpannedText } from './block.ts'

export { placeNamed } from './named.ts'

/**
 * The cells that a copied table names by its own labels, whatever stands where: a whole table of a report, from Word
 * or a web page. `undefined`: it brings no labels of the form, and goes where it is pasted.
 */
export function readLabelled(
  rows: readonly (readonly SpannedText[])[],
  edition: EditionId,
): ReadonlyMap<CellId, string> | undefined {
  const taken = new Set<string>()
  const table: SourceTable = {
    kind: 'table',
    place: {},
    rows: rows.map((cells, r) => {
      let column = 0
      return cells.map(({ text, columnSpan, rowSpan }) => {
        while (taken.has(`${r} ${column}`)) column += 1
        const grid = { column, columnSpan, rowSpan }
        for (let i = 0; i < rowSpan; i++) for (let j = 0; j < columnSpan; j++) taken.add(`${r + i} ${column + j}`)
        return { text, grid, place: { text } }
      })
    }),
  }
  const report = recognise({ format: 'html', blocks: [table] })?.report
  if (!report) return undefined
  const { cells } = convertCells(report.cells, { from: report.edition, to: edition })
  const found = Object.entries(cells).flatMap(([id, value]) => {
    if (value === undefined || report.certainty?.[id] !== undefined) return []
    const text = cellState(value) === 'blank' ? '' : (report.places?.[id]?.text ?? cellText(value))
    return [[id as CellId, text] as const]
  })
  return found.length > 0 ? new Map(found) : undefined
}
