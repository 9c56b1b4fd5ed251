/** A worksheet: what stands in it, and how it is written. */

import { escapeMarkup } from '../markup.ts'
import { addressOf, columnName, type Position, rangeOf } from './address.ts'
import { type SharedStrings, textPart } from './strings.ts'
import { type LookName, lookNumber, redFormat } from './styles.ts'

/** A cell. With a formula, `value` is what it gives; the text '' is a blank. */
export interface SheetCell extends Position {
  readonly look: LookName
  readonly value?: number | string
  readonly formula?: string
}

/** What may be entered in cells, said in Chinese where it is not. */
export interface Validation {
  readonly ranges: readonly string[]
  readonly type: 'whole' | 'decimal'
  /** Absent: any number of the type. */
  readonly least?: number
  readonly message: string
}

export interface Sheet {
  readonly name: string
  /** Widths of columns, in characters. */
  readonly widths: readonly number[]
  /** Heights of rows, in points. */
  readonly heights: readonly number[]
  readonly cells: readonly SheetCell[]
  readonly merges: readonly { readonly first: Position; readonly last: Position }[]
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly landscape: boolean
  /** Whether only inputs may be changed. */
  readonly protected: boolean
  readonly validations: readonly Validation[]
  /** Cells with checks: red where they do not come out even. */
  readonly checks: readonly string[]
  /** A list with a filter in its head: from the head's first cell to the last cell. */
  readonly filter?: { readonly first: Position; readonly last: Position }
  /** Links to other sheets, from cells. */
  readonly links: readonly { readonly from: Position; readonly sheet: string }[]
  /** What is printed: the checks are not; which rows on every page; what above each page, for the sheet has no title. */
  readonly printed: {
    readonly first: Position
    readonly last: Position
    readonly titleRows: number
    readonly title: string
  }
}

export function sheetPart(sheet: Sheet, strings: SharedStrings): string {
  const rows = cellsByRow(sheet.cells)
  return [
    ...sheetPieces(
      sheet,
      sheet.heights.map((height, row) => rowPart(rows[row] ?? [], { height, row, strings })),
    ),
  ].join('')
}

/** A sheet piece by piece, from its rows as they are written: nothing of a row is kept. */
export function* sheetPieces(sheet: Omit<Sheet, 'cells' | 'heights'>, rows: Iterable<string>): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewOf(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.widths.map(columnOf).join('')}</cols>`,
    '<sheetData>',
  ].join('')
  yield* rows
  yield [
    '</sheetData>',
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '',
    sheet.filter ? `<autoFilter ref="${rangeOf(sheet.filter.first, sheet.filter.last)}"/>` : '',
    list(
      'mergeCells',
      sheet.merges.map(({ first, last }) => `<mergeCell ref="${rangeOf(first, last)}"/>`),
    ),
    conditionsOf(sheet),
    list('dataValidations', sheet.validations.map(validationOf)),
    list('hyperlinks', sheet.links.map(linkOf)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.7" right="0.7" top="0.9" bottom="0.8" header="0.45" footer="0.4"/>',
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    headerOf(sheet),
    '</worksheet>',
  ].join('')
}

function cellsByRow(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const rows: SheetCell[][] = []
  for (const cell of cells) {
    const row = rows[cell.row] ?? []
    row.push(cell)
    rows[cell.row] = row
  }
  return rows
}

function viewOf({ frozen: { rows, columns } }: Pick<Sheet, 'frozen'>): string {
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
  const [x, y] = [columns > 0 ? ` xSplit="${columns}"` : '', rows > 0 ? ` ySplit="${rows}"` : '']
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  const corner = addressOf({ row: rows, column: columns })
  return `<sheetViews><sheetView workbookViewId="0"><pane${x}${y} topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`
}

function columnOf(width: number, i: number): string {
  return `<col min="${i + 1}" max="${i + 1}" width="${width.toFixed(2)}" customWidth="1"/>`
}

export function rowPart(
  unsorted: readonly SheetCell[],
  { height, row, strings }: { height: number; row: number; strings: SharedStrings },
): string {
  const cells = unsorted.toSorted((a, b) => a.column - b.column)
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${cells.map((cell) => cellOf(cell, strings)).join('')}</row>`
}

/** A text is always a string, shared or in place: what begins with = + - @ is never a formula. */
function cellOf(cell: SheetCell, strings: SharedStrings): string {
  const { look, value, formula } = cell
  const start = `<c r="${addressOf(cell)}" s="${lookNumber(look)}"`
  if (formula !== undefined) {
    const source = `<f>${escapeMarkup(formula)}</f>`
    if (typeof value === 'number') return `${start}>${source}<v>${value}</v></c>`
    return `${start} t="str">${source}<v>${escapeMarkup(value ?? '')}</v></c>`
  }
  if (value === undefined || value === '') return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  const number = strings.numberOf(value)
  return number === undefined
    ? `${start} t="inlineStr"><is>${textPart(value)}</is></c>`
    : `${start} t="s"><v>${number}</v></c>`
}

function conditionsOf({ checks }: Pick<Sheet, 'checks'>): string {
  return checks
    .map((range, i) => {
      const first = range.split(':')[0] ?? range
      return `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${redFormat}" priority="${i + 1}"><formula>ISNUMBER(${first})</formula></cfRule></conditionalFormatting>`
    })
    .join('')
}

function validationOf({ ranges, type, least, message }: Validation): string {
  const bounds =
    least === undefined
      ? ['operator="between"', '<formula1>-999999999</formula1><formula2>999999999</formula2>']
      : ['operator="greaterThanOrEqual"', `<formula1>${least}</formula1>`]
  return `<dataValidation type="${type}" ${bounds[0]} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="请核对填写内容" error="${escapeMarkup(message)}" sqref="${ranges.join(' ')}">${bounds[1]}</dataValidation>`
}

function linkOf({ from, sheet }: Sheet['links'][number]): string {
  return `<hyperlink ref="${addressOf(from)}" location="'${sheet}'!A1" tooltip="查看工作表“${sheet}”"/>`
}

/** An ampersand begins a code in a header. */
function headerOf({ printed: { title } }: Pick<Sheet, 'printed'>): string {
  const header = title === '' ? '' : `<oddHeader>&amp;C&amp;14${escapeMarkup(title.replaceAll('&', '&&'))}</oddHeader>`
  return `<headerFooter>${header}<oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`
}

function list(tag: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<${tag}${tag === 'hyperlinks' ? '' : ` count="${items.length}"`}>${items.join('')}</${tag}>`
}

/** The names by which a workbook knows what of a sheet is filtered and printed. `index` is the sheet's place in the workbook. */
export function printNames(
  { name, printed, filter }: Pick<Sheet, 'name' | 'printed' | 'filter'>,
  index: number,
): readonly string[] {
  const { first, last, titleRows } = printed
  const corner = ({ row, column }: Position) => `$${columnName(column)}$${row + 1}`
  const define = (what: string, range: string, hidden = '') =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}"${hidden}>'${name}'!${range}</definedName>`
  return [
    ...(filter ? [define('_FilterDatabase', `${corner(filter.first)}:${corner(filter.last)}`, ' hidden="1"')] : []),
    define('Print_Area', `${corner(first)}:${corner(last)}`),
    ...(titleRows > 0 ? [define('Print_Titles', `$1:$${titleRows}`)] : []),
  ]
}
