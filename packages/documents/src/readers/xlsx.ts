/** Reads Excel workbooks of 2007 and later (xlsx, xlsm, xltx), by whichever program. */

import type { Limits } from '../limits.ts'
import { XmlScanner } from '../xml/scanner.ts'
import { type OfficePackage, openPackage } from '../zip/office-package.ts'
import { blocksOf, type Content } from './content.ts'
import { type Reader, Refusal, tooComplex, tooManyCells } from './reader.ts'
import { readPictures } from './xlsx/drawing.ts'
import { namespaces } from './xlsx/namespaces.ts'
import { contentsOf } from './xlsx/regions.ts'
import { readSheet, type Sheet, type SheetContext } from './xlsx/sheet.ts'
import { readSharedStrings } from './xlsx/strings.ts'
import { readCellStyles } from './xlsx/styles.ts'
import { readWorkbook, type SheetPart } from './xlsx/workbook.ts'

export const xlsxReader: Reader = {
  format: 'xlsx',
  read: (bytes, limits) => {
    const { sheets, ...workbook } = openWorkbook(bytes, limits)
    const count = countCells(limits)
    const contents = sheets.flatMap((sheet) => contentsOfSheet(sheet, { ...workbook, count }))
    return { format: 'xlsx', blocks: blocksOf(contents) }
  },
}

/** The first sheet as it is, for lists that are no report. */
export function readFirstSheet(bytes: Uint8Array, limits: Limits): Sheet | undefined {
  const { sheets, scan, context } = openWorkbook(bytes, limits)
  const [first] = sheets
  return first && readSheet(scan(first.part), context)
}

/** Every sheet as it is, with its name. */
export function readSheets(bytes: Uint8Array, limits: Limits): readonly (Sheet & { readonly name: string })[] {
  const { sheets, scan, context } = openWorkbook(bytes, limits)
  return sheets.map(({ name, part }) => ({ name, ...readSheet(scan(part), context) }))
}

interface Workbook {
  readonly sheets: readonly SheetPart[]
  readonly office: OfficePackage
  readonly scan: (part: string) => XmlScanner
  readonly context: SheetContext
}

function openWorkbook(bytes: Uint8Array, limits: Limits): Workbook {
  const office = openPackage(bytes, limits)
  if (office.main.endsWith('.bin')) throw new Refusal('format-not-supported', binary)
  const { sheets, since1904, sharedStrings, styles } = readWorkbook(office, limits)
  const scan = (part: string) => new XmlScanner(office.inflate(part), { part, namespaces, limits })
  const context: SheetContext = {
    strings: sharedStrings === undefined ? [] : readSharedStrings(scan(sharedStrings)),
    styles: styles === undefined ? [] : readCellStyles(scan(styles)),
    since1904,
    countText: countText(limits),
  }
  return { sheets, office, scan, context }
}

interface SheetOptions extends Omit<Workbook, 'sheets'> {
  readonly count: (cells: number) => void
}

function contentsOfSheet(
  { name, part }: SheetPart,
  { office, scan, context, count }: SheetOptions,
): readonly Content[] {
  const sheet = readSheet(scan(part), context)
  const related = sheet.drawing === undefined ? [] : office.relationships(part)
  const drawing = related.find(({ id }) => id === sheet.drawing)?.part
  const pictures = drawing !== undefined && office.has(drawing) ? readPictures(scan(drawing)) : undefined
  const contents = contentsOf(sheet, { sheet: name, count, pictured: pictures?.cells })
  return pictures?.any ? [...contents, { kind: 'picture', place: { sheet: name } }] : contents
}

/** Counts the cells of all sheets by the area they take up. */
function countCells(limits: Limits): (cells: number) => void {
  let sum = 0
  return (cells) => {
    sum += cells
    if (sum > limits.cells) throw tooComplex(tooManyCells(limits))
  }
}

/** Counts the text of all cells: many may share one that is long. */
function countText(limits: Limits): (length: number) => void {
  let sum = 0
  return (length) => {
    sum += length
    if (sum > limits.inflatedBytes) throw tooComplex({ zh: '单元格的文字过多', en: 'too much text in its cells' })
  }
}

const binary = {
  zh: '这是 Excel 二进制工作簿（xlsb），请在 Excel 或 WPS 中另存为 xlsx 后再试',
  en: 'The workbook is binary (xlsb) and is not read.',
}
