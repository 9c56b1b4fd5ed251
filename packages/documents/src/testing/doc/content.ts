/** What a document of Word is made of, for tests. */

import type { DocList, DocStyle } from './tables.ts'

/** A run of characters; plain text stands for one without properties. */
export interface DocRun {
  readonly text: string
  readonly deleted?: boolean
  readonly hidden?: boolean
  /** Modifiers of its own. */
  readonly modifiers?: readonly number[]
}

export interface DocParagraph {
  readonly text: string | readonly DocRun[]
  /** Number of the list, from 1, and the level in it. */
  readonly list?: { readonly list: number; readonly level: number }
  readonly style?: number
  /** The mark at its end is deleted by a tracked change. */
  readonly markDeleted?: boolean
}

export interface DocCell {
  readonly content: readonly DocContent[]
  readonly down?: 'begins' | 'continues'
  readonly across?: 'begins' | 'continues'
}

export interface DocRow {
  /** Left edge of each cell and the right edge of the last, in twentieths of a point. */
  readonly edges: readonly number[]
  readonly cells: readonly DocCell[]
  readonly deleted?: boolean
  /** Modifiers behind the definition. */
  readonly modifiers?: readonly number[]
}

export interface DocTable {
  readonly rows: readonly DocRow[]
}

export type DocContent = DocParagraph | DocTable

export interface DocOptions {
  /** Cuts the text into pieces of so many characters; else Latin text and Chinese text are pieces of their own. */
  readonly pieceLength?: number
  /** Pieces lie in the file from the last to the first, as after a quick save. */
  readonly reversed?: boolean
  /** What paragraphs tell of themselves: all, not where cells of a row lie, or nothing. */
  readonly tells?: 'all' | 'rows' | 'nothing'
  /** What lies in the stream Data, too long for its page: the definitions of rows, or all that ends of rows tell. */
  readonly far?: 'definitions' | 'rowEnds'
  readonly lists?: readonly DocList[]
  /** Styles 15 and on. */
  readonly styles?: readonly DocStyle[]
}

/** Characters from `from` up to `to` have properties. */
export interface Span<T> {
  readonly from: number
  readonly to: number
  readonly properties: T
}

export interface ParagraphSpan {
  readonly style: number
  readonly modifiers: readonly number[]
}
