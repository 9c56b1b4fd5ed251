/** Reads PDF with a text layer: the engine gives characters and lines, all the rest is made of where they stand. */

import { blocksOf } from './pdf/blocks.ts'
import { withPdfium } from './pdf/engine.ts'
import { extractPages } from './pdf/extract.ts'
import { refuseWithoutText } from './pdf/text-layer.ts'
import { damaged, type Reader } from './reader.ts'

export const pdfReader: Reader = {
  format: 'pdf',
  read: async (bytes, limits) => {
    const use = await withPdfium((pdfium) => extractPages(pdfium, { bytes, limits }))
    if (use.kind === 'broken') {
      throw damaged({ zh: '解析时中断，内容异常', en: 'the engine broke on it' })
    }
    refuseWithoutText(use.value)
    return { format: 'pdf', blocks: blocksOf(use.value, limits) }
  },
}
