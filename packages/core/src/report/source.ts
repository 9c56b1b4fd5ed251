/** A source document: what a reader makes of bytes, before anyone knows that it is a report. */

import type { Place } from './place.ts'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly place: Place
}

/** One cell of a source table, listed where it begins. */
export interface SourceCell {
  readonly text: string
  readonly place: Place
}

/**
 * A table as rows of cells, in reading order. A source that does not tell where its rows end gives one row with
 * all cells; the recogniser cuts rows by their labels.
 */
export interface SourceTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly SourceCell[])[]
  readonly place: Place
}

export type SourceBlock = Paragraph | SourceTable

export interface SourceDocument {
  /** What the bytes were: `text`, `docx`, … */
  readonly format: string
  readonly blocks: readonly SourceBlock[]
}
