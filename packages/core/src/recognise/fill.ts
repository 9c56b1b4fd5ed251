/** From the rows of a table to the cells of the report. */

import { findCell, type Identity, identitiesOf } from '../form/cells.ts'
import type { CellId, KnownEdition } from '../form/editions.ts'
import type { Table } from '../form/form.ts'
import type { CellValue } from '../report/cell.ts'
import type { Place } from '../report/place.ts'
import { moneyUnitIn, readCellText } from './cell-text.ts'
import { arrangeColumns, type HeaderLabel } from './columns.ts'
import { foldWidth } from './fold.ts'
import { type PendingRow, placeValues } from './placement.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import type { Remark } from './reading.ts'
import type { Token } from './tokens.ts'

/** What tables give: cells and subtotals with their units, places and doubts, and what could not be read. */
export interface Filled {
  readonly cells: Partial<Record<CellId, CellValue>>
  readonly subtotals: Record<string, CellValue>
  readonly units: Record<string, string>
  readonly places: Record<string, Place>
  readonly certainty: Record<string, string>
  readonly remarks: Remark[]
}

export function emptyFill(): Filled {
  return { cells: {}, subtotals: {}, units: {}, places: {}, certainty: {}, remarks: [] }
}

/** A cell of the form, or of a subtotal, that a value may go to; `undefined` for a column nobody knows. */
interface Slot {
  readonly id: string | undefined
  readonly headerUnit?: string | undefined
  /** Position of its header in the row. */
  readonly at?: number | undefined
}

interface PendingFill extends PendingRow {
  readonly found: FoundRow
  readonly tokens: readonly Token[]
  readonly cells: readonly Slot[]
}

/** Puts the values of the rows found into cells. */
export function fillTable(
  found: FoundTable,
  { edition, table, into: filled }: { edition: KnownEdition; table: Table; into: Filled },
): void {
  const put = (slot: Slot, token: Token | null) => putValue(filled, { edition, slot, token })
  const pending: PendingFill[] = []
  const seen = new Set<string>()
  for (const row of found.rows) {
    const heading = table.direction === 'down' && row.row.kind === 'heading'
    if (heading && row.values.every(({ text }) => foldWidth(text) === '')) continue
    if (seen.has(row.row.id)) {
      filled.remarks.push({
        code: 'repeated-row',
        params: { row: row.row.label, values: written(row.values) },
        place: row.place,
      })
      continue
    }
    seen.add(row.row.id)
    const slots = slotsOf(row, table)
    const values = alignByPosition(row.values, slots) ?? withoutPadding(row.values, slots.length)
    const cells = values.length === slots.length ? slots : slots.filter(({ id }) => id !== undefined)
    if (values.length === cells.length) {
      cells.forEach((slot, i) => {
        put(slot, values[i] ?? null)
      })
    } else if (values.length < cells.length) {
      pending.push(pendingFill(row, { cells, values, edition }))
    } else {
      leaveOpen(filled, cells, 'extra-values')
      filled.remarks.push({
        code: 'extra-values',
        params: { row: row.row.label, values: written(values), expected: cells.length },
        place: row.place,
      })
    }
  }
  settle(filled, {
    pending,
    identities: identitiesOf(edition.id).filter((identity) => identity.table === table.id),
    put,
  })
  remarkOnRows(filled.remarks, { found, table, seen })
}

function slotsOf({ row, block, header }: FoundRow, table: Table): Slot[] {
  if (table.direction === 'across') return slotsAcross({ block, header, table })
  return arrangeColumns(block, header).map((column): Slot => {
    if (column.kind === 'unknown') return { id: undefined, at: column.label.at }
    const { label } = column
    const unit = column.column.measure.kind === 'money' && label ? moneyUnitIn(label.text) : undefined
    return { id: `${table.id}.${row.id}.${column.column.id}`, headerUnit: unit, at: label?.at }
  })
}

function slotsAcross({
  block,
  header,
  table,
}: {
  block: FoundRow['block']
  header: readonly HeaderLabel[]
  table: Table
}): Slot[] {
  const groups = block.rows.filter(({ kind }) => kind !== 'heading')
  const declared = block.columns.map(({ id }) => id)
  const printed = header.flatMap((label) => (label.kind === 'column' ? [{ id: label.column.id, at: label.at }] : []))
  return groups.flatMap((group, g) => {
    const own = printed.slice(g * declared.length, (g + 1) * declared.length)
    const names = new Set(own.map(({ id }) => id))
    const whole = printed.length === groups.length * declared.length && names.size === declared.length
    const columns: readonly { id: string; at?: number | undefined }[] = whole ? own : declared.map((id) => ({ id }))
    return columns.map(({ id, at }) => ({ id: `${table.id}.${group.id}.${id}`, at }))
  })
}

