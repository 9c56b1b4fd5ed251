/** Reads a table a second time, by the letters of its labels, where the first reading left something out. */

import type { KnownEdition } from '../form/editions.ts'
import type { Table } from '../form/form.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import { readScattered } from './scattered.ts'
import type { Token } from './tokens.ts'

/**
 * The rows of the first reading, with those that only the second one tells. `undefined` where the first found all, or
 * where the second says otherwise of any row, or has a row without values that the first has not.
 */
export function readTwice(
  first: FoundTable,
  { tokens, ...of }: { tokens: readonly Token[]; edition: KnownEdition; table: Table },
): FoundTable | undefined {
  if (first.strays.length === 0 && isWhole(first, of.table)) return undefined
  const second = readScattered(tokens, of)
  if (!second) return undefined
  const rows = first.rows.filter((found) => found.row.kind !== 'heading' || valuesOf(found) !== '')
  const known = new Map(rows.map((found) => [found.row, found]))
  const told = new Set(second.rows.map(({ row }) => row))
  const agree = second.rows.every((found) => {
    const values = valuesOf(found)
    const other = known.get(found.row)
    return other ? valuesOf(other) === values : values !== ''
  })
  if (!agree || known.size < rows.length || rows.some(({ row }) => !told.has(row))) return undefined
  return { ...second, rows: second.rows.map((found) => known.get(found.row) ?? found) }
}

function isWhole({ rows }: FoundTable, { blocks, direction }: Table): boolean {
  if (direction === 'across') return rows.length > 0
  const found = new Set(rows.map(({ row }) => row))
  return blocks.every((block) => block.rows.every((row) => row.kind === 'heading' || found.has(row)))
}

function valuesOf({ values }: FoundRow): string {
  return values.flatMap(({ folded }) => (folded === '' ? [] : [folded])).join(' ')
}
