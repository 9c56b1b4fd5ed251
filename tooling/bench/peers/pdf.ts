/**
 * PDF, bytes to source document: the reader of Gouji beside its own engine alone and beside pdfjs.
 *
 * The engine alone opens every page and takes each character with its box and the points of every path: what any
 * extraction over PDFium pays before it makes a table of them. Its plain text, without positions, is told apart. pdfjs
 * gives text items with positions, or those and the operators. The reader must give back every cell before it is
 * measured.
 */

import { readFile } from 'node:fs/promises'
import { recognise } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { defaultLimits } from '@gouji/documents/internal/limits'
import { pdfReader } from '@gouji/documents/internal/readers/pdf'
import { type Pdfium, withPdfium } from '@gouji/documents/internal/readers/pdf/engine'
import { reportPdf } from '@gouji/documents/internal/testing/pdf'
// @boundaries-ignore a peer, installed by the bench alone
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Figure, sideBySide } from '../src/side-by-side.ts'

const engine = 'pdfium: characters, boxes, points of paths'
const source = 'gouji: bytes to paragraphs and tables'
const report = 'gouji: bytes to report'

interface ExampleFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files that are measured: those two programs made, and one with fonts left out. */
async function exampleFiles(): Promise<readonly ExampleFile[]> {
  const fixtures = new URL('../../../packages/documents/src/readers/pdf/fixtures/', import.meta.url)
  const fixture = async (name: string) => new Uint8Array(await readFile(new URL(name, fixtures)))
  return [
    { name: 'made by LibreOffice', bytes: await fixture('libreoffice-portrait.pdf') },
    { name: 'made by Chromium', bytes: await fixture('chromium-landscape.pdf') },
    { name: 'without fonts', bytes: reportPdf(cityReport(), { name: '', rulings: 'lines', cutsRows: true }) },
  ]
}

/** Medians and ratios of one run. */
export async function benchPdf(files?: readonly ExampleFile[]): Promise<void> {
  for (const { name, bytes } of files ?? (await exampleFiles())) {
    assertWhole(name, recognise(await pdfReader.read(bytes, defaultLimits))?.report.cells)
    const figures = await sideBySide({
      title: `PDF ${name}, ${Math.round(bytes.length / 1024)} kB`,
      unit: 'one document',
      tasks: {
        [engine]: () => withPdfium((pdfium) => engineAlone(pdfium, bytes)),
        [source]: () => pdfReader.read(bytes, defaultLimits),
        [report]: async () => recognise(await pdfReader.read(bytes, defaultLimits)),
        'pdfium: plain text': () => withPdfium((pdfium) => plainText(pdfium as TextPage, bytes)),
        'pdfjs: text': () => pdfjs(bytes, false),
        'pdfjs: text and operators': () => pdfjs(bytes, true),
      },
    })
    printShares(figures)
  }
}

/** What a report costs by who takes the time. */
function printShares(figures: ReadonlyMap<string, Figure>): void {
  const ratio = (name: string) => figures.get(name)?.ratio ?? Number.NaN
  const share = (part: number) => `${Math.round((part / ratio(report)) * 100)} %`
  const [tables, recognition] = [ratio(source) - ratio(engine), ratio(report) - ratio(source)]
  process.stdout.write(
    `  of a report: engine ${share(ratio(engine))}, paragraphs and tables ${share(tables)}, recognition ${share(recognition)}\n`,
  )
}

function assertWhole(name: string, read: Readonly<Record<string, unknown>> | undefined): void {
  const differing = Object.entries(cityReport().cells).filter(([id, value]) => read?.[id] !== value)
  if (differing.length > 0) throw new Error(`${name}: ${differing.length} cells wrong`)
}

function engineAlone(pdfium: Pdfium, bytes: Uint8Array): number {
  const answer = pdfium.malloc(16)
  const seen = onPages(pdfium, bytes, (page, text) => {
    let sum = 0
    const characters = pdfium.FPDFText_CountChars(text)
    for (let i = 0; i < characters; i++) {
      sum += pdfium.FPDFText_GetUnicode(text, i) + pdfium.FPDFText_GetLooseCharBox(text, i, answer)
    }
    const objects = pdfium.FPDFPage_CountObjects(page)
    for (let i = 0; i < objects; i++) {
      const object = pdfium.FPDFPage_GetObject(page, i)
      if (pdfium.FPDFPageObj_GetType(object) !== path) continue
      const segments = pdfium.FPDFPath_CountSegments(object)
      for (let s = 0; s < segments; s++) {
        const segment = pdfium.FPDFPath_GetPathSegment(object, s)
        sum += pdfium.FPDFPathSegment_GetPoint(segment, answer, answer + 4) + pdfium.FPDFPathSegment_GetType(segment)
      }
    }
    return sum
  })
  pdfium.free(answer)
  return seen
}

function plainText(pdfium: TextPage, bytes: Uint8Array): number {
  return onPages(pdfium, bytes, (_, text) => {
    const count = pdfium.FPDFText_CountChars(text)
    const buffer = pdfium.malloc(2 * (count + 1))
    const written = pdfium.FPDFText_GetText(text, 0, count, buffer)
    pdfium.free(buffer)
    return written
  })
}

function onPages(pdfium: Pdfium, bytes: Uint8Array, use: (page: number, text: number) => number): number {
  const data = pdfium.malloc(bytes.length)
  new Uint8Array(pdfium.memory.buffer).set(bytes, data)
  const document = pdfium.FPDF_LoadMemDocument(data, bytes.length, 0)
  const pages = pdfium.FPDF_GetPageCount(document)
  let seen = 0
  for (let index = 0; index < pages; index++) {
    const page = pdfium.FPDF_LoadPage(document, index)
    const text = pdfium.FPDFText_LoadPage(page)
    seen += use(page, text)
    pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
  }
  pdfium.FPDF_CloseDocument(document)
  pdfium.free(data)
  return seen
}

/** The type of a path in `fpdf_edit.h`. */
const path = 2

/** What the reader itself does not call. */
interface TextPage extends Pdfium {
  readonly FPDFText_GetText: (text: number, start: number, count: number, buffer: number) => number
}

async function pdfjs(bytes: Uint8Array, operators: boolean): Promise<number> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  let seen = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    seen += (await page.getTextContent()).items.length
    if (operators) seen += (await page.getOperatorList()).fnArray.length
  }
  await task.destroy()
  return seen
}
