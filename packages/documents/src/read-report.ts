import {
  type Message,
  type Outline,
  type Place,
  type Reading,
  type Remark,
  type Report,
  recognise,
  type SourceBlock,
  type SourceDocument,
} from '@gouji/core'
import { type Format, formatOf } from './formats.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { readJson } from './readers/json.ts'
import { type Reader, Refusal, tooComplex, type Unreadable, type UnreadableReason } from './readers/reader.ts'

export interface ReadReport {
  readonly kind: 'report'
  readonly report: Report
  /** Absent for a report that came as data (`gouji/report@1`). */
  readonly outline?: Outline
  readonly remarks: readonly Remark[]
  /** The document, where it was asked for and is one. */
  readonly document?: SourceDocument
}

export type ReadResult = ReadReport | Unreadable

export interface ReadOptions {
  /** Put into places; never asked for the format. */
  readonly name: string
  readonly limits?: Limits
  /** Hands over the document as it was taken apart, too: for who shows it beside what was read. */
  readonly withDocument?: boolean
}

/** Readers are loaded when a document of their format comes, so that a page that reads none loads none. */
const readers: Partial<Readonly<Record<Format, () => Promise<Reader>>>> = {
  text: async () => (await import('./readers/text.ts')).textReader,
  html: async () => (await import('./readers/html.ts')).htmlReader,
  docx: async () => (await import('./readers/docx.ts')).docxReader,
  xlsx: async () => (await import('./readers/xlsx.ts')).xlsxReader,
  doc: async () => (await import('./readers/doc.ts')).docReader,
  pdf: async () => (await import('./readers/pdf.ts')).pdfReader,
}

/** Reads one document. Never throws: what cannot be read is a problem with a reason and a sentence. */
export async function readReport(
  bytes: Uint8Array,
  { name, limits = defaultLimits, withDocument = false }: ReadOptions,
): Promise<ReadResult> {
  try {
    if (bytes.length > limits.fileBytes) throw tooComplex(fileTooLarge(limits))
    const format = formatOf(bytes)
    if (format === 'json') return { kind: 'report', report: readJson(bytes), remarks: [] }
    const document = await takeApart(bytes, { format, limits })
    const reading = recognise(document)
    if (!reading) throw notRead(document)
    return { kind: 'report', ...inFile(reading, name), ...(withDocument && { document }) }
  } catch (error) {
    if (error instanceof Refusal) return error.unreadable
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kind: 'unreadable', reason: 'reader-broke', message: readerBroke, cause: why }
  }
}

async function takeApart(
  bytes: Uint8Array,
  { format, limits }: { readonly format: Format; readonly limits: Limits },
): Promise<SourceDocument> {
  const reader = await readers[format]?.()
  if (!reader) throw new Refusal(...unread(format))
  return reader.read(bytes, limits)
}

/** Says of every place in which file it is. */
function inFile({ report, outline, remarks }: Reading, file: string): Reading {
  const within = <T extends { readonly place?: Place }>(thing: T): T =>
    thing.place ? { ...thing, place: { file, ...thing.place } } : thing
  return {
    report: {
      ...report,
      places: Object.fromEntries(Object.entries(report.places ?? {}).map(([id, place]) => [id, { file, ...place }])),
    },
    outline: { ...outline, title: outline.title && within(outline.title), headings: outline.headings.map(within) },
    remarks: remarks.map(within),
  }
}

const fileTooLarge = ({ fileBytes }: Limits): Message => {
  const mebibytes = Math.floor(fileBytes / 1024 / 1024)
  return { zh: `大小超过 ${mebibytes} MB`, en: `more than ${mebibytes} MiB` }
}

const readerBroke: Message = {
  zh: '读取时程序出错，这是程序的缺陷，请把文件和程序版本号一并反馈；其他文件不受影响',
  en: 'The reader broke on this file. This is a fault of the program: please report it with the file.',
}

const emptyFile: Message = {
  zh: '文件是空的，请重新下载或拷贝一份，或者换一个文件',
  en: 'The file is empty.',
}

const noText: Message = {
  zh: '文档没有内容，请检查是否选错了文件',
  en: 'The document holds no text.',
}

function notRead({ blocks, attachments = [] }: SourceDocument): Refusal {
  const isEmpty = attachments.length === 0 && blocks.every(isBlank)
  return isEmpty ? new Refusal('empty', noText) : new Refusal('not-a-report', notAReport(attachments))
}

function isBlank(block: SourceBlock): boolean {
  if (block.kind === 'picture') return false
  const texts = block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text)
  return texts.every((text) => text.trim() === '')
}

function notAReport(attachments: readonly string[]): Message {
  if (attachments.length > 0) {
    const list = attachments.slice(0, 3).join('、')
    return {
      zh: `网页里没有年度报告的正文，报告可能在附件里（${list}），请下载附件后检查附件`,
      en: `The page holds no report; it may be one of its attachments (${list}).`,
    }
  }
  return {
    zh: '没有找到年度报告的章节标题和表格，可能不是政府信息公开工作年度报告，或者表格是图片',
    en: 'Neither sections nor tables of an annual report were found.',
  }
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
  ole: [' Office 97–2003 文件，但里面没有 Word 文档', '请使用 Word 原件'],
}
