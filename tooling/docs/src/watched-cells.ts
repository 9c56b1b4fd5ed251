/** The cells a rule notices a change in, in the words of the form. */

import {
  type CellId,
  type CellSpec,
  cellsOf,
  type EditionId,
  findCell,
  rowName,
  shortLabel,
  type TableId,
} from '@gouji/core'

/** The tables as people call them. */
export const tableNames: Readonly<Record<TableId, string>> = {
  disclosure: '主动公开表',
  requests: '申请表',
  disputes: '复议诉讼表',
}

const mostRows = 6

/** A line for each table and each set of columns: rows that are watched in the same columns stand together. */
export function cellsInWords(edition: EditionId, cells: readonly CellId[]): readonly string[] {
  const specs = cells.flatMap((cell) => findCell(edition, cell) ?? [])
  return (Object.keys(tableNames) as TableId[]).flatMap((table) => {
    const own = specs.filter((spec) => spec.table === table)
    const all = cellsOf(edition).filter((spec) => spec.table === table)
    if (own.length === 0) return []
    if (own.length === all.length) return [`${edition} ${tableNames[table]}：全部 ${all.length} 格 · every cell`]
    return [...rowsByColumns(own)].map(([columns, rows]) => {
      const inRow = all.filter(({ row }) => row.id === rows[0]?.row.id).length
      const across = inRow > 1 && inRow === columns.split('、').length ? '各列' : `“${columns}”`
      return `${edition} ${tableNames[table]}：${rowWords(edition, rows)}，${across}`
    })
  })
}

/** Rows by the labels of the columns that are watched in them. */
function rowsByColumns(specs: readonly CellSpec[]): ReadonlyMap<string, readonly CellSpec[]> {
  const rows = new Map<string, CellSpec[]>()
  for (const spec of specs) rows.set(spec.row.id, [...(rows.get(spec.row.id) ?? []), spec])
  const grouped = new Map<string, CellSpec[]>()
  for (const [first, ...others] of rows.values()) {
    if (!first) continue
    const columns = [first, ...others].map(({ column }) => shortLabel(column)).join('、')
    grouped.set(columns, [...(grouped.get(columns) ?? []), first])
  }
  return grouped
}

function rowWords(edition: EditionId, rows: readonly CellSpec[]): string {
  const names = rows.slice(0, mostRows).map((spec) => rowName(edition, spec))
  return rows.length > mostRows ? `${names.join('、')}等 ${rows.length} 行` : names.join('、')
}
