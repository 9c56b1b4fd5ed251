/** A report ready to be printed: what every writer writes, whatever its format. */

import type { CellId, EditionId } from '../form/editions.ts'
import type { SectionId, TableId } from '../form/form.ts'
import type { PrintedKind } from '../form/printed.ts'

/**
 * A printable report. Texts are clean: no control characters, no lone surrogates, no blanks at their ends, no empty
 * paragraphs; only the text of a cell may hold a line feed.
 */
export interface RenderDocument {
  readonly edition: EditionId
  readonly title: string
  /** As the report states them; the title and the head name what is `null` by a placeholder. */
  readonly agency: string | null
  readonly year: number | null
  /** Paragraphs between the title and the first section. */
  readonly head: readonly string[]
  /** All sections of the edition, in its order. */
  readonly sections: readonly RenderSection[]
}

/** One of the six sections. */
export interface RenderSection {
  readonly id: SectionId
  /** 一 to 六. */
  readonly numeral: string
  readonly title: string
  /** The heading as printed, level 1: 一、总体情况. */
  readonly heading: string
  /** The section's table first, then its text. */
  readonly blocks: readonly RenderBlock[]
}

/** What a section holds, in order. */
export type RenderBlock = RenderTable | RenderParagraph

/** A paragraph of text. Level 2: a sub-heading （一）…; level 0: text. */
export interface RenderParagraph {
  readonly kind: 'paragraph'
  readonly level: 0 | 2
  readonly text: string
}

/** A table of the form as it is printed, cell by cell. */
export interface RenderTable {
  readonly kind: 'table'
  readonly id: TableId
  /** What the table shows, for readers who do not see it: the title of its section. */
  readonly caption: string
  /** Widths of the grid's columns, as parts of the whole; they add up to 1. */
  readonly widths: readonly number[]
  /** How many rows from the top repeat where the table goes on on another page; 0 where it has several heads. */
  readonly headRows: number
  readonly rows: readonly RenderRow[]
}

/** One printed row. */
export interface RenderRow {
  /** No page may end after this row: it is a head, or the row it belongs with follows. */
  readonly keepWithNext: boolean
  /** From left to right, each listed where it begins; what a span covers is not listed. */
  readonly cells: readonly RenderCell[]
}

/** One printed cell; a cell that is covered by the span of another is not listed. */
export interface RenderCell {
  readonly kind: PrintedKind
  /** Where it begins in the grid, 0-based, and how far it reaches. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** Of a value: which. */
  readonly cell?: CellId
  /** The value is a sum. */
  readonly total: boolean
  readonly align: 'center' | 'left'
}
