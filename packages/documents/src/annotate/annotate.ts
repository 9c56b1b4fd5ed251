import { formatOf } from '../formats.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { Refusal, type Unreadable } from '../readers/reader.ts'
import { type Annotated, annotationsOf } from './annotation.ts'

export interface AnnotateOptions {
  /** Who the comments are by; 勾稽 where nothing is said. */
  readonly author?: string
  readonly limits?: Limits
}

export interface AnnotatedDocument {
  readonly kind: 'annotated'
  /** That of the document. */
  readonly format: 'docx' | 'xlsx'
  readonly bytes: Uint8Array
}

/**
 * Writes what a check found into the document it was made of: comments at the faulty paragraph (docx) or cell (xlsx).
 * Comments of the same author that stand in it already are replaced. Parts of the document that take no comment keep
 * their bytes. What is neither is a problem with a sentence.
 */
export async function annotate(
  bytes: Uint8Array,
  checked: Annotated,
  { author = '勾稽', limits = defaultLimits }: AnnotateOptions = {},
): Promise<AnnotatedDocument | Unreadable> {
  const annotations = { annotations: annotationsOf(checked, author), author }
  try {
    const format = formatOf(bytes)
    if (format === 'docx') {
      const { annotateDocx } = await import('./annotate-docx.ts')
      return { kind: 'annotated', format, bytes: annotateDocx(bytes, annotations, limits) }
    }
    if (format === 'xlsx') {
      const { annotateXlsx } = await import('./annotate-xlsx.ts')
      return { kind: 'annotated', format, bytes: annotateXlsx(bytes, annotations, limits) }
    }
    throw new Refusal('format-not-supported', {
      zh: '只能在 Word（docx）和 Excel（xlsx）文件里加批注，其他格式请先另存为 docx',
      en: 'Comments are written into docx and xlsx only.',
    })
  } catch (error) {
    if (error instanceof Refusal) return error.unreadable
    throw error
  }
}
