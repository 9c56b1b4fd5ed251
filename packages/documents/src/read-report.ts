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
import { defaultLimits, type Limits } from './limits.ts'
import { notAsNamed } from './not-as-named.ts'
import { readJson } from './readers/json.ts'
import { Refusal, type Unreadable } from './readers/reader.ts'
import { formatWithin, takeApart } from './take-apart.ts'
import { isTraditional } from './traditional.ts'

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
  /** Put into places; never asked for the format, only for what is said of a file that holds something else. */
  readonly name: string
  readonly limits?: Limits
  /** Hands over the document as it was taken apart, too: for who shows it beside what was read. */
  readonly withDocument?: boolean
}

/** Reads one document. Never throws: what cannot be read is a problem with a reason and a sentence. */
export async function readReport(
  bytes: Uint8Array,
  { name, limits = defaultLimits, withDocument = false }: ReadOptions,
): Promise<ReadResult> {
  try {
    const format = formatWithin(bytes, limits)
    if (format === 'json') return { kind: 'report', report: readJson(bytes), remarks: [] }
    const wrong = notAsNamed(name, format)
    if (wrong && format === 'unknown') throw wrong
    const document = await takeApart(bytes, { format, limits })
    if (isTraditional(document)) throw new Refusal('traditional-script', traditionalScript)
    const reading = recognise(document)
    if (!reading) throw wrong ?? notRead(document)
    return { kind: 'report', ...inFile(reading, name), ...(withDocument && { document }) }
  } catch (error) {
    if (error instanceof Refusal) return error.unreadable
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kind: 'unreadable', reason: 'reader-broke', message: readerBroke, cause: why }
  }
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

const traditionalScript: Message = {
  zh: '文档是繁体字，可能取自网站的繁体版；请改用简体的原文',
  en: 'The document is in traditional characters; the form and its rules are in simplified ones.',
}

const readerBroke: Message = {
  zh: '读取时程序出错，这是程序的缺陷，请把文件和程序版本号一并反馈；其他文件不受影响',
  en: 'The reader broke on this file. This is a fault of the program: please report it with the file.',
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
