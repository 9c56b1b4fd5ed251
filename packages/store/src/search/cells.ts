/** The cells of reports in a short list: the values of a report, and once for all that have the same cells their ids. */

import type { CellValue, Report } from '@gouji/core'
import { canonical, sha256 } from '../canonical.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

type Cells = Report['cells']

/** Both columns of a row, and the list of cells the first refers to. */
export interface ListedCells {
  readonly columns: { readonly cell_set: string; readonly cell_values: string }
  readonly ids: string
}

export function listCells(cells: Cells): ListedCells {
  const values = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))
  const ids = canonical(values.map(([id]) => id))
  return {
    ids,
    columns: { cell_set: sha256(ids), cell_values: values.map(([, value]) => canonical(value)).join('\n') },
  }
}

export async function putCellSets(
  tx: Tx,
  lists: readonly { readonly district: string; readonly cells: ListedCells }[],
): Promise<void> {
  const sets = lists.map(({ district, cells: { columns, ids } }) => ({ district, id: columns.cell_set, cells: ids }))
  const each = new Map(sets.map((set) => [`${set.district} ${set.id}`, set]))
  await tx
    .insertInto('cell_sets')
    .values([...each.values()])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The ids of every list of a district. */
export async function cellSetsOf(
  db: Database['kysely'],
  district: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sets = await db.selectFrom('cell_sets').where('district', '=', district).select(['id', 'cells']).execute()
  return new Map(sets.map(({ id, cells }) => [id, JSON.parse(cells) as string[]]))
}

/** A value of a list. */
export function cellValue(text: string): CellValue {
  const number = Number(text)
  return Number.isNaN(number) || text === '' ? (JSON.parse(text) as CellValue) : number
}

/** The cells of a list, where the report has any. */
export function cellsIn(values: string, ids: readonly string[]): Cells {
  if (ids.length === 0) return {}
  // A copy of a record that has every key is filled twice as fast as one that gets them one by one.
  const cells = { ...emptyOf(ids) }
  const texts = values.split('\n')
  for (let i = 0; i < texts.length; i++) cells[ids[i] ?? ''] = cellValue(texts[i] ?? '')
  return cells as Cells
}

function emptyOf(ids: readonly string[]): Record<string, CellValue> {
  const before = empties.get(ids) ?? Object.fromEntries(ids.map((id) => [id, null]))
  empties.set(ids, before)
  return before
}

/** By lists that reports have in common. */
const empties = new WeakMap<readonly string[], Record<string, CellValue>>()

/** What `latest_cells` holds of a version. */
export interface VersionCells {
  readonly district: string
  readonly filing: string
  readonly version: number
  readonly report: Pick<Report, 'cells' | 'units'>
}

/** Puts the cells of versions in place of those of the versions before. */
export async function putLatestCells(tx: Tx, versions: readonly VersionCells[]): Promise<void> {
  const rows = versions.map(({ district, filing, version, report: { cells, units } }) => {
    const listed = listCells(cells)
    const row: Tables['latest_cells'] = {
      district,
      filing,
      version,
      ...listed.columns,
      units: units ? canonical(units) : null,
    }
    return { district, row, cells: listed }
  })
  await putCellSets(tx, rows)
  await tx
    .insertInto('latest_cells')
    .values(rows.map(({ row }) => row))
    .onConflict((conflict) =>
      conflict.columns(['district', 'filing']).doUpdateSet((set) => ({
        version: set.ref('excluded.version'),
        cell_set: set.ref('excluded.cell_set'),
        cell_values: set.ref('excluded.cell_values'),
        units: set.ref('excluded.units'),
      })),
    )
    .execute()
}
