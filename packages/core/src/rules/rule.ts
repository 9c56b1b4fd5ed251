/** What a rule is. One rule, one judgement, one file. */

import type { EditionId, KnownEdition } from '../form/editions.ts'
import type { Member } from '../levels/aggregate.ts'
import type { Narrative } from '../narrative/narrative.ts'
import type { Profile } from '../profile/profile.ts'
import type { CellTable } from '../report/cell-table.ts'
import type { Outline } from '../report/outline.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { Alike, BesideReport } from '../sameness/batch.ts'

/** How grave a breach is. `error`: cannot be submitted; `warning`: must be looked at; `info`: to know. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule needs besides the report itself; without it the rule is skipped. */
export type Need = 'previous' | 'source' | 'members' | 'batch'

/** Why a rule could not judge. */
export type SkipReason =
  | 'no-previous-report'
  | 'no-source'
  | 'no-members'
  | 'no-other-reports'
  | 'too-many-pairs'
  | 'no-comparable-edition'
  | 'blank-cells'
  | 'not-a-number'
  | 'missing-cells'
  | 'uncertain-cells'
  | 'unknown-agency'
  | 'no-year'
  | 'no-publication-date'
  | 'rule-off'

/** Numbers and words of a finding, from which its sentence is made. */
export type Params = Readonly<Record<string, string | number | null>>

/** A breach. `cells` are ids of cells, most telling first. */
export interface Violation<P extends Params = Params> {
  readonly cells: readonly string[]
  readonly params: P
  /** Where the breach weighs otherwise than the rule says. */
  readonly severity?: Severity
  /** Where it stands, for breaches that are in no cell. */
  readonly place?: Place
  /** Other reports that show it. */
  readonly beside?: readonly BesideReport[]
}

/** A part of the rule that could not be judged, and the cells that stand in the way. */
export interface Undecided {
  readonly reason: SkipReason
  readonly cells: readonly string[]
}

/** What a rule says: its breaches, and what it could not judge. Neither: it passed. */
export interface Verdict<P extends Params = Params> {
  readonly violations: readonly Violation<P>[]
  readonly undecided: readonly Undecided[]
}

/** A report with its cells as numbers. */
export interface Readout {
  readonly report: Report
  readonly edition: KnownEdition
  readonly cells: CellTable
}

/** The reports of the agencies under one, and its own part, each by name. */
export interface Roster {
  readonly members: readonly Member[]
  /** Agencies of the roster whose reports are missing; empty: it is complete. */
  readonly missing: readonly string[]
}

/** The reports checked together with one, as far as it says what they say. */
export interface Batch {
  readonly alike: readonly Alike[]
}

/** What a rule judges. */
export interface Facts extends Readout {
  /** Last year's report of the same agency. */
  readonly previous?: Readout
  /** How the source is built; absent for a report that comes as data. */
  readonly outline?: Outline
  /** The reports this one is the sum of. */
  readonly roster?: Roster
  /** The other reports checked together with this one. */
  readonly batch?: Batch
  /** The district's settings; where it has none, the defaults. */
  readonly profile: Profile
  /** The prose, read when first asked for. */
  readonly narrative: () => Narrative
}

/** A sentence in both languages. */
export interface Message {
  readonly zh: string
  readonly en: string
}

/**
 * A rule: what holds, on what ground, how a breach is found, and in which words it is told. `defineRule` declares
 * one.
 */
export interface Rule<P extends Params = Params> {
  /** Words in kebab-case; never reused. */
  readonly id: string
  /** What holds, in one line: the official sentence where there is one. */
  readonly title: Message
  /** Notice, article, or “convention”. A rule by convention is at most a warning. */
  readonly basis: string
  readonly severity: Severity
  /** A written explanation, once accepted, lifts a breach. Warnings can always be explained. */
  readonly explainable?: true
  /** A breach is over and done: nothing in the report mends it. See `settle`. */
  readonly past?: true
  readonly editions: readonly EditionId[]
  readonly needs: readonly Need[]
  check(facts: Facts): Verdict<P>
  /** Made last, from the finding's numbers alone. */
  message(violation: Violation<P>, edition: EditionId): Message
}

/** The verdict of a rule that finds nothing to say. */
export const passed: Verdict<never> = { violations: [], undecided: [] }

/** Declares a rule, keeping the type of its numbers. */
export function defineRule<P extends Params>(rule: Rule<P>): Rule<P> {
  return rule
}
