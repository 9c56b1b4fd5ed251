/** The shape of a rule's examples. They are its test, its page and its introduction. */

import type { CellId, EditionId } from '../form/editions.ts'
import type { ProfileInput } from '../profile/profile.ts'
import type { CellValue } from '../report/cell.ts'
import type { Outline } from '../report/outline.ts'
import type { Agency, Report } from '../report/report.ts'
import type { SkipReason } from './rule.ts'

/** The few facts that matter; every other cell is 0. */
export interface ExampleFacts {
  readonly edition: EditionId
  readonly year?: number | null
  readonly agency?: Partial<Agency>
  readonly cells?: Readonly<Partial<Record<CellId, CellValue>>>
  /** Cells the source does not have: ids, or the beginning of ids (`requests.`). */
  readonly without?: readonly string[]
  readonly subtotals?: Readonly<Record<string, CellValue>>
  readonly units?: Readonly<Record<string, string>>
  readonly certainty?: Readonly<Record<string, string>>
  /** What of the document's outline is not in order; `null`: the report comes as data. */
  readonly outline?: Partial<Outline> | null
  /** Texts of sections; others are empty. */
  readonly sections?: Report['sections']
  readonly head?: Report['head']
  readonly reportTitle?: string
  readonly publishedOn?: string
  /** Reports it is the sum of, by name, and agencies whose reports are missing. */
  readonly members?: Readonly<Record<string, Omit<ExampleFacts, 'previous' | 'members'>>>
  readonly missing?: readonly string[]
  /** Reports checked together with it. */
  readonly others?: readonly Omit<ExampleFacts, 'previous' | 'members' | 'others'>[]
  /** Settings of the district; the defaults where there are none. */
  readonly profile?: Omit<ProfileInput, 'schema'>
  /** Last year's report of the same agency. */
  readonly previous?: Omit<ExampleFacts, 'previous'>
}

export interface Example extends ExampleFacts {
  /** A sentence: what is the case. */
  readonly title: string
}

export interface Examples {
  readonly passes: readonly Example[]
  /** `messages`: exactly what is said, in Chinese, in order. */
  readonly fails: readonly (Example & { readonly messages: readonly string[] })[]
  readonly skips?: readonly (Example & { readonly reason: SkipReason })[]
}
