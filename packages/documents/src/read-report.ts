import { type Outline, type Place, type Remark, type Report, recognise } from '@gouji/core'
import { looksLikeJson, readJson } from './readers/json.ts'
import { unsupportedFormat } from './readers/known-formats.ts'
import type { Reader, Unreadable } from './readers/reader.ts'
import { textReader } from './readers/text.ts'

export type ReadResult =
  | {
      readonly kind: 'report'
      readonly report: Report
      /** Absent for a report that came as data (`gouji/report@1`). */
      readonly outline?: Outline
      readonly remarks: readonly Remark[]
    }
  | Unreadable

const readers: readonly Reader[] = [textReader]

/**
 * Reads one document. The format is told by content; `name` is put into places only.
 * Never throws for bad input: what cannot be read is a problem with a reason and a sentence.
 */
export function readReport(bytes: Uint8Array, { name }: { readonly name: string }): ReadResult {
  if (bytes.every((byte) => byte <= 0x20)) {
    return { kind: 'unreadable', reason: 'empty', message: { zh: '文件是空的', en: 'The file is empty.' } }
  }
  const unsupported = unsupportedFormat(bytes)
  if (unsupported) return unsupported
  if (looksLikeJson(bytes)) {
    const read = readJson(bytes)
    return read.kind === 'report' ? { ...read, remarks: [] } : read
  }
  const reader = readers.find((candidate) => candidate.accepts(bytes))
  if (!reader) {
    return {
      kind: 'unreadable',
      reason: 'unknown-format',
      message: {
        zh: '无法识别的文件格式。目前能读取纯文本（txt）和勾稽数据（json）',
        en: 'The bytes are of no known format; plain text and gouji/report@1 JSON are read.',
      },
    }
  }
  const source = reader.read(bytes)
  if (source.kind === 'unreadable') return source
  const reading = recognise(source.document)
  if (!reading) {
    return {
      kind: 'unreadable',
      reason: 'not-a-report',
      message: {
        zh: '没有找到年度报告的章节标题和表格，可能不是政府信息公开工作年度报告，或者表格是图片',
        en: 'Neither sections nor tables of an annual report were found.',
      },
    }
  }
  return { kind: 'report', ...inFile(reading, name) }
}

/** Says of every place in which file it is. */
function inFile(
  { report, outline, remarks }: { report: Report; outline: Outline; remarks: readonly Remark[] },
  file: string,
) {
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
