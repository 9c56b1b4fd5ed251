/** The sums of a table as formulas: totals that follow their inputs, and checks that say whether the table balances. */

import { type CellId, type EditionId, type Identity, identitiesOf, type RenderTable } from '@gouji/core'
import { type Position, rangesOf } from './address.ts'

/** Where the values of a table stand on its sheet, and which numbers they are. */
export interface Values {
  readonly positions: ReadonlyMap<CellId, Position>
  readonly numbers: ReadonlyMap<CellId, number>
  /** Cells in which something stands. */
  readonly filled: ReadonlySet<CellId>
}

export interface Formula {
  readonly formula: string
  /** What it gives; '' is a blank. */
  readonly value: number | string
}

const even = '平'

export function identitiesIn(edition: EditionId, table: RenderTable): readonly Identity[] {
  return identitiesOf(edition).filter((identity) => identity.table === table.id)
}

/**
 * The formula of a total; `undefined` where it must stay what the report says. A live sum is written only where it
 * gives exactly what the report prints: where the total is right, or where it and all its parts are blank.
 */
export function totalFormula(id: CellId, { identities, values }: { identities: readonly Identity[]; values: Values }) {
  const sums = identities.filter(({ kind, left }) => kind !== 'balance' && left.includes(id))
  const sum = sums.find(({ kind }) => kind === 'column-total') ?? sums[0]
  if (!sum) return undefined
  const live = sumOf(sum.right, values)
  const printed = values.numbers.get(id)
  const printsBlank = !values.filled.has(id)
  return live.value === printed || (live.value === '' && printsBlank) ? live : undefined
}

/** The sum of cells, blank where none of them holds a number. */
function sumOf(ids: readonly CellId[], values: Values): Formula {
  const ranges = rangesIn(ids, values)
  const counted = ids.some((id) => values.numbers.has(id))
  return { formula: `IF(COUNT(${ranges})=0,"",SUM(${ranges}))`, value: counted ? total(ids, values) : '' }
}

/** Whether both sides of an identity are equal: 平, or by how much the left side is greater. */
export function checkFormula({ left, right }: Identity, values: Values): Formula {
  const [a, b] = [rangesIn(left, values), rangesIn(right, values)]
  const counted = [...left, ...right].some((id) => values.numbers.has(id))
  const difference = total(left, values) - total(right, values)
  return {
    formula: `IF(COUNT(${a},${b})=0,"",IF(SUM(${a})=SUM(${b}),"${even}",SUM(${a})-SUM(${b})))`,
    value: !counted ? '' : difference === 0 ? even : difference,
  }
}

function total(ids: readonly CellId[], { numbers }: Values): number {
  return ids.reduce((sum, id) => sum + (numbers.get(id) ?? 0), 0)
}

function rangesIn(ids: readonly CellId[], { positions }: Values): string {
  return rangesOf(ids.flatMap((id) => positions.get(id) ?? [])).join(',')
}
