/** Writes workbooks as Excel, WPS and libraries write them, for readers to be tried on. */

import { editionOf, formSections, type PrintedCell, printTable, type Report, type TableId } from '@gouji/core'
import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from '../writers/markup.ts'

/**
 * `shared`: texts in a part of their own, every cell of a table listed with its border, as Excel and WPS write.
 * `inline`: texts in their cells, blank cells not listed, rows and cells without address, as libraries write.
 */
export type SheetStyle = 'shared' | 'inline'

export interface SheetXml {
  readonly name: string
  /** What stands in `<sheetData>`. */
  readonly rows: string
  /** `A1:C1`. */
  readonly merged?: readonly string[]
  readonly state?: 'hidden' | 'veryHidden'
  /** Behind the rows and merged cells. */
  readonly rest?: string
  readonly dimension?: string
}

export interface WorkbookParts {
  readonly sheets: readonly SheetXml[]
  readonly strings?: readonly string[]
  readonly styles?: string
  readonly since1904?: boolean
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly namespace?: string
}

const transitional = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function xlsxOf({
  sheets,
  strings,
  styles,
  since1904 = false,
  parts = {},
  namespace = transitional,
}: WorkbookParts): Uint8Array {
  const related: (readonly [type: string, target: string])[] = sheets.map((_, i) => [
    'worksheet',
    `worksheets/sheet${i + 1}.xml`,
  ])
  if (strings) related.push(['sharedStrings', 'sharedStrings.xml'])
  if (styles !== undefined) related.push(['styles', 'styles.xml'])
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escapeMarkup(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  )
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(related),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${namespace}" xmlns:r="${office}">\
<workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, namespace)])),
    ...(strings && { 'xl/sharedStrings.xml': `${declaration}<sst xmlns="${namespace}">${strings.join('')}</sst>` }),
    ...(styles !== undefined && {
      'xl/styles.xml': `${declaration}<styleSheet xmlns="${namespace}">${styles}</styleSheet>`,
    }),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

function contentTypes(related: readonly (readonly [type: string, target: string])[]): string {
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`
  const parts = [['sheet.main', 'workbook.xml'] as const, ...related]
  const overrides = parts.map(([name, target]) => `<Override PartName="/xl/${target}" ContentType="${type(name)}"/>`)
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

function sheetXml({ rows, merged = [], rest = '', dimension = 'A1' }: SheetXml, namespace: string): string {
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('')
  return `${declaration}<worksheet xmlns="${namespace}" xmlns:r="${office}"><dimension ref="${dimension}"/>\
<sheetData>${rows}</sheetData>${areas && `<mergeCells count="${merged.length}">${areas}</mergeCells>`}${rest}</worksheet>`
}

/** Where the reports of a workbook stand: all on one sheet, or each table on its own. */
export type Arrangement = 'one sheet' | 'a sheet for each table'

export function reportXlsx(
  report: Report,
  { style, arrangement }: { style: SheetStyle; arrangement: Arrangement },
): Uint8Array {
  const strings = new Map<string, number>()
  const sheets: SheetPainter[] = []
  const begin = (name: string) => {
    const painter = new SheetPainter(name, { style, strings })
    sheets.push(painter)
    return painter
  }
  let painter = begin('年度报告')
  painter.text(report.title)
  const head = report.head.text || `本报告按照${editionOf(report.edition).notice}编制。`
  for (const line of head.split('\n')) painter.text(line)
  for (const { id, numeral, title, table } of formSections) {
    if (table && arrangement === 'a sheet for each table') painter = begin(`表${numeral}`)
    painter.text(`${numeral}、${title}`)
    if (table) painter.table(report, table)
    const text = report.sections[id] ?? (table ? '' : '本节为示例文字。')
    if (text !== '') painter.text(text)
  }
  return xlsxOf({
    sheets: sheets.map((sheet) => sheet.finish()),
    ...(style === 'shared' && {
      strings: Array.from(strings.keys(), (text) => `<si><t xml:space="preserve">${escapeMarkup(text)}</t></si>`),
    }),
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" applyBorder="1"/></cellXfs>',
  })
}

/** The widest table of the form. */
const width = 15

class SheetPainter {
  readonly #name: string
  readonly #style: SheetStyle
  readonly #strings: Map<string, number>
  readonly #rows: string[] = []
  readonly #merged: string[] = []

  constructor(name: string, { style, strings }: { style: SheetStyle; strings: Map<string, number> }) {
    this.#name = name
    this.#style = style
    this.#strings = strings
  }

  /** A text over the width of the sheet. */
  text(text: string): void {
    const row = this.#rows.length + 1
    this.#merged.push(`A${row}:${columnName(width)}${row}`)
    this.#row([this.#cell({ row, column: 0, text })])
  }

  table({ edition, cells }: Pick<Report, 'edition' | 'cells'>, id: TableId): void {
    const top = this.#rows.length + 1
    const rows = printTable(editionOf(edition), id)
    const columns = Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan))
    const textOf = ({ text, cell }: PrintedCell) => {
      const value = cell && cells[cell]
      if (text !== undefined || value === undefined || value === null) return text ?? ''
      return typeof value === 'number' ? value : value.text
    }
    rows.forEach((row, r) => {
      for (const { column, columnSpan, rowSpan } of row) {
        if (columnSpan === 1 && rowSpan === 1) continue
        this.#merged.push(
          `${columnName(column + 1)}${top + r}:${columnName(column + columnSpan)}${top + r + rowSpan - 1}`,
        )
      }
      const line = Array.from({ length: columns }, (_, column) => {
        const cell = row.find((one) => one.column === column)
        return this.#cell({ row: top + r, column, text: cell ? textOf(cell) : '' })
      })
      this.#row(line)
    })
  }

  finish(): SheetXml {
    return { name: this.#name, rows: this.#rows.join(''), merged: this.#merged, dimension: 'A1:XFD1048576' }
  }

  #row(cells: readonly string[]): void {
    const number = this.#style === 'shared' ? ` r="${this.#rows.length + 1}" spans="1:15" ht="24" customHeight="1"` : ''
    this.#rows.push(`<row${number}>${cells.join('')}</row>`)
  }

  #cell({ row, column, text }: { row: number; column: number; text: string | number }): string {
    const address = `${columnName(column + 1)}${row}`
    if (this.#style === 'inline') {
      if (text === '') return ''
      if (typeof text === 'number') return `<c r="${address}"><v>${text}</v></c>`
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`
    }
    if (text === '') return `<c r="${address}" s="1"/>`
    if (typeof text === 'number') return `<c r="${address}" s="1"><v>${text}</v></c>`
    const index = this.#strings.get(text) ?? this.#strings.size
    this.#strings.set(text, index)
    return `<c r="${address}" s="1" t="s"><v>${index}</v></c>`
  }
}

function columnName(column: number): string {
  return String.fromCharCode(64 + column)
}
