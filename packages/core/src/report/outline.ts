/** How the source of a report is built, as far as rules judge it. */

import type { CellId } from '../form/editions.ts'
import type { SectionId, TableId } from '../form/form.ts'
import { type Place, type RunStarts, runsOf } from './place.ts'

/** A heading that opens a section. */
export interface SectionHeading {
  readonly section: SectionId
  /** The number with its mark as printed: “二、”, “2、”; empty where there is none. */
  readonly numeral: string
  readonly title: string
  readonly place: Place
}

/** A row of the form that stands again with values in it, or a column with values that the form has not. */
export interface Surplus {
  readonly kind: 'row' | 'column'
  readonly table: TableId
  readonly label: string
  readonly place: Place
}

/** The runs of the paragraph that holds a line, and where in the paragraph the line begins. */
export interface LineRuns {
  readonly starts: RunStarts
  readonly at: number
}

/** Where a line of prose stands, as far as the source tells. */
export interface LinePlace {
  readonly place?: Place
  readonly runs?: LineRuns
}

/** What the source shows beside the numbers: title, headings, tables, and where the prose stands. */
export interface Outline {
  readonly title: { readonly lines: readonly string[]; readonly place: Place } | null
  /** In the order of the source. */
  readonly headings: readonly SectionHeading[]
  /** Tables of the form that the source has. */
  readonly tables: readonly TableId[]
  /** The edition whose labels the tables print; `null` where no table tells. */
  readonly printedEdition: string | null
  /** Rows and columns that the tables have beyond the form, as they come. */
  readonly surplus?: readonly Surplus[]
  /** Cells whose number stands between blanks that are no plain ones (U+3000, U+00A0). */
  readonly padded?: readonly CellId[]
  /** Where each line of the head's and the sections' texts stands. */
  readonly lines?: Readonly<Partial<Record<SectionId | 'head', readonly Place[]>>>
  /** The runs of each line whose paragraph has several. */
  readonly runs?: Readonly<Partial<Record<SectionId | 'head', readonly (LineRuns | undefined)[]>>>
}

/** Where a line of a section stands, counted from 0. */
export function placeOfLine(
  outline: Outline | undefined,
  { section, line }: { section: SectionId | 'head'; line: number },
): LinePlace {
  const place = outline?.lines?.[section]?.[line]
  const runs = outline?.runs?.[section]?.[line]
  return { ...(place && { place }), ...(runs && { runs }) }
}

/**
 * Where a stretch of a line stands: with the runs that hold it, where the source tells them. The runs of a text are
 * its lines, which a paragraph has several of where it was broken at the width of a page.
 */
export function placeOfStretch(
  { place, runs }: LinePlace,
  { start, end }: { start: number; end: number },
): Place | undefined {
  const own = runs && runsOf(runs.starts, { start: runs.at + start, end: runs.at + end })
  if (!own) return place
  return place?.line === undefined ? { ...place, runs: own } : { ...place, line: place.line + own[0] - 1 }
}
