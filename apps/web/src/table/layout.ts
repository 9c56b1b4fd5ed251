/** A table of the form as it is drawn on a page: what the declaration prints, and where its values stand. */

import {
  type CellId,
  type EditionId,
  type RenderDocument,
  type RenderTable,
  renderEmptyForm,
  type TableId,
} from '@gouji/core'

/** A value cell in the printed grid. `row` counts the rows that hold values, `column` the printed columns; 0-based. */
export interface GridPlace {
  readonly cell: CellId
  readonly row: number
  readonly column: number
  readonly columnSpan: number
}

export interface TableLayout {
  readonly table: RenderTable
  /** Value cells, row by row. */
  readonly rows: readonly (readonly GridPlace[])[]
  readonly places: ReadonlyMap<CellId, GridPlace>
}

const known = new Map<string, TableLayout>()
const forms = new Map<EditionId, RenderDocument>()

/** How a table of an edition is drawn. */
export function layoutOf(edition: EditionId, id: TableId): TableLayout {
  const key = `${edition} ${id}`
  const found = known.get(key) ?? makeLayout(edition, id)
  known.set(key, found)
  return found
}

/** How many of its columns hold labels only, counted from the left. */
export function labelColumns({ rows }: RenderTable): number {
  return Math.min(...rows.flatMap(({ cells }) => cells.flatMap(({ cell, column }) => (cell ? [column] : []))))
}

function makeLayout(edition: EditionId, id: TableId): TableLayout {
  const form = forms.get(edition) ?? renderEmptyForm(edition)
  forms.set(edition, form)
  const table = form.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is RenderTable => block.kind === 'table' && block.id === id)
  if (!table) throw new RangeError(`edition ${edition} has no table ${id}`)
  const rows = table.rows
    .map(({ cells }) => cells.flatMap(({ cell, column, columnSpan }) => (cell ? [{ cell, column, columnSpan }] : [])))
    .filter((row) => row.length > 0)
    .map((cells, row) => cells.map((place): GridPlace => ({ ...place, row })))
  return { table, rows, places: new Map(rows.flat().map((place) => [place.cell, place])) }
}
