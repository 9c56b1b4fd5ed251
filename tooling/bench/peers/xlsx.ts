/**
 * Workbooks: the reader of Gouji beside exceljs and SheetJS, each to rows of values; the peers know of merged cells
 * and make no tables of what they read.
 */

import { readFileSync } from 'node:fs'
import { recognise, type SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { defaultLimits } from '@gouji/documents/internal/limits'
import { xlsxReader } from '@gouji/documents/internal/readers/xlsx'
import { differences } from '@gouji/documents/internal/testing/reader-contract'
// @boundaries-ignore a peer, installed by the bench alone
import ExcelJS from 'exceljs'
// @boundaries-ignore a peer, installed by the bench alone
import * as sheetJs from 'xlsx'
import { sideBySide } from '../src/side-by-side.ts'

const saved = new URL('../../../packages/documents/src/readers/xlsx/fixtures/libreoffice.xlsx', import.meta.url)

export async function benchXlsx(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(saved))
  const buffer = Buffer.from(bytes)
  const source = () => xlsxReader.read(bytes, defaultLimits) as SourceDocument
  const report = recognise(source())?.report
  if (!report || Object.keys(differences(cityReport(), report)).length > 0) throw new Error('the reader lost a cell')
  const peers = {
    'exceljs: rows of values': () => exceljsRows(buffer),
    'SheetJS: rows of values': () => sheetJsRows(buffer),
  }
  for (const [name, rows] of Object.entries(peers)) {
    if (!(await rows()).flat(2).includes(14069)) throw new Error(`${name} lost a cell`)
  }
  await sideBySide({
    title: `Workbook saved by LibreOffice, ${Math.round(bytes.length / 1024)} kB`,
    unit: 'one report',
    tasks: {
      'gouji: bytes to report': () => recognise(source()),
      'gouji: bytes to paragraphs and tables': source,
      ...peers,
    },
  })
}

async function exceljsRows(buffer: Buffer): Promise<unknown[][][]> {
  const workbook = new ExcelJS.Workbook()
  // Its types are of an older Node.
  await workbook.xlsx.load(buffer as unknown as Parameters<typeof workbook.xlsx.load>[0])
  return workbook.worksheets.map((sheet) => {
    const rows: unknown[][] = []
    sheet.eachRow(({ values }) => rows.push(Array.isArray(values) ? values.slice(1) : []))
    return rows
  })
}

function sheetJsRows(buffer: Buffer): unknown[][][] {
  const { Sheets, SheetNames } = sheetJs.read(buffer)
  return SheetNames.map((name) => sheetJs.utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1 }))
}
