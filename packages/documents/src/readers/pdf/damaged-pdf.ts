import { damaged, type Refusal } from '../reader.ts'

/** The refusal of a PDF whose bytes do not hold together: nobody saves one anew in Word. */
export function damagedPdf(what: string): Refusal {
  return damaged(what, '请用 PDF 阅读器检查，打不开的请重新下载或导出')
}
