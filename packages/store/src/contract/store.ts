/**
 * What a district keeps: who reports, when, what was typed, what was filed, what was said about it, and who did it.
 *
 * Everything belongs to one district (地区); one store may hold many. The store knows no rule: what may be moved, seen
 * or published is decided by its caller, and what the store promises is that nothing acknowledged is lost, that two
 * people on one draft never overwrite each other unseen, and that what was filed cannot be altered unnoticed.
 *
 * Times are ISO 8601 instants in UTC, days `YYYY-MM-DD`; the caller gives both. Every change names who makes it and
 * leaves one event in the audit log within the same transaction.
 */

import type { AuditStore } from './audit.ts'
import type { CampaignStore } from './campaigns.ts'
import type { DistrictStore } from './districts.ts'
import type { DocumentStore } from './documents.ts'
import type { ExplanationStore } from './explanations.ts'
import type { FilingStore } from './filings.ts'
import type { FindingStore } from './findings.ts'
import type { JobStore } from './jobs.ts'
import type { PeopleStore } from './people.ts'
import type { PresenceStore } from './presence.ts'
import type { PublishedStore } from './published.ts'
import type { RateStore } from './rates.ts'
import type { RemarkStore } from './remarks.ts'
import type { RequestStore } from './requests.ts'
import type { RosterStore } from './roster.ts'
import type { SettingStore } from './settings.ts'
import type { SignalListener } from './signals.ts'
import type { WebhookStore } from './webhooks.ts'

export interface Store {
  readonly districts: DistrictStore
  readonly roster: RosterStore
  readonly people: PeopleStore
  readonly campaigns: CampaignStore
  readonly filings: FilingStore
  readonly remarks: RemarkStore
  readonly explanations: ExplanationStore
  readonly findings: FindingStore
  readonly documents: DocumentStore
  readonly published: PublishedStore
  readonly settings: SettingStore
  readonly jobs: JobStore
  readonly webhooks: WebhookStore
  readonly audit: AuditStore
  readonly requests: RequestStore
  readonly presence: PresenceStore
  readonly rates: RateStore
  /**
   * Tells of changes as they are made, by any process on PostgreSQL, by this one on SQLite. Signals are hints and may be
   * lost: whoever waits also looks from time to time. Returns the way to stop.
   */
  onSignal(listener: SignalListener): () => void
  /** Answers whether the database can be written to; throws what it says where it cannot. */
  ping(): Promise<void>
  close(): Promise<void>
}
