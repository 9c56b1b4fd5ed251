/** From the rows of a table to the cells of the report. */

import { cellName, identitiesOf } from '../form/cells.ts'
import type { EditionId, KnownEdition } from '../form/editions.ts'
import type { Measure, Table } from '../form/form.ts'
import type { Place } from '../report/place.ts'
import { type CellText, readCellText } from './cell-text.ts'
import { type Filled, numberOf } from './filled.ts'
import { withoutLastBlanks } from './moved-blanks.ts'
import { leaveAllOpen, leaveOpen, rowsMissing } from './open-cells.ts'
import { joinParted, type PartedCell, partedCell } from './parted.ts'
import { type PendingRow, placeValues } from './placement.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import { columnsBySums, hasLooseNumbers, numberBehind, remarkOnOrder, remarkOnRows, written } from './row-remarks.ts'
import { alignByPosition, type Slot, slotsIn, withoutPadding } from './slots.ts'
import { noteColumn, noteRow } from './surplus.ts'
import type { Token } from './tokens.ts'

interface PendingFill extends PendingRow {
  readonly found: FoundRow
  readonly tokens: readonly Token[]
  readonly cells: readonly Slot[]
}

/** Puts the values of the rows found into cells. */
export function fillTable(
  found: FoundTable,
  {
    edition,
    table,
    into: filled,
    end,
    moved,
  }: {
    edition: KnownEdition
    table: Table
    into: Filled
    /** Where the document ends. */
    end: Place | undefined
    /** Blanks at the end of a row may have stood anywhere in it. */
    moved: boolean
  },
): void {
  const parted: PartedCell[] = []
  const put = putInto(filled, { parted, edition: edition.id })
  const slotsOf = slotsIn(table, { edition, rows: found.rows })
  const pending: PendingFill[] = []
  const seen = new Set<string>()
  const filledRows = new Set(found.rows.flatMap((row) => (isBlankRow(row) ? [] : [row.row.id])))
  /** The first row whose columns the sums tell, because its head is drawn wrong. */
  let headed: FoundRow | undefined
  for (const row of found.rows) {
    const heading = table.direction === 'down' && row.row.kind === 'heading'
    if (heading && isBlankRow(row)) continue
    // A page break leaves the label of a row behind, or prints it again.
    if (isBlankRow(row) && (seen.has(row.row.id) || filledRows.has(row.row.id))) continue
    if (seen.has(row.row.id)) {
      filled.remarks.push({
        code: 'repeated-row',
        params: { row: row.row.label, values: written(row.values) },
        place: row.place,
      })
      noteRow(filled, { row, table: table.id })
      continue
    }
    seen.add(row.row.id)
    const slots = slotsOf(row)
    if (slots.some(({ bySums }) => bySums)) headed ??= row
    const values = (moved ? undefined : alignByPosition(row.values, slots)) ?? withoutPadding(row.values, slots.length)
    const kept = moved && values.length <= slots.length ? withoutLastBlanks(values) : undefined
    const cells = values.length === slots.length ? slots : slots.filter(({ id }) => id !== undefined)
    if (row.unsettled === 'all') {
      leaveOpen(filled, idsOf(cells), 'unplaced-values')
      continue
    }
    if (row.behind) {
      leaveOpen(filled, idsOf(cells), 'number-behind')
      filled.remarks.push(numberBehind(row.row.label, row.behind))
      continue
    }
    if (isCutShort(values, { cells: cells.length, end }) || kept?.length === 1) {
      leaveOpen(filled, idsOf(cells), 'unplaced-values')
      const params = { row: row.row.label, values: written(values) }
      filled.remarks.push({ code: 'unplaced-values', params, place: row.place })
    } else if (kept) {
      pending.push(pendingFill(row, { cells, values: kept }))
    } else if (values.length === cells.length) {
      const open: readonly number[] = row.unsettled ?? none
      if (open.length > 0) leaveOpen(filled, idsOf(cells.filter((_, i) => open.includes(i))), 'unplaced-values')
      cells.forEach((slot, i) => {
        if (open.includes(i)) return
        put(slot, values[i] ?? null)
        if ((row.bySums || slot.bySums) && slot.id) filled.certainty[slot.id] = 'placed-by-sums'
        if (slot.unknown) noteColumn(filled, { header: slot.unknown, value: values[i], table: table.id })
      })
    } else if (values.length < cells.length) {
      pending.push(pendingFill(row, { cells, values }))
    } else {
      leaveOpen(filled, idsOf(cells), 'extra-values')
      filled.remarks.push({
        code: 'extra-values',
        params: { row: row.row.label, values: written(values), expected: cells.length },
        place: row.place,
      })
    }
  }
  if (headed) filled.remarks.push(columnsBySums(table, headed))
  if (parted.length > 0) joinParted(filled, { parted, edition: edition.id, table: table.id })
  // Where numbers stand under no label, a row that has none, or is not there, may have lost them.
  if ((found.order === 'open' && !found.anchored) || hasLooseNumbers(found))
    leaveAllOpen(filled, { pending, missing: rowsMissing(edition.id, { table, seen }) })
  else settle(filled, { pending, edition, table, put, moved })
  if (found.order) remarkOnOrder(filled.remarks, { order: found.order, table })
  else remarkOnRows(filled.remarks, { found, table, seen })
}

