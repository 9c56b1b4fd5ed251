/**
 * The tables, the same on both databases: text for JSON (canonical), instants and days, 0 and 1 for no and yes.
 * Every key starts with the district, so that a distributed PostgreSQL can spread the tables by it.
 */

import type { ColumnType, Generated } from 'kysely'

/** Who, in three columns. */
interface ByColumns {
  by_kind: string
  by_id: string
  by_name: string
}

interface AuditedColumns extends ByColumns {
  at: string
}

interface FieldColumns extends AuditedColumns {
  district: string
  filing: string
  id: string
  /** Null where the field was taken away, and the JSON `null` where it is blank. */
  value: string | null
  revision: number
  origin: string
}

/** Given once, never changed. */
type Fixed<T> = ColumnType<T, T, never>

export interface Tables {
  districts: { district: string; name: string; created_at: string }
  agencies: {
    district: string
    id: string
    parent: string | null
    name: string
    short_name: string | null
    kind: string
    code: string | null
    position: number
    retired: number
    revision: number
    /** Its place in the whole tree, counted from the top; follows from `parent` and `position`. */
    rank: number
  }
  members: {
    district: string
    person: string
    role: string
    agency: string | null
    active: number
    revision: number
  }
  campaigns: {
    district: string
    id: string
    name: string
    year: number
    edition: string
    state: string
    opens_on: string
    created_at: string
    revision: number
  }
  filings: {
    district: string
    id: string
    campaign: string
    agency: string
    year: number
    edition: string
    state: string
    due_on: string
    since: string
    revision: number
    version: number | null
    updated_at: string
    filled_cells: number
    checked_revision: number | null
    checked_rules: string | null
    errors: number | null
    warnings: number | null
    reminded_at: string | null
    reminders: Generated<number>
    /** When sign-off was asked for, by whom and at which revision; null since the last move. */
    asked_at: string | null
    asked_by_kind: string | null
    asked_by_id: string | null
    asked_by_name: string | null
    asked_revision: number | null
    /** When its lead sent it back unsigned, who and why; null since it was asked for again, or moved. */
    sent_back_at: string | null
    sent_back_by_kind: string | null
    sent_back_by_id: string | null
    sent_back_by_name: string | null
    sent_back_note: string | null
  }
  /** What stands in a draft. */
  fields: FieldColumns
  field_history: FieldColumns
  versions: {
    district: Fixed<string>
    filing: Fixed<string>
    number: Fixed<number>
    from_state: Fixed<string>
    state: Fixed<string>
    report: Fixed<string>
    hash: Fixed<string>
    chain: Fixed<string>
    by_kind: Fixed<string>
    by_id: Fixed<string>
    by_name: Fixed<string>
    at: Fixed<string>
    note: Fixed<string | null>
  }
  remarks: AuditedColumns & {
    district: string
    id: string
    filing: string
    field: string | null
    paragraph: number | null
    kind: string
    text: string
    answer: string | null
    answered_by_kind: string | null
    answered_by_id: string | null
    answered_by_name: string | null
    answered_at: string | null
    settled_by_kind: string | null
    settled_by_id: string | null
    settled_by_name: string | null
    settled_at: string | null
  }
  explanations: AuditedColumns & {
    district: string
    filing: string
    fingerprint: string
    rule: string
    reason: string
  }
  findings: {
    district: string
    filing: string
    number: number
    campaign: string
    agency: string
    rule: string
    severity: string
    outcome: string
    fingerprint: string
    message: string
    finding: string
  }
  documents: AuditedColumns & {
    district: string
    filing: string
    hash: string
    name: string
    media_type: string
    purpose: string
    size: number
  }
  blobs: { district: string; hash: string; bytes: Uint8Array }
  /** The newest published version of each agency and year. Follows from `versions`; is made anew by `deriveAgain`. */
  published: {
    district: string
    agency: string
    year: number
    filing: string
    version: number
    agency_name: string
    kind: string
    edition: string
    title: string
    hash: string
    published_at: string
    corrected: number
    rank: number
    /** What is searched, folded (`fold` of search.ts). */
    text: string
    /** Of `cell_sets`: which cells the report has. `cell_values` are their values as JSON, a line each, in that order. */
    cell_set: string
    cell_values: string
  }
  /** Lists of cell ids, by their SHA-256. Follows from `versions`, too. */
  cell_sets: { district: string; id: string; cells: string }
  /** Of each filing's last version; `units` as JSON where amounts are in a unit of their own. Follows from `versions`. */
  latest_cells: {
    district: string
    filing: string
    version: number
    cell_set: string
    cell_values: string
    units: string | null
  }
  settings: AuditedColumns & { district: string; key: string; revision: number; value: string }
  jobs: ByColumns & {
    district: string
    id: string
    kind: string
    input: string
    state: string
    done: number
    total: number | null
    note: string | null
    result: string | null
    error: string | null
    attempts: number
    worker: string | null
    lease_until: string | null
    not_before: string
    created_at: string
    updated_at: string
  }
  job_items: { district: string; job: string; item: string; result: string }
  webhooks: {
    district: string
    id: string
    url: string
    secret: string
    events: string
    active: number
    created_at: string
  }
  deliveries: {
    district: string
    id: string
    webhook: string
    event: string
    payload: string
    state: string
    attempts: number
    next_at: string | null
    last_error: string | null
    worker: string | null
    lease_until: string | null
    created_at: string
  }
  requests: {
    actor: string
    key: string
    body: string
    at: string
    /** `null`: under way, nothing written yet. 0: changes of it are written, no answer is known. Else that of the answer. */
    status: number | null
    /** With status 0, empty: it is under way no more. */
    answer: string | null
  }
  audit: {
    district: Fixed<string>
    number: Fixed<number>
    at: Fixed<string>
    by_kind: Fixed<string>
    by_id: Fixed<string>
    by_name: Fixed<string>
    request: Fixed<string | null>
    action: Fixed<string>
    subject: Fixed<string | null>
    detail: Fixed<string>
    hash: Fixed<string>
  }
  /** The end of each district's chain, locked while one event is put after it. */
  audit_heads: { district: string; number: number; hash: string }
  /** On PostgreSQL alone, as `rates`: who has a filing open just now. */
  visits: {
    id: string
    district: string
    filing: string
    person: string
    name: string
    came: ColumnType<Date, never, never>
    seen: ColumnType<Date, never, never>
  }
  /** Which making of a table that follows from others is there. */
  derived: { name: string; version: number }
}
