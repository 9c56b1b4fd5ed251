import type { Format } from './formats.ts'
import { Refusal } from './readers/reader.ts'

const kinds: Readonly<Record<string, string>> = {
  docx: 'Word 文档',
  doc: 'Word 文档',
  wps: 'WPS 文档',
  xlsx: 'Excel 工作簿',
  xls: 'Excel 工作簿',
  pdf: 'PDF 文件',
}

/** A file called a document whose bytes are none, as a download that broke off leaves it; `undefined` where they may be. */
export function notAsNamed(name: string, format: Format): Refusal | undefined {
  if (format !== 'text' && format !== 'unknown') return undefined
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = kinds[ending]
  if (kind === undefined) return undefined
  return new Refusal('damaged', {
    zh: `文件名是 .${ending}，内容却不是 ${kind}，文件可能已损坏或没有保存完整，请重新导出或拷贝一份再试`,
    en: `The file is called .${ending}, its bytes are something else.`,
  })
}
