/** Texts as offices write them, each with the tables it is true beside, and with a slip that a rule must notice. */

import type { EditionId, SectionId } from '@gouji/core'
import type { Figures } from '../figures.ts'

export interface Prose {
  /** The manner of writing, as a sentence. */
  readonly title: string
  /** 2021 where nothing is said. */
  readonly edition?: EditionId
  readonly agency?: { readonly name: string; readonly kind: 'government' | 'department' | 'township' | 'subdistrict' }
  readonly section: SectionId | 'head'
  /** The lines of the section; those of section 一 are added to a text on the five aspects, those of the head stand alone. */
  readonly lines: readonly string[]
  /** The tables it is true beside; what is not given is 0. */
  readonly figures: Figures
  /** Those of the report of the year before, where there is one beside it. */
  readonly lastYear?: Figures
  /** The same with one thing changed, and the rule that must notice. None where no rule can. */
  readonly twins: readonly Twin[]
}

export type Twin = {
  /** The rule that must notice. */
  readonly rule: string
} & (
  | {
      /** What is written, once in the text, and what is written instead. */
      readonly write: readonly [written: string, instead: string]
    }
  | {
      /** The tables instead. */
      readonly figures: Figures
    }
)
