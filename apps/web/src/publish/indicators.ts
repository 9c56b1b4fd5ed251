/** What the figures of the form are called, those people ask for and all others. */

import {
  type CellId,
  type CellSpec,
  cellName,
  cellsOf,
  type EditionId,
  findCell,
  rowName,
  type TableId,
} from '@gouji/core'
import { commonIndicators } from './common-indicators.ts'

/** A row of the form with its cells. */
interface FormRow {
  /** `requests.received` */
  readonly id: string
  readonly name: string
  readonly cells: readonly CellSpec[]
}

/** Every row of an edition that holds figures, table by table as printed. */
export function rowsByTable(edition: EditionId): ReadonlyMap<TableId, readonly FormRow[]> {
  const tables = new Map<TableId, Map<string, CellSpec[]>>()
  for (const cell of cellsOf(edition)) {
    const id = `${cell.table}.${cell.row.id}`
    const rows = tables.get(cell.table) ?? new Map<string, CellSpec[]>()
    tables.set(cell.table, rows.set(id, [...(rows.get(id) ?? []), cell]))
  }
  const named = ([id, cells]: [string, CellSpec[]]) => ({ id, name: cells[0] ? rowName(edition, cells[0]) : id, cells })
  return new Map([...tables].map(([table, rows]) => [table, [...rows].map(named)]))
}

/** The cell one looks at first in a row: its total, or else its first. */
export function mainCell({ cells }: FormRow): CellId | undefined {
  return (cells.find(({ column }) => column.kind === 'total') ?? cells[0])?.id
}

/** A figure people ask for stands for its row: the row is not offered a second time. */
export function commonOf(row: FormRow | undefined): CellId | undefined {
  return row?.cells.find(({ id }) => commonIndicators.some(({ cell }) => cell === id))?.id
}

/** What a cell is called; its id where no edition has it. */
export function indicatorName(cell: string): string {
  const common = commonIndicators.find((indicator) => indicator.cell === cell)
  if (common) return common.name
  const edition = (['2021', '2019'] as const).find((candidate) => findCell(candidate, cell))
  return edition ? cellName(edition, cell as CellId) : cell
}
