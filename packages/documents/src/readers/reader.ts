import type { Message, SourceDocument } from '@gouji/core'
import type { Limits } from '../limits.ts'

/** Why a document could not be read. */
export type UnreadableReason =
  | 'empty'
  | 'unknown-format'
  | 'format-not-supported'
  | 'bad-encoding'
  | 'bad-json'
  | 'damaged'
  | 'encrypted'
  | 'no-text-layer'
  | 'too-complex'
  | 'not-a-report'
  | 'traditional-script'
  | 'engine-missing'
  | 'reader-broke'

/** A document that could not be read: why, in a word and in a sentence that says what to do. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly reason: UnreadableReason
  readonly message: Message
  /** What a developer needs to mend a reader that broke. */
  readonly cause?: string
}

/**
 * A reader: bytes in, source document out.
 *
 * It recovers paragraphs and tables with the place of each, and knows nothing of the form. Input it cannot read is a
 * thrown `Refusal`; it keeps to the limits and never changes the bytes it is given.
 */
export interface Reader {
  readonly format: string
  read(bytes: Uint8Array, limits: Limits): SourceDocument | Promise<SourceDocument>
}

/** Thrown inside a reader for input it cannot read; `readReport` answers it as an `Unreadable`. */
export class Refusal extends Error {
  readonly reason: UnreadableReason
  readonly sentence: Message

  constructor(reason: UnreadableReason, sentence: Message) {
    super(sentence.en)
    this.reason = reason
    this.sentence = sentence
  }

  get unreadable(): Unreadable {
    return { kind: 'unreadable', reason: this.reason, message: this.sentence }
  }
}

/** The refusal of a document that breaks a limit. */
export function tooComplex(what: Message): Refusal {
  return new Refusal('too-complex', {
    zh: `文件超出处理上限（${what.zh}），没有读取。正常的年度报告远小于此，请检查文件后重新另存`,
    en: `The file breaks a limit (${what.en}) and was not read.`,
  })
}

/** What breaks the limit of cells. */
export function tooManyCells({ cells }: Limits): Message {
  return { zh: `表格超过 ${cells} 格`, en: `more than ${cells} table cells` }
}

/** The refusal of a document whose bytes do not hold together: `what` is for developers, `advice` for everybody else. */
export function damaged(what: string, advice = '请重新下载或拷贝一份，或在 Word、WPS 中打开后另存一份再试'): Refusal {
  return new Refusal('damaged', { zh: `文件不完整或已损坏，${advice}`, en: `The file is damaged (${what}).` })
}
