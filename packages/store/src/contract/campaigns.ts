/** Campaigns (报送批次). */

import type { EditionId, FilingState } from '@gouji/core'
import type { Change, Done, Missing, Stale, Taken } from './change.ts'
import type { Reminded, SignOffAsked } from './filings.ts'
import type { WebhookEvent } from './webhooks.ts'

export interface Campaign {
  readonly id: string
  readonly name: string
  /** The year reported on. */
  readonly year: number
  readonly edition: EditionId
  readonly state: 'open' | 'closed'
  readonly opensOn: string
  readonly createdAt: string
  readonly revision: number
}

/** An agency's part in a campaign. */
export interface CampaignAgency {
  readonly agency: string
  readonly dueOn: string
}

/** Somebody has worked in it; it is kept. */
interface Begun {
  readonly kind: 'begun'
}

/** Another of the same year. */
interface OpenAlready {
  readonly kind: 'open-already'
  readonly other: Campaign
}

export interface CampaignStore {
  list(district: string): Promise<readonly Campaign[]>
  get(district: string, id: string): Promise<Campaign | undefined>
  /**
   * Creates the campaign with one filing in `draft` and untouched for each agency, and puts `event` in line for the
   * webhooks that want it. Of a year one campaign is open at most (`open-already`).
   */
  create(
    district: string,
    campaign: Omit<Campaign, 'revision' | 'createdAt'> & { readonly agencies: readonly CampaignAgency[] },
    change: Change,
    options?: { readonly event?: WebhookEvent },
  ): Promise<Done<Campaign> | Taken | OpenAlready>
  update(
    district: string,
    campaign: Campaign,
    change: Change,
  ): Promise<Done<Campaign> | Stale<Campaign> | Missing | OpenAlready>
  /** Adds agencies, or sets another due day for those that are there; the log keeps until when it was before. */
  putAgencies(
    district: string,
    campaign: string,
    agencies: readonly CampaignAgency[],
    change: Change,
  ): Promise<Done<undefined> | Missing>
  /** Keeps that agencies were reminded to hand in (催报); those whose report is not in one of `states` are passed over. */
  remind(
    district: string,
    campaign: string,
    asked: { readonly agencies: readonly string[]; readonly states: readonly FilingState[] },
    change: Change,
  ): Promise<Done<{ readonly reminded: readonly string[] }> | Missing>
  /** Takes back a campaign in which nothing was done yet: no draft touched, nothing said of one, no own part. */
  remove(district: string, id: string, change: Change): Promise<Done<undefined> | Missing | Begun>
  /** One row for each agency of a campaign: who has filed, who is late. */
  board(district: string, campaign: string): Promise<readonly BoardRow[]>
}

export interface BoardRow {
  readonly filing: string
  /** Of the filing: what a move is decided on. */
  readonly revision: number
  readonly agency: string
  readonly state: FilingState
  /** Nothing was typed or imported yet (未开始). */
  readonly untouched: boolean
  readonly dueOn: string
  /** When the state was reached. */
  readonly since: string
  readonly updatedAt: string
  /** When it was handed in last, by those who fill it in; `null`: not yet. */
  readonly handedIn: string | null
  readonly filledCells: number
  readonly errors: number | null
  readonly warnings: number | null
  readonly openRemarks: number
  /** Of the open ones, those nobody answered. */
  readonly unansweredRemarks: number
  /** How often it was returned, but for returns that were taken back. */
  readonly returns: number
  /** Files it was taken from or that were handed in with it. */
  readonly originals: number
  readonly reminded: Reminded | null
  readonly signOffAsked: SignOffAsked | null
  readonly version: number | null
}
