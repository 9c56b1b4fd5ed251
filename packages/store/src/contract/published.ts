/** The public side. */

import type { CellValue, EditionId, Report } from '@gouji/core'
import type { Page, Paging } from './change.ts'
import type { AgencyKind, OtherNames } from './roster.ts'

export interface PublishedReport {
  readonly agency: string
  readonly agencyName: string
  readonly kind: AgencyKind
  readonly year: number
  readonly edition: EditionId
  readonly title: string
  readonly filing: string
  readonly version: number
  readonly hash: string
  readonly publishedAt: string
  readonly corrected: boolean
}

/** A word as the report writes it, with what stands beside it in its paragraph; `…` where more does. */
export interface Excerpt {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** A report that was searched for. */
export interface FoundReport extends PublishedReport {
  /** Where a word stands in its prose; `null` where no words were asked for or they stand in names and title alone. */
  readonly excerpt: Excerpt | null
}

/** Newest first. */
export interface AgencyYears {
  readonly published: readonly number[]
  /**
   * Of a campaign that is closed and in which it took part, or between two years of which it published. Nothing is said
   * of a year whose campaign is open, of years before it was here, and of the last of one that is retired.
   */
  readonly unpublished: readonly number[]
}

export interface PublishedStore {
  /**
   * `text` looks in the agency's names, title and sections for all of its words; a word may also be what the agency is
   * called (`nearestCall`), by names of the roster or `otherNames`. Newest year first, then by the roster's order.
   * With `text`, reports are counted up to 500; beyond, `totalIsLeast`.
   */
  search(
    district: string,
    filter: {
      readonly text?: string
      readonly otherNames?: OtherNames
      readonly year?: number
      readonly agency?: string
      readonly kind?: AgencyKind
    },
    paging: Paging,
  ): Promise<Page<FoundReport> & { readonly total: number; readonly totalIsLeast: boolean }>
  get(
    district: string,
    key: { readonly agency: string; readonly year: number; readonly version?: number | undefined },
  ): Promise<(PublishedReport & { readonly report: Report }) | undefined>
  years(district: string): Promise<readonly number[]>
  yearsOf(district: string, agencies: readonly string[]): Promise<ReadonlyMap<string, AgencyYears>>
  /** Values of some cells over agencies and years, for charts and open data. Absent where the cell is. */
  figures(
    district: string,
    filter: {
      readonly cells: readonly string[]
      readonly agencies?: readonly string[]
      readonly years?: readonly number[]
    },
  ): Promise<
    readonly { readonly agency: string; readonly year: number; readonly cell: string; readonly value: CellValue }[]
  >
  /** All published reports of a year or of all, one by one. */
  all(
    district: string,
    filter?: { readonly year?: number },
  ): AsyncIterable<PublishedReport & { readonly report: Report }>
}
