/** Mistakes as they are made: what is put into a report whose sums hold. */

import { type CellId, cellsOf, type Report, subtotalsOf } from '@gouji/core'
import { type Draw, pick } from './random.ts'

/** Cells as entered; `undefined` where the mistake cannot be made in this report. */
export type Mistake = (report: Report, draw: Draw) => ReadonlyMap<CellId, number> | undefined

/** How often each slip was seen in practice (Scholtus 2009). */
const slipFrequencies = { replaced: 112, omitted: 15, transposed: 14, added: 11 }

const slips = Object.entries(slipFrequencies).flatMap(([slip, times]) => Array<string>(times).fill(slip))

/** What a finger makes of a number: another number. */
function mistype(meant: number, draw: Draw): number {
  for (;;) {
    const digits = String(meant).split('')
    const place = draw(digits.length - 1)
    const digit = String(draw(9))
    switch (pick(draw, slips)) {
      case 'replaced':
        digits[place] = digit
        break
      case 'omitted':
        if (digits.length === 1) continue
        digits.splice(place, 1)
        break
      case 'transposed':
        if (place === 0) continue
        digits.splice(place - 1, 2, digits[place] ?? '', digits[place - 1] ?? '')
        break
      default:
        digits.splice(place + draw(1), 0, digit)
    }
    const typed = Number(digits.join(''))
    if (typed !== meant) return typed
  }
}

/** So many cells of a table, each mistyped. */
export function mistyped(table: 'requests' | 'disputes', count: number): Mistake {
  return (report, draw) => {
    const cells = cellsOf(report.edition).filter((cell) => cell.table === table)
    const entered = new Map<CellId, number>()
    while (entered.size < count) {
      const { id } = pick(draw, cells)
      entered.set(id, mistype(numberIn(report, id), draw))
    }
    return entered
  }
}

/** A row of table `requests` entered one cell too far right or left, with the total or without it. */
export const shiftedRow: Mistake = (report, draw) => {
  const line = rowOf(report, pick(draw, rowsOf(report)))
  return shift(report, { line: draw(1) === 0 ? line : line.slice(0, -1), towards: draw(1) })
}

/** A column of table `requests` entered one cell too low or too high: all rows, or the results only. */
export const shiftedColumn: Mistake = (report, draw) => {
  const column = pick(draw, columnsOf(report))
  const line = rowsOf(report).map((row) => `requests.${row}.${column}` as CellId)
  return shift(report, { line: draw(1) === 0 ? line : line.slice(2, -2), towards: draw(1) })
}

/** A column of table `requests` pasted one row too low beneath its first number, which stood there already. */
export const pastedColumn: Mistake = (report, draw) => {
  const column = pick(draw, columnsOf(report))
  const line = rowsOf(report).map((row) => `requests.${row}.${column}` as CellId)
  const changed = enter(
    report,
    line.slice(1).map((id, i) => [id, numberIn(report, line[i] ?? id)]),
  )
  return changed && changed.size > 1 ? changed : undefined
}

/** All of table `requests` pasted one row too low or too high, with an empty row or what stood there in its place. */
export const shiftedBlock: Mistake = (report, draw) => {
  const [rows, isEmpty] = [draw(1) === 0 ? rowsOf(report) : rowsOf(report).toReversed(), draw(1) === 0]
  return enter(
    report,
    rows.flatMap((row, i) => {
      const pasted = rows[i - 1] ?? (isEmpty ? undefined : row)
      const values = pasted === undefined ? [] : rowOf(report, pasted).map((id) => numberIn(report, id))
      return rowOf(report, row).map((id, position): [CellId, number] => [id, values[position] ?? 0])
    }),
  )
}

/** Two rows of table `requests` entered in each other's place. */
export const exchangedRows: Mistake = (report, draw) => {
  const special = ['received', 'broughtForward', 'handled', 'carriedForward']
  const [a, b] = [pick(draw, special), pick(draw, rowsOf(report))]
  return exchange(report, [rowOf(report, a), rowOf(report, b)])
}

/** A column of applicants and the column of totals entered in each other's place. */
export const exchangedColumns: Mistake = (report, draw) => {
  const column = pick(draw, columnsOf(report).slice(0, -1))
  const cells = (id: string) => rowsOf(report).map((row) => `requests.${row}.${id}` as CellId)
  return exchange(report, [cells(column), cells('total')])
}

