/** A source document: what a reader makes of bytes, before anyone knows that it is a report. */

import type { Place, RunStarts } from './place.ts'

/** One paragraph outside of tables. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly place: Place
  /** Where its runs begin, of formats that have such, if several hold its text; of a text, its lines. */
  readonly runs?: RunStarts
}

/** One cell of a source table, listed where it begins; what a span covers is not listed. */
export interface SourceCell {
  /** Paragraphs of the cell, parted by line feeds. */
  readonly text: string
  /** As written, where blanks at its ends that are no plain ones (U+3000, U+00A0) were left out of `text`. */
  readonly raw?: string
  readonly place: Place
  /** Where it begins in the table's grid, 0-based, and how far it reaches; absent where the source tells no grid. */
  readonly grid?: GridSpan
  /** Its number stands on several lines because the cell is too narrow for it. */
  readonly wrapped?: true
  /** It shows what is no text, and no text: a picture, an object, a control, a formula. Such a cell is not blank. */
  readonly drawn?: true
}

/** A stretch of a table's grid. */
export interface GridSpan {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/**
 * A table as rows of cells, in reading order. A source that does not tell where its rows end gives one row with
 * all cells; the recogniser cuts rows by their labels.
 */
export interface SourceTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly SourceCell[])[]
  readonly place: Place
  /** Its rows are lines of a page, parted at blanks: a label of several lines stands around the values of its row. */
  readonly scattered?: true
  /** Nothing rules it: rows and columns are told by gaps, and a page break may stand within a label. */
  readonly unruled?: true
}

/** A picture: it may be a table that nobody can read. */
export interface Picture {
  readonly kind: 'picture'
  readonly place: Place
}

/** What a document consists of, in reading order. */
export type SourceBlock = Paragraph | SourceTable | Picture

/** A document of any format, taken apart. */
export interface SourceDocument {
  /** What the bytes were: `text`, `docx`, … */
  readonly format: string
  readonly blocks: readonly SourceBlock[]
  /** Files a page links to: the report may be one of them. */
  readonly attachments?: readonly string[]
  /** Pages, from 1, with words that run over their sides: read whole, they are cut in print. */
  readonly cutPages?: readonly number[]
}
