/**
 * The order of columns, where the head is drawn wrong: a group that spans a column too few moves 总计 over the numbers
 * of another. The sums of the rows tell; what only the head tells stays as it says.
 */

import type { Block } from '../form/form.ts'
import { readCellText } from './cell-text.ts'
import type { SourceColumn } from './columns.ts'
import { numberOf } from './filled.ts'
import type { FoundRow } from './read-table.ts'

type Known = Extract<SourceColumn, { kind: 'known' }>

export interface OrderedColumns {
  readonly columns: readonly SourceColumn[]
  /** Ids of columns that are not where the head has them. */
  readonly moved: ReadonlySet<string>
}

/** The columns as the head orders them, or as the form does where more rows of numbers add up so. */
export function orderColumns(
  columns: readonly SourceColumn[],
  { block, rows }: { block: Block; rows: readonly FoundRow[] },
): OrderedColumns {
  const asHead = { columns, moved: new Set<string>() }
  const form = block.columns.filter(({ kind }) => kind !== 'heading')
  const known = fromLeft(columns.filter((column): column is Known => column.kind === 'known'))
  if (known.length !== form.length || known.length !== columns.length) return asHead
  const inHead = known.findIndex(({ column }) => column.kind === 'total')
  const inForm = form.findIndex(({ kind }) => kind === 'total')
  if (inHead < 0 || inHead === inForm || known.some(({ label }) => label?.kind === 'subtotal')) return asHead
  const numbers = rows.map((row) => numbersOf(row, known))
  const addingUp = (total: number) => numbers.filter((row) => addsUp(row, total)).length
  if (addingUp(inForm) <= addingUp(inHead)) return asHead
  return {
    columns: form.map((column, i) => ({ ...known[i], kind: 'known', column })),
    moved: new Set(form.flatMap(({ id }, i) => (known[i]?.column.id === id ? [] : [id]))),
  }
}

/** As they stand in the grid, where that is told. */
function fromLeft(columns: readonly Known[]): readonly Known[] {
  if (columns.some(({ label }) => label?.at === undefined)) return columns
  return columns.toSorted((a, b) => (a.label?.at ?? 0) - (b.label?.at ?? 0))
}

/** A row's numbers from left to right, NaN for what is none. */
function numbersOf({ values }: FoundRow, columns: readonly Known[]): readonly number[] {
  return columns.map(({ column, label }, i) => {
    const token = values.length === columns.length ? values[i] : values.find((value) => value.column === label?.at)
    return token && !token.drawn ? numberOf(readCellText(token.text, column.measure).value) : Number.NaN
  })
}

/** Rows of nothing but zeros add up in any order. */
function addsUp(numbers: readonly number[], total: number): boolean {
  const sum = numbers.reduce((added, number, i) => (i === total ? added : added + number), 0)
  return sum > 0 && sum === numbers[total]
}