/**
 * In a table with trusted positions a value stands under its header; what stands beside is padding of a span, blank
 * or a repetition. `undefined` where positions do not settle it.
 */
function alignByPosition(values: readonly Token[], slots: readonly Slot[]): readonly Token[] | undefined {
  const aligned = slots.flatMap(({ at }) => values.find(({ column }) => column !== undefined && column === at) ?? [])
  if (aligned.length !== slots.length || new Set(aligned).size !== slots.length) return undefined
  const beside = values.filter((value) => !aligned.includes(value))
  const padding = beside.every(({ text }) => foldWidth(text) === '' || aligned.some((value) => value.text === text))
  return padding ? aligned : undefined
}

/** Blanks beyond the last column belong to merged cells of the next row, or to a rule at the table's edge. */
function withoutPadding(values: readonly Token[], columns: number): readonly Token[] {
  const beyond = values.slice(columns)
  return beyond.every(({ text }) => foldWidth(text) === '') ? values.slice(0, columns) : values
}

function pendingFill(
  found: FoundRow,
  { cells, values, edition }: { cells: readonly Slot[]; values: readonly Token[]; edition: KnownEdition },
): PendingFill {
  const numbers = values.map((token) => {
    const { value } = readCellText(token.text, measureOf(edition, cells[0]?.id))
    return typeof value === 'number' ? value : value === null || value.state === 'notApplicable' ? 0 : Number.NaN
  })
  return { found, tokens: values, cells, slots: cells.map(({ id }) => id ?? ''), numbers }
}

/** Rows without any value are blank; the others are placed by the sums, and what stays open is said. */
function settle(
  filled: Filled,
  {
    pending,
    identities,
    put,
  }: {
    pending: readonly PendingFill[]
    identities: readonly Identity[]
    put: (slot: Slot, token: Token | null) => void
  },
): void {
  const short = pending.filter(({ tokens }) => tokens.length > 0)
  for (const { cells } of pending.filter(({ tokens }) => tokens.length === 0)) for (const slot of cells) put(slot, null)
  if (short.length === 0) return
  const known = new Map(Object.entries(filled.cells).map(([id, value]) => [id, typeof value === 'number' ? value : 0]))
  const placement = placeValues(short, { known, identities })
  short.forEach(({ found, tokens, cells }, r) => {
    const params = { row: found.row.label, values: written(tokens) }
    const open = cells.filter((_, s) => placement[r]?.[s] === undefined)
    cells.forEach((slot, s) => {
      const index = placement[r]?.[s]
      if (index === undefined || slot.id === undefined) return
      put(slot, index === null ? null : (tokens[index] ?? null))
      filled.certainty[slot.id] = 'placed-by-sums'
    })
    leaveOpen(filled, open, 'unplaced-values')
    filled.remarks.push({ code: open.length > 0 ? 'unplaced-values' : 'placed-by-sums', params, place: found.place })
  })
}

function leaveOpen(filled: Filled, slots: readonly Slot[], why: string): void {
  for (const { id } of slots) if (id !== undefined) filled.certainty[id] = why
}

function putValue(
  filled: Filled,
  { edition, slot, token }: { edition: KnownEdition; slot: Slot; token: Token | null },
): void {
  const { id } = slot
  if (id === undefined) {
    return
  }
  const spec = findCell(edition.id, id)
  const measure = measureOf(edition, id)
  const { value, unit } = token ? readCellText(token.text, measure) : { value: null }
  if (spec) filled.cells[spec.id] = value
  else filled.subtotals[id] = value
  if (token) filled.places[id] = { ...token.place, text: token.text }
  const stated = unit ?? slot.headerUnit
  if (stated !== undefined && measure.kind === 'money' && stated !== measure.unit) filled.units[id] = stated
}

/** The measure of a cell; a subtotal has that of the other cells of its table. */
function measureOf(edition: KnownEdition, id: string | undefined) {
  return findCell(edition.id, id ?? '')?.column.measure ?? ({ kind: 'count', unit: '件' } as const)
}

function remarkOnRows(
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

function written(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => foldWidth(text) || '（空）').join('、')
}
