/** Filings (填报): drafts, versions, moves. */

import type { EditionId, FilingState, Report } from '@gouji/core'
import type { Actor, Change, Done, Missing, Page, Paging, Stale } from './change.ts'
import type { Draft, Field, FieldChange, FieldDifference, FieldId, PatchResult } from './fields.ts'
import type { BrokenLink, FilingStep, SignOffStep, Version } from './versions.ts'
import type { WebhookEvent } from './webhooks.ts'

export interface Filing {
  readonly id: string
  readonly campaign: string
  readonly agency: string
  readonly year: number
  readonly edition: EditionId
  readonly state: FilingState
  readonly dueOn: string
  readonly since: string
  /** Counts the changes of the draft and the moves; a field's revision is the filing's at its last change. */
  readonly revision: number
  readonly version: number | null
  readonly updatedAt: string
  readonly reminded: Reminded | null
  readonly signOffAsked: SignOffAsked | null
  readonly sentBack: SentBack | null
}

/** How often an agency was reminded to hand in (催报), and when last. */
export interface Reminded {
  readonly times: number
  readonly at: string
}

/** Who asked the lead to sign off (提请签发), and when; until the filing is moved. */
export interface SignOffAsked {
  readonly by: Actor
  readonly at: string
  /** Of the filing, when it was asked: a filing past it was changed since. */
  readonly revision: number
}

/** Who would not sign off yet, and why (退回经办人); until sign-off is asked for again, or the filing is moved. */
export interface SentBack {
  readonly by: Actor
  readonly at: string
  readonly note: string
}

/** The cells of a filing's last version. */
interface MovedCells extends Pick<Report, 'cells' | 'units'> {
  readonly filing: string
  readonly version: number
}

/** What became of a filing that was moved. */
export interface Moved {
  readonly filing: Filing
  readonly version: Version
}

/** What is done only while this campaign, the filing's own, is open: it stays so until it is done. Closed, it is `stale`. */
interface WhileOpen {
  readonly whileOpen?: string | undefined
}

export interface FilingStore {
  get(district: string, id: string): Promise<Filing | undefined>
  find(district: string, filter: { readonly agency: string; readonly year: number }): Promise<Filing | undefined>
  list(district: string, filter: { readonly campaign?: string; readonly agency?: string }): Promise<readonly Filing[]>
  draft(district: string, id: string): Promise<Draft | undefined>
  /** What the filings of a campaign in some states were last moved with, cells only: for sums over many. */
  cells(
    district: string,
    filter: { readonly campaign: string; readonly states: readonly FilingState[] },
  ): Promise<readonly MovedCells[]>
  /** Fields changed after a revision, for those who follow a draft. */
  changedSince(district: string, id: string, revision: number): Promise<readonly Field[]>
  /** The fields that hold something else than they did at a revision, by id. */
  differences(district: string, id: string, revision: number): Promise<readonly FieldDifference[]>
  /** Changes whose base is the field's revision are written, each of the others is a conflict. Refused outside `states`. */
  patch(
    district: string,
    id: string,
    patch: { readonly changes: readonly FieldChange[]; readonly states: readonly FilingState[] } & WhileOpen,
    change: Change,
  ): Promise<Done<PatchResult> | Stale<Filing> | Missing>
  /** All values a field has had, newest first. */
  history(district: string, id: string, field: FieldId, paging: Paging): Promise<Page<Field>>
  /**
   * Moves a filing and keeps its report as the next version, if it still is at `revision` and in state `from`; else
   * nothing happens. `published` reports become searchable in the same step, and what `event` makes of the move is put
   * in line for the webhooks that want it. `unasked`: only while nobody has asked for its signature.
   */
  move(
    district: string,
    id: string,
    move: {
      readonly from: FilingState
      readonly to: FilingState
      readonly revision: number
      readonly report: Report
      readonly note: string | null
      readonly unasked?: boolean
      readonly event?: (moved: Moved) => WebhookEvent
    } & WhileOpen,
    change: Change,
  ): Promise<Done<Moved> | Stale<Filing> | Missing>
  /** Keeps that sign-off was asked for; who asks again is the one who asked. The revision stays. Refused outside `states`. */
  askSignOff(
    district: string,
    id: string,
    asked: { readonly states: readonly FilingState[] } & WhileOpen,
    change: Change,
  ): Promise<Done<Filing> | Stale<Filing> | Missing>
  /** Takes back that sign-off was asked for, with the reason; the revision stays. Refused where nobody asks. */
  sendBack(
    district: string,
    id: string,
    sent: { readonly note: string } & WhileOpen,
    change: Change,
  ): Promise<Done<Filing> | Stale<Filing> | Missing>
  versions(district: string, id: string): Promise<readonly Omit<Version, 'report'>[]>
  version(district: string, id: string, number: number): Promise<Version | undefined>
  steps(district: string, id: string): Promise<readonly FilingStep[]>
  /** Every time sign-off was asked for or refused, oldest first; they stand in the audit log. */
  signOffSteps(district: string, id: string): Promise<readonly SignOffStep[]>
  /** The versions whose hash or chain no longer fits their content. */
  verify(district: string): Promise<{ readonly checked: number; readonly broken: readonly BrokenLink[] }>
}
