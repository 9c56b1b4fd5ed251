/** Where the values of a row may go: its cells in the order in which the source prints them. */

import { type CellSpec, cellAt, cellsInRow } from '../form/cells.ts'
import type { KnownEdition } from '../form/editions.ts'
import type { Column, Row, Table } from '../form/form.ts'
import { moneyUnitIn } from './cell-text.ts'
import { arrangeColumns, type HeaderLabel } from './columns.ts'
import { type OrderedColumns, orderColumns } from './columns-by-sums.ts'
import type { FoundRow } from './read-table.ts'
import type { Token } from './tokens.ts'

/** A cell of the form, or of a subtotal, that a value may go to; `undefined` for a column nobody knows. */
export interface Slot {
  readonly id: string | undefined
  /** Absent for a subtotal. */
  readonly spec?: CellSpec | undefined
  readonly headerUnit?: string | undefined
  /** The header of a column that the form has not. */
  readonly unknown?: string
  /** Position of its header in the row. */
  readonly at?: number | undefined
  /** The sums of the rows tell its column, against the header. */
  readonly bySums?: boolean
}

/** The slots of a row; those of rows under one header are arranged once, with regard to all of them. */
export function slotsIn(
  table: Table,
  { edition, rows }: { edition: KnownEdition; rows: readonly FoundRow[] },
): (row: FoundRow) => Slot[] {
  const idOf = (row: Row, column: Column) => `${table.id}.${row.id}.${column.id}`
  const slotAt = (row: Row, column: Column): Slot => {
    const spec = cellAt(edition.id, { row, column })
    return { id: spec?.id ?? idOf(row, column), spec }
  }
  let above: FoundRow | undefined
  let ordered: OrderedColumns = { columns: [], moved: new Set() }
  return (found) => {
    const { row, block, header, groups } = found
    if (table.direction === 'across') return slotsAcross({ block, groups, header, slotAt })
    if (above?.header !== header || above.block !== block) {
      const below = rows.filter((one) => one.header === header && one.block === block)
      ordered = orderColumns(arrangeColumns(block, header), { block, rows: below })
    }
    above = found
    const specs = cellsInRow(edition.id, row)
    return ordered.columns.map((column): Slot => {
      if (column.kind === 'unknown') return { id: undefined, at: column.label.at, unknown: column.label.text }
      const { label } = column
      const headerUnit = column.column.measure.kind === 'money' && label ? moneyUnitIn(label.text) : undefined
      const spec = specs?.get(column.column)
      const bySums = ordered.moved.has(column.column.id)
      return { id: spec?.id ?? idOf(row, column.column), spec, headerUnit, at: label?.at, bySums }
    })
  }
}

function slotsAcross({
  block,
  groups: ordered,
  header,
  slotAt,
}: {
  block: FoundRow['block']
  groups?: readonly Row[] | undefined
  header: readonly HeaderLabel[]
  slotAt: (row: Row, column: Column) => Slot
}): Slot[] {
  const groups = ordered ?? block.rows.filter(({ kind }) => kind !== 'heading')
  const declared = block.columns
  const read = header.flatMap((label) => (label.kind === 'column' ? [label] : []))
  // The labels of groups stand at several heights: those in an order of their own go by their positions.
  const printed = ordered ? read.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : read
  return groups.flatMap((group, g) => {
    const own = printed.slice(g * declared.length, (g + 1) * declared.length)
    const names = new Set(own.map(({ column }) => column.id))
    const whole = printed.length === groups.length * declared.length && names.size === declared.length
    const columns: readonly { column: Column; at?: number | undefined }[] = whole
      ? own
      : declared.map((column) => ({ column }))
    return columns.map(({ column, at }) => ({ ...slotAt(group, column), at }))
  })
}

/**
 * In a table with trusted positions a value stands under its header; what stands beside is padding of a span, blank
 * or a repetition. `undefined` where positions do not settle it.
 */
export function alignByPosition(values: readonly Token[], slots: readonly Slot[]): readonly Token[] | undefined {
  if (isAligned(values, slots)) return values
  const aligned = slots.flatMap(({ at }) => values.find(({ column }) => column !== undefined && column === at) ?? [])
  if (aligned.length !== slots.length || new Set(aligned).size !== slots.length) return undefined
  const beside = values.filter((value) => !aligned.includes(value))
  // A number that only looks like a repetition may have been moved there by a blank among the others.
  const hasBlank = aligned.some(({ folded }) => folded === '')
  const padding = beside.every(
    ({ text, folded }) => folded === '' || (!hasBlank && aligned.some((value) => value.text === text)),
  )
  return padding ? aligned : undefined
}

/** Whether the values stand one by one under the headers, with nothing beside. */
function isAligned(values: readonly Token[], slots: readonly Slot[]): boolean {
  if (values.length !== slots.length) return false
  let last = -1
  for (let i = 0; i < values.length; i++) {
    const { column = -1 } = values[i] as Token
    if (column <= last || column !== slots[i]?.at) return false
    last = column
  }
  return true
}

/** Blanks beyond the last column belong to merged cells of the next row, or to a rule at the table's edge. */
export function withoutPadding(values: readonly Token[], columns: number): readonly Token[] {
  const beyond = values.slice(columns)
  return beyond.every(({ folded }) => folded === '') ? values.slice(0, columns) : values
}
