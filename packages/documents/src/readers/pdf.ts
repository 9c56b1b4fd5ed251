/** Reads PDF with a text layer: the engine gives characters and lines, all the rest is made of where they stand. */

import { blocksOf } from './pdf/blocks.ts'
import { damagedPdf } from './pdf/damaged-pdf.ts'
import { EngineMissing, withPdfium } from './pdf/engine.ts'
import { extractPages } from './pdf/extract.ts'
import { refuseWithoutText } from './pdf/text-layer.ts'
import { type Reader, Refusal } from './reader.ts'

export const pdfReader: Reader = {
  format: 'pdf',
  read: async (bytes, limits) => {
    const use = await withPdfium((pdfium) => extractPages(pdfium, { bytes, limits })).catch((error: unknown) => {
      throw error instanceof EngineMissing ? new Refusal('engine-missing', engineMissing) : error
    })
    if (use.kind === 'broken') {
      throw damagedPdf('the engine broke on it')
    }
    refuseWithoutText(use.value)
    const cutPages = use.value.flatMap(({ number, isCut }) => (isCut ? [number] : []))
    return { format: 'pdf', blocks: blocksOf(use.value, limits), ...(cutPages.length > 0 && { cutPages }) }
  },
}

const engineMissing = {
  zh: '读取 PDF 的组件没有加载成功，文件没有读取。请检查网络后重试；仍不成功的，请联系管理员检查是否允许加载 WebAssembly',
  en: 'The engine that reads PDF could not be loaded: it did not come, or a policy forbids WebAssembly.',
}
