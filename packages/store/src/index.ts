export { type Backup, backup, restore } from './backup/backup.ts'
export { BrokenBackup, type LoadOptions } from './backup/load.ts'
export { type Verified, verifyStore } from './backup/verify.ts'
export { canonical, sha256 } from './canonical.ts'
export type { AuditEvent, AuditStore } from './contract/audit.ts'
export type { BoardRow, Campaign, CampaignAgency, CampaignStore } from './contract/campaigns.ts'
export type { Actor, Change, Done, Missing, OnceKey, Page, Paging, Stale, Taken } from './contract/change.ts'
export type { District, DistrictStore } from './contract/districts.ts'
export type { DocumentStore, StoredDocument } from './contract/documents.ts'
export type { ExplanationStore, StoredExplanation } from './contract/explanations.ts'
export type {
  Draft,
  Field,
  FieldChange,
  FieldDifference,
  FieldId,
  FieldOrigin,
  FieldOutcome,
  PatchResult,
} from './contract/fields.ts'
export type { Filing, FilingStore, Moved, Reminded, SentBack, SignOffAsked } from './contract/filings.ts'
export type { FindingFilter, FindingStore, FindingTally, StoredFinding } from './contract/findings.ts'
export { type Job, type JobStore, jobPatience } from './contract/jobs.ts'
export type { Membership, PeopleStore } from './contract/people.ts'
export type { PresenceStore, Present, Visit } from './contract/presence.ts'
export type { AgencyYears, PublishedReport, PublishedStore } from './contract/published.ts'
export type { RateStore } from './contract/rates.ts'
export type { Remark, RemarkStore } from './contract/remarks.ts'
export type { RequestStore } from './contract/requests.ts'
export type { Agency, AgencyKind, OtherNames, RosterStore } from './contract/roster.ts'
export type { Setting, SettingStore } from './contract/settings.ts'
export type { Signal, SignalListener } from './contract/signals.ts'
export type { Store } from './contract/store.ts'
export type { BrokenLink, FilingStep, SignOffStep, Version } from './contract/versions.ts'
export type { Delivery, Webhook, WebhookEvent, WebhookStore } from './contract/webhooks.ts'
export { createStore, openPostgresStore, openSqliteStore } from './create-store.ts'
export type { Database } from './database/database.ts'
export { migrate, pendingMigrations, UnknownDatabase } from './database/migrate.ts'
export { openPostgres, type PostgresOptions } from './database/postgres.ts'
export { openSqlite } from './database/sqlite.ts'
export { isCursor, type PagedList } from './parts/rows.ts'
