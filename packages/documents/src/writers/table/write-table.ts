/** Writes plain lists as a workbook: a sheet each, the head in sight and with a filter. */

import { archive, archivePieces } from '../archive.ts'
import { heightOfLines, highestRow, linesIn } from '../xlsx/measure.ts'
import { rowPart, type Sheet, type SheetCell, sheetPieces } from '../xlsx/sheet.ts'
import { SharedStrings } from '../xlsx/strings.ts'
import type { LookName } from '../xlsx/styles.ts'
import { partPieces } from '../xlsx/workbook.ts'

/** What a cell stands out as. */
export type TableTone = 'error' | 'warning' | 'info' | 'done'

/** A text is never a formula, whatever it begins with. */
export type TableCell = string | number | { readonly text: string; readonly tone: TableTone }

interface SheetHead {
  readonly name: string
  readonly columns: readonly {
    readonly head: string
    /** In characters of a digit's width. */
    readonly width: number
    /** However long its texts are, they make no row higher: they can be read when the cell is chosen. */
    readonly aside?: true
  }[]
}

type Row = readonly TableCell[]

export interface TableSheet extends SheetHead {
  readonly rows: readonly Row[]
}

export interface TableBook {
  readonly title: string
  readonly sheets: readonly TableSheet[]
}

/** A list that is made while it is written. */
export interface LongTableSheet extends SheetHead {
  readonly rows: Iterable<Row>
  /** How many rows there are: it stands before them. */
  readonly count: number
}

export interface LongTableBook {
  readonly title: string
  readonly sheets: readonly LongTableSheet[]
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

/** Of a long list: so many texts are kept to be written once. */
const mostShared = 50_000

/** The same lists give the same bytes. */
export function writeTable({ title, sheets }: TableBook): Uint8Array {
  const long = sheets.map((sheet): LongTableSheet => ({ ...sheet, count: sheet.rows.length }))
  const parts = Array.from(partsOf({ title, sheets: long }, new SharedStrings()), ([path, texts]) => [
    path,
    [...texts].join(''),
  ])
  return archive(Object.fromEntries(parts))
}

/** As `writeTable`, for lists beyond memory: in pieces, in memory that does not grow with the rows. */
export function writeLongTable(book: LongTableBook): Generator<Uint8Array> {
  return archivePieces(partsOf(book, new SharedStrings({ most: mostShared })))
}

function partsOf({ title, sheets }: LongTableBook, strings: SharedStrings) {
  const framed = sheets.map((sheet) => ({ ...sheet, ...frameOf(sheet) }))
  return partPieces(framed, {
    about: { title, agency: null },
    strings,
    piecesOf: (sheet) => sheetPieces(sheet, rowParts(sheet, strings)),
  })
}

function* rowParts({ columns, rows, count, name }: LongTableSheet, strings: SharedStrings): Generator<string> {
  const head = columns.map(({ head: value }, column): SheetCell => ({ row: 0, column, look: 'listHead', value }))
  yield rowPart(head, { height: 22, row: 0, strings })
  let at = 0
  for (const row of rows) {
    at += 1
    const cells = row.map((cell, column): SheetCell => ({ row: at, column, ...cellOf(cell) }))
    yield rowPart(cells, { height: heightOf(row, columns), row: at, strings })
  }
  if (at !== count) throw new RangeError(`sheet ${name} has ${at} rows, not ${count}`)
}

function frameOf({ name, columns, count }: LongTableSheet): Omit<Sheet, 'cells' | 'heights'> {
  if (count >= mostRows) throw new RangeError(`a sheet has at most ${mostRows} rows`)
  const last = { row: count, column: columns.length - 1 }
  return {
    name,
    widths: columns.map(({ width }) => width),
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

function heightOf(row: Row, columns: SheetHead['columns']): number {
  const lines = columns.map(({ width, aside }, i) => {
    const cell = row[i]
    return typeof cell === 'string' && !aside ? linesIn(cell.slice(0, longestText), width) : 1
  })
  return Math.min(highestRow, heightOfLines(Math.max(1, ...lines)))
}
