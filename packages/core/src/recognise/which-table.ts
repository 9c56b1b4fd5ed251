/** Tells which table of the form a table of the source is. */

import type { TableId } from '../form/form.ts'
import type { SourceBlock, SourceTable } from '../report/source.ts'
import { foldLabel } from './fold.ts'
import { tableByLabel } from './labels.ts'

/** Source tables and the table of the form that each is. */
export type TableOwners = ReadonlyMap<SourceTable, TableId>

export function ownersOf(blocks: readonly SourceBlock[]): TableOwners {
  return new Map(
    blocks.flatMap((block) => {
      const owner = block.kind === 'table' ? whichTable(block) : undefined
      return block.kind === 'table' && owner ? [[block, owner] as const] : []
    }),
  )
}

/** The table of the form whose labels a source table prints; `undefined` where it prints none of any. */
function whichTable({ rows }: SourceTable): TableId | undefined {
  const votes = new Map<TableId, number>()
  for (const { text } of rows.flat()) {
    const owner = tableByLabel.get(foldLabel(text))
    if (owner) votes.set(owner, (votes.get(owner) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The blocks to read a table from: its own section's, less other tables, and tables like it that stand elsewhere. */
export function blocksFor(
  table: TableId,
  { own, others, owners }: { own: readonly SourceBlock[]; others: readonly SourceBlock[]; owners: TableOwners },
): SourceBlock[] {
  const here = own.filter((block) => block.kind !== 'table' || (owners.get(block) ?? table) === table)
  const elsewhere = others.filter((block) => block.kind === 'table' && owners.get(block) === table)
  return [...here, ...elsewhere]
}
