/** Writes plain lists as a workbook: a sheet each, the head in sight and with a filter. */

import { archive } from '../archive.ts'
import { heightOfLines, highestRow, linesIn } from '../xlsx/measure.ts'
import type { Sheet, SheetCell } from '../xlsx/sheet.ts'
import type { LookName } from '../xlsx/styles.ts'
import { partsOf } from '../xlsx/workbook.ts'

/** What a cell stands out as. */
export type TableTone = 'error' | 'warning' | 'info' | 'done'

/** A text is never a formula, whatever it begins with. */
export type TableCell = string | number | { readonly text: string; readonly tone: TableTone }

export interface TableSheet {
  readonly name: string
  readonly columns: readonly {
    readonly head: string
    /** In characters of a digit's width. */
    readonly width: number
    /** However long its texts are, they make no row higher: they can be read when the cell is chosen. */
    readonly aside?: true
  }[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableBook {
  readonly title: string
  readonly sheets: readonly TableSheet[]
}

const tones = {
  error: 'listError',
  warning: 'listWarning',
  info: 'listInfo',
  done: 'listDone',
} as const satisfies Readonly<Record<TableTone, LookName>>
/** What a spreadsheet keeps. */
const longestText = 32_767
const mostRows = 1_048_576

/** The same lists give the same bytes. */
export function writeTable({ title, sheets }: TableBook): Uint8Array {
  return archive(partsOf(sheets.map(sheetOf), { title, agency: null }))
}

function sheetOf({ name, columns, rows }: TableSheet): Sheet {
  if (rows.length >= mostRows) throw new RangeError(`a sheet has at most ${mostRows} rows`)
  const widths = columns.map(({ width }) => width)
  const head = columns.map(({ head: value }, column): SheetCell => ({ row: 0, column, look: 'listHead', value }))
  const last = { row: rows.length, column: columns.length - 1 }
  return {
    name,
    widths,
    heights: [22, ...rows.map((row) => heightOf(row, columns))],
    cells: [
      ...head,
      ...rows.flatMap((row, at) => row.map((cell, column): SheetCell => ({ row: at + 1, column, ...cellOf(cell) }))),
    ],
    merges: [],
    frozen: { rows: 1, columns: 0 },
    landscape: true,
    protected: false,
    validations: [],
    checks: [],
    filter: { first: { row: 0, column: 0 }, last },
    links: [],
    printed: { first: { row: 0, column: 0 }, last, titleRows: 1, title: name },
  }
}

function cellOf(cell: TableCell): Pick<SheetCell, 'look' | 'value'> {
  if (typeof cell === 'number') return { look: 'listNumber', value: cell }
  if (typeof cell === 'string') return { look: 'listText', value: clean(cell) }
  return { look: tones[cell.tone], value: clean(cell.text) }
}

/** XML has no control characters and no halves of characters; a text too long for a cell is cut. */
function clean(text: string): string {
  const whole = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  return Array.from(whole, (letter) => (isPrintable(letter) ? letter : '\uFFFD')).join('')
}

function isPrintable(letter: string): boolean {
  if (letter < ' ') return letter === '\t' || letter === '\n'
  return letter.length > 1 || letter < '\uD800' || (letter > '\uDFFF' && letter < '\uFFFE')
}

function heightOf(row: readonly TableCell[], columns: TableSheet['columns']): number {
  const lines = columns.map(({ width, aside }, i) => {
    const cell = row[i]
    return typeof cell === 'string' && !aside ? linesIn(cell.slice(0, longestText), width) : 1
  })
  return Math.min(highestRow, heightOfLines(Math.max(1, ...lines)))
}