function isBlankRow({ values, behind, unsettled }: FoundRow): boolean {
  return behind === undefined && unsettled === undefined && values.every(({ folded, drawn }) => folded === '' && !drawn)
}

/** Whether the document ends within a row, whose other values are gone then: blanks before the first may be padding. */
function isCutShort(values: readonly Token[], { cells, end }: { cells: number; end: Place | undefined }): boolean {
  if (end === undefined || values.length > cells) return false
  if (values.length === cells && values[0]?.folded !== '') return false
  return values.some(({ place, folded }) => folded !== '' && place === end)
}

function pendingFill(
  found: FoundRow,
  { cells, values }: { cells: readonly Slot[]; values: readonly Token[] },
): PendingFill {
  const numbers = values.map((token) => {
    return token.drawn ? Number.NaN : numberOf(readCellText(token.text, measureOf(cells[0])).value)
  })
  return { found, tokens: values, cells, slots: cells.map(({ id }) => id ?? ''), numbers }
}

/** Rows without any value are blank; the others are placed by the sums, and what stays open is said. */
function settle(
  filled: Filled,
  {
    pending,
    edition,
    table,
    put,
    moved,
  }: {
    pending: readonly PendingFill[]
    edition: KnownEdition
    table: Table
    put: (slot: Slot, token: Token | null) => void
    moved: boolean
  },
): void {
  const short = pending.filter(({ tokens }) => tokens.length > 0)
  for (const { cells } of pending.filter(({ tokens }) => tokens.length === 0)) for (const slot of cells) put(slot, null)
  if (short.length === 0) return
  const known = new Map(
    Object.entries(filled.cells).flatMap(([id, value]) => {
      const number = numberOf(value)
      return Number.isNaN(number) ? [] : [[id, number] as const]
    }),
  )
  const identities = identitiesOf(edition.id).filter((identity) => identity.table === table.id)
  const besideOthers = Object.entries(filled.cells).some(
    ([id, value]) => typeof value === 'number' && id.startsWith(`${table.id}.`),
  )
  const placement = placeValues(short, { known, identities, mayBeAnywhere: moved, besideOthers })
  short.forEach(({ found, tokens, cells }, r) => {
    const params = { row: found.row.label, values: written(tokens) }
    const open = cells.filter((_, s) => placement[r]?.[s] === undefined)
    cells.forEach((slot, s) => {
      const index = placement[r]?.[s]
      if (index === undefined || slot.id === undefined) return
      put(slot, index === null ? null : (tokens[index] ?? null))
      filled.certainty[slot.id] = 'placed-by-sums'
    })
    leaveOpen(filled, idsOf(open), 'unplaced-values')
    filled.remarks.push({ code: open.length > 0 ? 'unplaced-values' : 'placed-by-sums', params, place: found.place })
  })
}

const none: readonly number[] = []

const idsOf = (slots: readonly Slot[]) => slots.flatMap(({ id }) => (id === undefined ? [] : [id]))

function putInto(
  filled: Filled,
  { parted, edition }: { parted: PartedCell[]; edition: EditionId },
): (slot: Slot, token: Token | null) => void {
  return (slot, token) => {
    const { id, spec } = slot
    if (id === undefined) return
    if (token?.drawn) {
      leaveOpen(filled, [id], 'drawn-cell')
      filled.remarks.push({ code: 'drawn-cell', params: { cell: cellName(edition, id) }, place: token.place })
      return
    }
    const measure = measureOf(slot)
    const read = token ? readCellText(token.text, measure) : blank
    const { value } = read
    if (spec) filled.cells[spec.id] = value
    else filled.subtotals[id] = value
    if (token) {
      if (spec && value !== null && isPadded(token.raw ?? token.text)) filled.padded.push(spec.id)
      filled.places[id] = { ...token.place, text: token.text }
      if (read.parted) parted.push(...partedCell(id, { token, parted: read.parted }))
    }
    if (measure.kind !== 'money') return
    const stated = read.unit ?? read.parted?.unit ?? slot.headerUnit
    if (stated !== undefined && stated !== measure.unit) filled.units[id] = stated
  }
}

const blank: CellText = { value: null }

/** Whether wide or no-break blanks stand at its ends. */
function isPadded(written: string): boolean {
  return (
    !(isNumeral(written.charCodeAt(0)) && isNumeral(written.charCodeAt(written.length - 1))) &&
    /^[ \t\n]*[\u3000\u00a0]|[\u3000\u00a0][ \t\n]*$/u.test(written)
  )
}

const isNumeral = (code: number) => code >= 0x30 && code <= 0x39

const countMeasure: Measure = { kind: 'count', unit: '件' }

/** The measure of a cell; a subtotal has that of the other cells of its table. */
function measureOf(slot: Slot | undefined): Measure {
  return slot?.spec?.column.measure ?? countMeasure
}
