/** Bytes of any format to a source document. */

import type { Message, SourceDocument } from '@gouji/core'
import { type Format, formatOf } from './formats.ts'
import type { Limits } from './limits.ts'
import { type Reader, Refusal, tooComplex, type UnreadableReason } from './readers/reader.ts'

/** Readers are loaded when a document of their format comes, so that a page that reads none loads none. */
const readers: Partial<Readonly<Record<Format, () => Promise<Reader>>>> = {
  text: async () => (await import('./readers/text.ts')).textReader,
  html: async () => (await import('./readers/html.ts')).htmlReader,
  docx: async () => (await import('./readers/docx.ts')).docxReader,
  xlsx: async () => (await import('./readers/xlsx.ts')).xlsxReader,
  doc: async () => (await import('./readers/doc.ts')).docReader,
  // Without a Word document, or cut off before it: the reader tells which.
  ole: async () => (await import('./readers/doc.ts')).docReader,
  pdf: async () => (await import('./readers/pdf.ts')).pdfReader,
}

/** The format of a file that is not larger than the limits allow; throws a `Refusal` for one that is. */
export function formatWithin(bytes: Uint8Array, limits: Limits): Format {
  if (bytes.length > limits.fileBytes) throw tooComplex(fileTooLarge(limits))
  return formatOf(bytes)
}

/** Takes a document apart; throws a `Refusal` for one that cannot be read. */
export async function takeApart(
  bytes: Uint8Array,
  { format, limits }: { readonly format: Format; readonly limits: Limits },
): Promise<SourceDocument> {
  const reader = await readers[format]?.()
  if (!reader) throw new Refusal(...unread(format))
  return reader.read(bytes, limits)
}

const fileTooLarge = ({ fileBytes }: Limits): Message => {
  const mebibytes = Math.floor(fileBytes / 1024 / 1024)
  return { zh: `大小超过 ${mebibytes} MB`, en: `more than ${mebibytes} MiB` }
}

const emptyFile: Message = {
  zh: '文件是空的，请重新下载或拷贝一份，或者换一个文件',
  en: 'The file is empty.',
}

function unread(format: Format): [UnreadableReason, Message] {
  if (format === 'empty') return ['empty', emptyFile]
  if (format === 'encrypted') {
    return [
      'encrypted',
      {
        zh: '文件设有打开密码，请在 Word、Excel 或 WPS 中取消密码后再试',
        en: 'The document opens with a password only.',
      },
    ]
  }
  const named = unreadFormats[format]
  if (!named) {
    return [
      'unknown-format',
      {
        zh: '无法识别的文件格式，能读取的是 Word（docx、doc）、WPS、网页、PDF、Excel（xlsx）、纯文本和勾稽数据（json）',
        en: 'The bytes are of no known format.',
      },
    ]
  }
  const [what, advice] = named
  return [
    'format-not-supported',
    { zh: `这是${what}，不能直接读取。${advice}`, en: `The format (${format}) is recognised but not read.` },
  ]
}

const unreadFormats: Partial<Readonly<Record<Format, readonly [what: string, advice: string]>>> = {
  image: ['图片', '图片里的表格无法读取，请使用 Word 原件'],
  rtf: [' RTF 文件', '请在 Word 或 WPS 中另存为 Word 文档（docx）后再试'],
  xls: [' Excel 97–2003 工作簿（xls）', '请在 Excel 或 WPS 中另存为 xlsx 后再试'],
  opendocument: [' OpenDocument 文件（odt、ods）', '请另存为 Word 文档（docx）后再试'],
  ofd: [' OFD 版式文件', '请使用 Word 原件，或者另存为 PDF 后再试'],
  zip: ['压缩包（zip）', '请解压后读取其中的报告'],
  mht: ['单个文件网页（mht）', '请在浏览器或 Word 中打开，另存为 Word 文档（docx）后再试'],
}
