/** How the source of a report is built, as far as rules judge it. */

import type { SectionId, TableId } from '../form/form.ts'
import type { Place } from './place.ts'

/** A heading that opens a section. */
export interface SectionHeading {
  readonly section: SectionId
  /** The number with its mark as printed: “二、”, “2、”; empty where there is none. */
  readonly numeral: string
  readonly title: string
  readonly place: Place
}

export interface Outline {
  readonly title: { readonly lines: readonly string[]; readonly place: Place } | null
  /** In the order of the source. */
  readonly headings: readonly SectionHeading[]
  /** Tables of the form that the source has. */
  readonly tables: readonly TableId[]
  /** The edition whose labels the tables print; `null` where no table tells. */
  readonly printedEdition: string | null
  /** Where each line of the head's and the sections' texts stands. */
  readonly lines?: Readonly<Partial<Record<SectionId | 'head', readonly Place[]>>>
}
