/** A source document: what a reader makes of bytes, before anyone knows that it is a report. */

import type { Place } from './place.ts'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly place: Place
}

/** A cell of a source table. Row and column are 0-based positions in the grid; spans are at least 1. */
export interface SourceCell {
  readonly text: string
  readonly place: Place
}

/**
 * A table as rows of cells.
 *
 * `blanks` says what a reader knows of empty cells: `kept` where every cell of a row is there, `dropped` where empty
 * ones may be gone. `rows` says whether the row ends are known (`known`) or the cells are one sequence (`lost`).
 */
export interface SourceTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly SourceCell[])[]
  readonly blanks: 'kept' | 'dropped'
  readonly rowEnds: 'known' | 'lost'
  readonly place: Place
}

export type SourceBlock = Paragraph | SourceTable

export interface SourceDocument {
  /** `text`, `docx`, … */
  readonly format: string
  readonly blocks: readonly SourceBlock[]
}
