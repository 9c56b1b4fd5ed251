/** Takes characters, lines and pictures from the engine, in points from the upper left corner of the page as shown. */

import type { Limits } from '../../limits.ts'
import { Refusal, tooComplex } from '../reader.ts'
import { damagedPdf } from './damaged-pdf.ts'
import type { Pdfium } from './engine.ts'
import { readCharacters } from './extract-characters.ts'
import { readDrawings } from './extract-drawings.ts'
import { mapBox, toShown } from './matrix.ts'
import type { Page } from './page.ts'
import { withinPage } from './page-edge.ts'
import { type Scratch, scratchIn } from './scratch.ts'
import { asShown } from './struck.ts'
import { withoutUnseen } from './unseen.ts'

/** Counts what a document is made of, and refuses it before more is read than the limits allow. */
export interface Budget {
  readonly limits: Limits
  /** Counts so many more characters, objects or points. */
  readonly spend: (nodes: number) => void
  /** Counts the memory that a page was made in, with all before it. */
  readonly hold: (bytes: number, page: number) => void
}

/**
 * Memory is what the engine tells of how far a page inflates, and any number of pages may share one that inflates far.
 * The fonts of a report need a little, so that counts only on pages that no report has; more counts on every page.
 */
const memory = { usual: 64 * 1024 * 1024, pages: 60, inflations: 8 }

/** What is asked of the engine for one document; every handle is numbered by the engine. */
export interface Taking {
  readonly pdfium: Pdfium
  readonly scratch: Scratch
  readonly budget: Budget
  /** How much memory there was before any page was opened. */
  readonly before: number
}

/** All pages of a document. Throws a `Refusal` for one that is encrypted, damaged or beyond the limits. */
export function extractPages(pdfium: Pdfium, { bytes, limits }: { bytes: Uint8Array; limits: Limits }): Page[] {
  const data = pdfium.malloc(Math.max(1, bytes.length))
  if (data === 0) throw tooComplex({ zh: '大小超过内存', en: 'larger than the memory' })
  new Uint8Array(pdfium.memory.buffer).set(bytes, data)
  const document = pdfium.FPDF_LoadMemDocument(data, bytes.length, 0)
  if (document === 0) throw refusalFor(pdfium.FPDF_GetLastError())
  // A file whose index is wrong but that is complete is read; one that is cut off would be read in part.
  if (pdfium.FPDF_DocumentHasValidCrossReferenceTable(document) === 0 && !isComplete(bytes)) throw cutOff()
  const count = pdfium.FPDF_GetPageCount(document)
  if (count > limits.pages) throw tooComplex({ zh: `超过 ${limits.pages} 页`, en: `more than ${limits.pages} pages` })
  if (count === 0) throw damagedPdf('no pages')
  const before = pdfium.memory.buffer.byteLength
  const taking = { pdfium, scratch: scratchIn(pdfium), budget: budgetOf(limits), before }
  const pages = Array.from({ length: count }, (_, index) => extractPage(taking, { document, index }))
  taking.scratch.release()
  pdfium.FPDF_CloseDocument(document)
  pdfium.free(data)
  return pages
}

function extractPage(taking: Taking, { document, index }: { document: number; index: number }): Page {
  const { pdfium, scratch } = taking
  const page = pdfium.FPDF_LoadPage(document, index)
  taking.budget.hold(pdfium.memory.buffer.byteLength - taking.before, index)
  if (page === 0) throw damagedPdf(`page ${index + 1} cannot be opened`)
  pdfium.FPDF_GetPageBoundingBox(page, scratch.pointer)
  const [left = 0, top = 0, right = 0, bottom = 0] = scratch.floats()
  const area = { left, top, right, bottom }
  const matrix = toShown(area, pdfium.FPDFPage_GetRotation(page))
  const { right: width, bottom: height } = mapBox(matrix, area)
  if (!(width > 0 && height > 0 && Number.isFinite(width * height))) {
    throw damagedPdf(`page ${index + 1} has no size`)
  }
  const text = pdfium.FPDFText_LoadPage(page)
  if (text === 0) throw damagedPdf(`no text page ${index + 1}`)
  const frame = { matrix, width, height }
  const given = readCharacters(taking, { text, ...frame })
  const drawings = readDrawings(taking, { page, matrix, given })
  pdfium.FPDFText_ClosePage(text)
  pdfium.FPDF_ClosePage(page)
  const seen = withoutUnseen(given, { ...drawings, width, height })
  const shown = { ...withinPage(seen, width), ...drawings }
  return { number: index + 1, width, height, ...shown, characters: asShown(shown) }
}

function budgetOf(limits: Limits): Budget {
  let spent = 0
  let held = 0
  return {
    limits,
    hold: (bytes, page) => {
      held += page < memory.pages ? Math.max(0, bytes - memory.usual) : bytes
      if (held > memory.inflations * limits.inflatedBytes) {
        throw tooComplex({ zh: '页面内容解压后过大', en: 'its pages inflate too far' })
      }
    },
    spend: (nodes) => {
      spent += nodes
      if (spent > limits.nodes) {
        throw tooComplex({
          zh: `文字和线条超过 ${limits.nodes} 个`,
          en: `more than ${limits.nodes} characters and lines`,
        })
      }
    },
  }
}

/** How far from its end a file may say that it ends; what stands behind is padding. */
const trailer = 2048

function isComplete(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - trailer)))
  return end.includes('%%EOF')
}

const cutOff = () => damagedPdf('its end is missing')

/** The error codes of `fpdfview.h`. */
function refusalFor(code: number): Refusal {
  if (code === 4) {
    return new Refusal('encrypted', {
      zh: '文件设有打开密码，不能读取。请去掉密码后重新另存，或使用 Word 原件',
      en: 'A password is needed to open the file.',
    })
  }
  if (code === 5) {
    return new Refusal('encrypted', {
      zh: '文件用了不支持的加密方式，不能读取。请使用 Word 原件',
      en: 'The file is encrypted by an unknown handler.',
    })
  }
  return damagedPdf(`error ${code}`)
}
