/** What is remarked on rows that could not be read, or not without doubt. */

import type { Table } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import type { Remark } from './reading.ts'
import type { Token } from './tokens.ts'

/** What stands in the table under no label of the form, and rows of the form that are not there. */
export function remarkOnRows(
  remarks: Remark[],
  { found, table, seen }: { found: FoundTable; table: Table; seen: ReadonlySet<string> },
): void {
  for (const { label, values, place } of found.strays) {
    remarks.push({ code: 'unknown-row', params: { label, values: written(values) }, place })
  }
  if (table.direction === 'across') return
  for (const row of table.blocks.flatMap(({ rows }) => rows)) {
    if (row.kind !== 'heading' && !seen.has(row.id)) remarks.push({ code: 'missing-row', params: { row: row.label } })
  }
}

/** What is remarked on a table whose numbers stand apart from their labels. */
export function remarkOnOrder(
  remarks: Remark[],
  { order, table }: { order: NonNullable<FoundTable['order']>; table: Table },
): void {
  if (order === 'printed') return
  const section = formSections.find((one) => one.table === table.id)?.title ?? ''
  remarks.push({ code: order === 'open' ? 'order-open' : 'ordered-by-sums', params: { section } })
}

/** The remark on a table whose head has columns elsewhere than its numbers. */
export function columnsBySums(table: Table, { place }: FoundRow): Remark {
  const section = formSections.find((one) => one.table === table.id)?.title ?? ''
  return { code: 'columns-by-sums', params: { section }, place }
}

/** Values as a remark tells them. */
export function written(tokens: readonly Token[]): string {
  return tokens.map(({ folded }) => folded || '（空）').join('、')
}

/** The remark on a number in a paragraph right behind a row. */
export function numberBehind(row: string, { text, place }: Token): Remark {
  return { code: 'number-behind', params: { row, value: text.trim() }, place }
}

/** Whether numbers stand in the table, or between its rows, under no label of the form. */
export function hasLooseNumbers({ strays, narrative, broken = false }: FoundTable): boolean {
  const loose = [...strays.flatMap(({ values }) => values), ...narrative]
  return broken || loose.some(({ text, isValue }) => isValue && /\d/u.test(text))
}
