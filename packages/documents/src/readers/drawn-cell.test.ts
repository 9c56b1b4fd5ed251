/** A cell that shows a picture, a control or a formula in place of text, in every format that has such. */

import type { Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readReport } from '../read-report.ts'
import { docxOf, paragraphXml, reportBody } from '../testing/docx.ts'
import { cleanPage } from '../testing/html.ts'
import { pdfFile, pdfFont, showText } from '../testing/pdf-file.ts'
import { relationships, reportXlsx } from '../testing/xlsx.ts'
import { pdfReader } from './pdf.ts'

const marked = 4711
const cell = 'requests.received.naturalPerson'
const report: Report = exampleReport({ edition: '2021', cells: { [cell]: marked } })

/** What is read of the marked cell: its value, the doubt, and the codes of all remarks. */
async function readCell(bytes: Uint8Array) {
  const read = await readReport(bytes, { name: 'report' })
  if (read.kind !== 'report') throw new Error(read.reason)
  const { cells, certainty = {} } = read.report
  const others = Object.keys(report.cells).filter((id) => id !== cell && !(id in cells))
  return { value: cells[cell], doubt: certainty[cell], remarks: read.remarks.map(({ code }) => code), others }
}

const open = { value: undefined, doubt: 'drawn-cell', remarks: ['drawn-cell'], others: [] }
const number = { value: marked, doubt: undefined, remarks: [], others: [] }
const blank = { value: null, doubt: undefined, remarks: [], others: [] }

describe('a cell of a Word document that shows no text', () => {
  const written = paragraphXml(String(marked), 'word')
  const withRuns = (runs: string) =>
    readCell(docxOf({ body: reportBody(report, 'word').replace(written, `<w:p>${runs}</w:p>`) }))
  const text = `<w:r><w:t>${marked}</w:t></w:r>`
  const picture =
    '<w:r><w:drawing><wp:inline><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></wp:inline></w:drawing></w:r>'
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

  it('is left open, whatever it shows', async () => {
    const shown = [
      picture,
      '<w:r><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>',
      '<w:r><w:object><v:shape><v:imagedata r:id="rId9"/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r>',
      '<w:r><w:pict><v:shape><v:textpath string="57"/></v:shape></w:pict></w:r>',
      '<w:r><w:drawing><wp:anchor><w14:contentPart r:id="rId9"/></wp:anchor></w:drawing></w:r>',
      '<w:r><w:pict><w:control r:id="rId9" w:name="TextBox1"/></w:pict></w:r>',
      field('EQ \\o\\ac(○,5)'),
      field('FORMCHECKBOX'),
    ]
    for (const runs of shown) expect(await withRuns(runs), runs).toEqual(open)
  })

  it('is read where a picture only adorns its number, and blank where nothing is shown', async () => {
    expect(await withRuns(text + picture)).toEqual(number)
    expect(await withRuns(picture + text)).toEqual(number)
    expect(await withRuns(text + field('FORMCHECKBOX'))).toEqual(number)
    expect(await withRuns(`<w:r><w:rPr><w:vanish/></w:rPr>${picture.slice('<w:r>'.length)}`)).toEqual(blank)
  })
})

describe('a cell of a page that shows no text', () => {
  const withContent = (content: string) =>
    readCell(new TextEncoder().encode(cleanPage(report).replace(`>${marked}<`, `>${content}<`)))

  it('is left open, whatever it shows', async () => {
    const shown = [
      '<img src="/upload/2026/a1.png">',
      '<img src="data:image/png;base64,AAAA" width="30" height="20">',
      '<svg width="30" height="20"><text y="10">57</text></svg>',
      '<math><mn>57</mn></math>',
      '<canvas></canvas>',
      '<object data="a.swf"></object>',
      '<input type="checkbox" checked>',
      '<input type="button" value="57">',
      '<button>57</button>',
    ]
    for (const content of shown) expect(await withContent(content), content).toEqual(open)
  })

  it('is read where a picture only adorns its number, and blank where nothing is shown', async () => {
    expect(await withContent(`${marked}<img src="/upload/a1.png">`)).toEqual(number)
    expect(await withContent(`<img src="/upload/a1.png">${marked}`)).toEqual(number)
    expect(await withContent('<img src="/images/spacer.gif">')).toEqual(blank)
    expect(await withContent('<img src="/upload/a1.png" width="1" height="1">')).toEqual(blank)
    expect(await withContent('<img src="/upload/a1.png" style="display: none">')).toEqual(blank)
  })
})

describe('a cell of a workbook that a picture lies in', () => {
  const bare = exampleReport({ edition: '2021', cells: { [cell]: null } })
  const xdr = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
  const corner = (column: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`

  /** The workbook with a picture that reaches so many cells to the right and down from the marked one. */
  async function withPicture(of: Report, reach: number) {
    const bytes = reportXlsx(of, { style: 'shared', arrangement: 'one sheet' })
    const read = await readReport(reportXlsx(report, { style: 'shared', arrangement: 'one sheet' }), { name: '' })
    const address = read.kind === 'report' ? (read.report.places?.[cell]?.address ?? '') : ''
    const column = address.charCodeAt(0) - 'A'.charCodeAt(0)
    const row = Number(address.slice(1)) - 1
    const drawing = `<xdr:wsDr xmlns:xdr="${xdr}"><xdr:twoCellAnchor><xdr:from>${corner(column, row)}</xdr:from><xdr:to>${corner(column + reach, row + reach)}</xdr:to><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`
    const parts = unzipSync(bytes)
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    return readCell(
      zipSync({
        ...parts,
        'xl/worksheets/sheet1.xml': strToU8(sheet.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>')),
        'xl/worksheets/_rels/sheet1.xml.rels': strToU8(relationships([['drawing', '../drawings/drawing1.xml']])),
        'xl/drawings/drawing1.xml': strToU8(drawing),
      }),
    )
  }

  it('is left open; a seal over several cells changes nothing, nor does a picture over a number', async () => {
    expect(await withPicture(bare, 0)).toEqual(open)
    expect(await withPicture(bare, 1)).toEqual(open)
    expect(await withPicture(bare, 3)).toEqual(blank)
    expect(await withPicture(report, 0)).toEqual(number)
  })
})

describe('a cell of a PDF that a picture stands in', () => {
  /** Two rows of two cells, texts in all but the last, and a picture with so long sides in that one. */
  async function withPicture(side: number) {
    const font = pdfFont()
    const boxes = [0, 1].flatMap((row) => [0, 1].map((column) => `${100 + column * 80} ${700 + row * 40} 80 40 re S\n`))
    const texts = [
      { text: '行政许可', x: 110, y: 715, size: 9 },
      { text: '信息内容', x: 110, y: 755, size: 9 },
      { text: '本年件数', x: 190, y: 755, size: 9 },
    ].map((text) => showText(font, text))
    const picture = `q ${side} 0 0 ${side} 190 705 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n`
    const content = [...boxes, ...texts, picture].join('')
    const { blocks } = await pdfReader.read(pdfFile([{ width: 595, height: 842, content }], font), defaultLimits)
    return blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(({ drawn }) => drawn)) : [],
    )
  }

  it('is told from a blank one; a seal over several cells changes nothing', async () => {
    const none = [undefined, undefined]
    expect(await withPicture(20)).toEqual([none, [undefined, true]])
    expect(await withPicture(90)).toEqual([none, none])
    expect(await withPicture(2)).toEqual([none, none])
  })
})
