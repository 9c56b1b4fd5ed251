/** The sums of each table of the form, with the lines in which mistakes run. */

import { type Identity, identitiesOf } from '../form/cells.ts'
import { type EditionId, editionOf } from '../form/editions.ts'
import type { Table, TableId } from '../form/form.ts'
import { type Line, linesOfTable } from './form-lines.ts'
import { connected, type Part, partOf, type SumSystem, sumSystem } from './sum-system.ts'

export interface TableSums extends SumSystem {
  readonly table: TableId
  /** Sums that share no cell, directly or by others, stand apart. */
  readonly parts: readonly Part[]
  readonly rows: readonly Line[]
  readonly columns: readonly Line[]
}

const ruleOfSum: Readonly<Record<string, string>> = {
  'requests balance': 'requests-balance',
  'requests row-total': 'requests-handled-sum',
  'requests column-total': 'requests-row-sum',
  'disputes column-total': 'disputes-group-sum',
}

const derived = new Map<EditionId, readonly TableSums[]>()

/** The tables of an edition that print sums; worked out when first asked for. */
export function sumsOf(edition: EditionId): readonly TableSums[] {
  const known = derived.get(edition) ?? editionOf(edition).tables.flatMap((table) => tableSums(edition, table))
  derived.set(edition, known)
  return known
}

/** The id of the rule that judges a sum. */
export function ruleOf({ table, kind }: Identity): string {
  return ruleOfSum[`${table} ${kind}`] ?? `${table}-${kind}`
}

function tableSums(edition: EditionId, table: Table): TableSums[] {
  const identities = identitiesOf(edition).filter((identity) => identity.table === table.id)
  if (identities.length === 0) return []
  const whole = sumSystem(edition, identities)
  return [
    {
      ...whole,
      table: table.id,
      parts: connected(identities).map((part) => partOf(whole, sumSystem(edition, part))),
      ...linesOfTable(whole, { edition, table }),
    },
  ]
}
