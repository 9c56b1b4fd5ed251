/** Workbooks: the whole report on one sheet, or a sheet for the text and one for each table. */

import { type DraftTable, gridOf } from '../draft.ts'
import type { Layout } from '../layout.ts'
import { archive } from './archive.ts'
import { escapeMarkup } from './markup.ts'

interface Sheet {
  readonly name: string
  readonly rows: string[]
  readonly merges: string[]
}

export const oneSheet: Layout = {
  id: 'xlsx-one-sheet',
  extension: 'xlsx',
  what: 'a workbook with everything on one sheet, text in merged rows, numbers as numbers',
  write: (draft) => {
    const sheet: Sheet = { name: '年度报告', rows: [], merges: [] }
    for (const text of [...draft.before, ...draft.title, ...draft.head]) addText(sheet, text)
    for (const { heading, blocks } of draft.sections) {
      addText(sheet, heading)
      for (const block of blocks) {
        if (block.kind === 'table') addTable(sheet, block)
        else if (block.kind === 'paragraph') addText(sheet, block.text)
      }
    }
    return workbook([sheet])
  },
}

export const sheetEach: Layout = {
  id: 'xlsx-sheets',
  extension: 'xlsx',
  what: 'a workbook with a sheet for each section',
  write: (draft) =>
    workbook([
      filled('封面', (sheet) => {
        for (const text of [...draft.before, ...draft.title, ...draft.head]) addText(sheet, text)
      }),
      ...draft.sections.map(({ heading, blocks }, i) =>
        filled(`第${'一二三四五六'[i]}部分`, (sheet) => {
          addText(sheet, heading)
          for (const block of blocks) {
            if (block.kind === 'table') addTable(sheet, block)
            else if (block.kind === 'paragraph') addText(sheet, block.text)
          }
        }),
      ),
    ]),
}

const textWidth = 10

function filled(name: string, fill: (sheet: Sheet) => void): Sheet {
  const sheet: Sheet = { name, rows: [], merges: [] }
  fill(sheet)
  return sheet
}

function addText(sheet: Sheet, text: string): void {
  const row = sheet.rows.length + 1
  sheet.rows.push(`<row r="${row}">${stringCell(`A${row}`, text)}</row>`)
  sheet.merges.push(`A${row}:${letterOf(textWidth - 1)}${row}`)
}

function addTable(sheet: Sheet, table: DraftTable): void {
  const top = sheet.rows.length
  gridOf(table).forEach((row, r) => {
    const cells = row.map(({ part, cell }, column) => {
      const address = `${letterOf(column)}${top + r + 1}`
      if (part !== 'start' || cell.text === '') return `<c r="${address}"/>`
      return cell.cell && /^-?\d+(?:\.\d+)?$/u.test(cell.text)
        ? `<c r="${address}"><v>${cell.text}</v></c>`
        : stringCell(address, cell.text)
    })
    sheet.rows.push(`<row r="${top + r + 1}">${cells.join('')}</row>`)
  })
  for (const [r, row] of table.rows.entries()) {
    for (const { column, columnSpan, rowSpan } of row) {
      if (columnSpan === 1 && rowSpan === 1) continue
      const end = `${letterOf(column + columnSpan - 1)}${top + r + rowSpan}`
      sheet.merges.push(`${letterOf(column)}${top + r + 1}:${end}`)
    }
  }
}

function stringCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function workbook(sheets: readonly Sheet[]): Uint8Array {
  const numbers = sheets.map((_, i) => i + 1)
  return archive({
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows, merges }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${declaration}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData><mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells></worksheet>`,
      ]),
    ),
  })
}
