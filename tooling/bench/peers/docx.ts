/**
 * Word documents: the reader of Gouji beside mammoth, whose page cheerio turns into the same source document, and
 * officeparser, which gives a tree of text without spans.
 *
 * Each must find what it is measured on: the two that give grids every cell of the report, officeparser its text.
 */

import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { recognise, type SourceBlock, type SourceCell, type SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { defaultLimits } from '@gouji/documents/internal/limits'
import { docxReader } from '@gouji/documents/internal/readers/docx'
import { reportDocx } from '@gouji/documents/internal/testing/docx'
import { differences } from '@gouji/documents/internal/testing/reader-contract'
import { readDirectory } from '@gouji/documents/internal/zip/directory'
import { openZip } from '@gouji/documents/internal/zip/open-zip'
// @boundaries-ignore a peer, installed by the bench alone
import * as cheerio from 'cheerio'
// @boundaries-ignore a peer, installed by the bench alone
import mammoth from 'mammoth'
// @boundaries-ignore a peer, installed by the bench alone
import { OfficeParser } from 'officeparser'
import { sideBySide } from '../src/side-by-side.ts'

const saved = new URL('../../../packages/documents/src/readers/docx/fixtures/libreoffice.docx', import.meta.url)
const part = 'word/document.xml'

/** The documents that are measured: the report of a city, 200 cells in three tables. */
function exampleDocx(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return [
    { name: 'saved by LibreOffice', bytes: new Uint8Array(readFileSync(saved)) },
    { name: 'as Word writes it', bytes: reportDocx(cityReport(), 'word') },
    { name: 'as WPS writes it, runs of two or three characters', bytes: reportDocx(cityReport(), 'wps') },
  ]
}

/** Bytes to paragraphs and tables, and on to the report. */
export async function benchDocx(): Promise<void> {
  for (const { name, bytes } of exampleDocx()) {
    const buffer = Buffer.from(bytes)
    const source = () => docxReader.read(bytes, defaultLimits) as SourceDocument
    const viaPage = async () => sourceOfPage((await mammoth.convertToHtml({ buffer })).value)
    for (const [reader, document] of [
      ['gouji', source()],
      ['mammoth', await viaPage()],
    ] as const) {
      const report = recognise(document)?.report
      const lost = report ? Object.keys(differences(cityReport(), report)) : ['all']
      if (lost.length > 0) throw new Error(`${name}: ${reader} lost ${lost.join(', ')}`)
    }
    if (!JSON.stringify((await OfficeParser.parseOffice(buffer)).content).includes('14069'))
      throw new Error(`${name}: officeparser`)
    await sideBySide({
      title: `Word document ${name}, ${Math.round(bytes.length / 1024)} kB`,
      unit: 'one report',
      tasks: {
        'gouji: bytes to report': () => recognise(source()),
        'gouji: bytes to paragraphs and tables': source,
        'mammoth and cheerio: bytes to report': async () => recognise(await viaPage()),
        'mammoth alone: bytes to page': () => mammoth.convertToHtml({ buffer }),
        'officeparser: text, no spans': () => OfficeParser.parseOffice(buffer),
      },
    })
  }
}

/** What no reader can be faster than: the text of the document out of its archive. */
export async function benchInflate(): Promise<void> {
  for (const { name, bytes } of exampleDocx()) {
    const entry = readDirectory(bytes, defaultLimits).find((one) => one.name === part)
    const packed = bytes.subarray(entry?.start, (entry?.start ?? 0) + (entry?.compressedBytes ?? 0))
    const size = openZip(bytes, defaultLimits).inflate(part).length
    if (inflateRawSync(packed).length !== size) throw new Error(`${name}: not the same part`)
    await sideBySide({
      title: `The part with the text of a document ${name}, ${Math.round(size / 1024)} kB`,
      unit: 'one part',
      tasks: {
        'gouji: directory, inflated, checksum': () => openZip(bytes, defaultLimits).inflate(part),
        'zlib of Node: inflated': () => inflateRawSync(packed),
      },
    })
  }
}

/** What a page says, as the source document our reader makes. */
function sourceOfPage(html: string): SourceDocument {
  const $ = cheerio.load(html)
  const blocks: SourceBlock[] = []
  let paragraph = 0
  let table = 0
  for (const element of $('body').children().toArray()) {
    if (element.tagName !== 'table') {
      paragraph += 1
      const text = $(element).text()
      if (text.trim() !== '') blocks.push({ kind: 'paragraph', text, place: { paragraph } })
      continue
    }
    table += 1
    const taken = new Set<string>()
    const rows = $(element)
      .find('tr')
      .toArray()
      .map((tr, row) => {
        let column = 0
        return $(tr)
          .children('td, th')
          .toArray()
          .map((td): SourceCell => {
            while (taken.has(`${row}:${column}`)) column += 1
            const columnSpan = Number($(td).attr('colspan') ?? 1)
            const rowSpan = Number($(td).attr('rowspan') ?? 1)
            for (let r = 0; r < rowSpan; r++) for (let c = 0; c < columnSpan; c++) taken.add(`${row + r}:${column + c}`)
            paragraph += 1
            const place = { table, row: row + 1, column: column + 1, paragraph }
            const text = $(td)
              .children('p')
              .toArray()
              .map((p) => $(p).text())
              .join('\n')
            return { text, place, grid: { column, columnSpan, rowSpan } }
          })
      })
    blocks.push({ kind: 'table', rows, place: { table } })
  }
  return { format: 'docx', blocks }
}
