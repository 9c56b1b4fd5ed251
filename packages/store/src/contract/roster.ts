/** The roster (名册) of a district. */

import type { Report } from '@gouji/core'
import type { Change, Done, Page, Paging, Stale, Taken } from './change.ts'

export type AgencyKind = Report['agency']['kind']

/** One node of the roster: the district's government itself, a department, a township, a subdistrict. */
export interface Agency {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly shortName: string | null
  readonly kind: AgencyKind
  /** 统一社会信用代码, where it is known. */
  readonly code: string | null
  /** Its place among the children of its parent. */
  readonly position: number
  /** Left out of later campaigns; what it filed stays. */
  readonly retired: boolean
  /** Of this row, for `If-Match`. */
  readonly revision: number
}

/** What the agencies are called besides their name and their short one, by the name. */
export type OtherNames = ReadonlyMap<string, readonly string[]>

interface RosterFilter {
  /** What it is called (`nearestCall`): the nearest first. */
  readonly text?: string | undefined
  readonly otherNames?: OtherNames | undefined
  readonly kind?: AgencyKind | undefined
  readonly ids?: readonly string[] | undefined
}

/** The whole would not be in order. */
export interface Refused<Reason> {
  readonly kind: 'refused'
  readonly reason: Reason
}

export interface RosterStore {
  list(district: string, filter?: { readonly withRetired?: boolean }): Promise<readonly Agency[]>
  /** In pages, also those left out of later campaigns; the same order, where no `text` is asked for. */
  page(district: string, filter: RosterFilter, paging: Paging): Promise<Page<Agency>>
  get(district: string, id: string): Promise<Agency | undefined>
  /**
   * Adds and changes several at once, all or none. A row without `revision` is new. `refuse` is asked of the roster as
   * it would be, in which nobody else has a hand meanwhile; what it answers is why nothing was written.
   */
  put<Reason = never>(
    district: string,
    agencies: readonly (Omit<Agency, 'revision'> & { readonly revision?: number | undefined })[],
    change: Change,
    options?: { readonly refuse?: (roster: readonly Agency[]) => Reason | undefined },
  ): Promise<Done<readonly Agency[]> | Stale<Agency> | Taken | Refused<Reason>>
}