/** Two cells of one row entered in each other's place. */
export const exchangedCells: Mistake = (report, draw) => {
  const line = rowOf(report, pick(draw, rowsOf(report)))
  return exchange(report, [[pick(draw, line)], [pick(draw, line)]])
}

/** What was brought forward counted as received, or what is carried forward counted as handled. */
export const carriedTwice: Mistake = (report, draw) => {
  const [into, from] = draw(1) === 0 ? ['received', 'broughtForward'] : ['handled', 'carriedForward']
  return addRows(report, { into, from: [from] })
}

/** A subtotal counted into the total besides its parts, or entered as one of them. */
export const subtotalTwice: Mistake = (report, draw) => {
  const subtotals = subtotalsOf(report.edition).filter(
    ({ row, column }) => row.kind === 'heading' && column.id === 'total',
  )
  const rows = pick(draw, subtotals).parts.map((part) => part.replace(/^requests\.(.+)\.total$/u, '$1'))
  const into = draw(1) === 0 ? 'handled' : pick(draw, rows)
  return addRows(report, { into, from: rows.filter((row) => row !== into) })
}

/** A row too large by a power of ten. */
export const unitOfRow: Mistake = (report, draw) => {
  const power = 10 ** (1 + draw(3))
  return enter(
    report,
    rowOf(report, pick(draw, rowsOf(report))).map((id) => [id, power * numberIn(report, id)]),
  )
}

/** A cell too large by 10,000. */
export const unitOfCell: Mistake = (report, draw) => {
  const { id } = pick(
    draw,
    cellsOf(report.edition).filter(({ table }) => table === 'requests'),
  )
  return enter(report, [[id, 10_000 * numberIn(report, id)]])
}

/** A move after which only one cell differs is one wrong cell. */
function shift(
  report: Report,
  { line, towards }: { readonly line: readonly CellId[]; readonly towards: number },
): ReadonlyMap<CellId, number> | undefined {
  const meant = line.map((id) => numberIn(report, id))
  const entered = towards === 0 ? [0, ...meant.slice(0, -1)] : [...meant.slice(1), 0]
  const changed = enter(
    report,
    line.map((id, i) => [id, entered[i] ?? 0]),
  )
  return changed && changed.size > 1 ? changed : undefined
}

function exchange(report: Report, [a, b]: readonly [readonly CellId[], readonly CellId[]]) {
  return enter(report, [
    ...a.map((id, i): [CellId, number] => [id, numberIn(report, b[i] ?? id)]),
    ...b.map((id, i): [CellId, number] => [id, numberIn(report, a[i] ?? id)]),
  ])
}

function addRows(
  report: Report,
  { into, from }: { readonly into: string | undefined; readonly from: readonly (string | undefined)[] },
) {
  return enter(
    report,
    rowOf(report, into ?? '').map((id): [CellId, number] => {
      const column = id.slice(id.lastIndexOf('.'))
      const more = from.reduce((sum, row) => sum + numberIn(report, `requests.${row}${column}` as CellId), 0)
      return [id, numberIn(report, id) + more]
    }),
  )
}

/** The cells that are entered otherwise than meant; none is no mistake. */
function enter(
  report: Report,
  entered: readonly (readonly [CellId, number])[],
): ReadonlyMap<CellId, number> | undefined {
  const changed = new Map(entered.filter(([id, value]) => value !== numberIn(report, id)))
  return changed.size > 0 ? changed : undefined
}

function numberIn(report: Report, id: CellId): number {
  const value = report.cells[id]
  return typeof value === 'number' ? value : 0
}

function rowsOf({ edition }: Report): readonly string[] {
  return [...new Set(cellsOf(edition).flatMap(({ table, row }) => (table === 'requests' ? [row.id] : [])))]
}

function columnsOf({ edition }: Report): readonly string[] {
  return [...new Set(cellsOf(edition).flatMap(({ table, column }) => (table === 'requests' ? [column.id] : [])))]
}

function rowOf(report: Report, row: string): readonly CellId[] {
  return columnsOf(report).map((column) => `requests.${row}.${column}` as CellId)
}
