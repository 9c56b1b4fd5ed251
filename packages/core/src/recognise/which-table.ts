/** Tells which table of the form a table of the source is. */

import type { TableId } from '../form/form.ts'
import { tableByLabel } from './labels.ts'
import type { TokenBlock } from './tokens.ts'

/** Source tables and the table of the form that each is. */
export type TableOwners = ReadonlyMap<TokenBlock, TableId>

export function ownersOf(blocks: readonly TokenBlock[]): TableOwners {
  const owners = new Map<TokenBlock, TableId>()
  for (const block of blocks) {
    const owner = block.block.kind === 'table' ? whichTable(block) : undefined
    if (owner) owners.set(block, owner)
  }
  return owners
}

/** The table of the form whose labels a source table prints; `undefined` where it prints none of any. */
function whichTable({ tokens }: TokenBlock): TableId | undefined {
  const votes = new Map<TableId, number>()
  for (const { label } of tokens) {
    const owner = label === '' ? undefined : tableByLabel.get(label)
    if (owner) votes.set(owner, (votes.get(owner) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Whether labels stand there that only this table prints; one alone may be a word of the prose. */
export function printsLabels(blocks: readonly TokenBlock[], table: TableId): boolean {
  const labels = blocks.flatMap(({ tokens }) => tokens.filter(({ label }) => tableByLabel.get(label) === table))
  return labels.length > 1
}

/** The blocks to read a table from: its own section's, less other tables, and tables like it that stand elsewhere. */
export function blocksFor(
  table: TableId,
  { own, others, owners }: { own: readonly TokenBlock[]; others: readonly TokenBlock[]; owners: TableOwners },
): TokenBlock[] {
  const here = own.filter((block) => (owners.get(block) ?? table) === table)
  const elsewhere = others.filter((block) => owners.get(block) === table)
  return [...here, ...elsewhere]
}
