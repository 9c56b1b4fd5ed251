import type { Selectable } from 'kysely'
import type { Actor, Change } from '../contract/change.ts'
import type { Filing, Reminded, SentBack, SignOffAsked } from '../contract/filings.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

export function oneFiling(
  db: Database['kysely'] | Tx,
  { district, id }: { readonly district: string; readonly id: string },
) {
  return db.selectFrom('filings').where('district', '=', district).where('id', '=', id).selectAll()
}

/**
 * Whether the campaign that is to be open was closed; it is not until the transaction ends. Asked before the filing is
 * locked, in the order of those who change campaigns.
 */
export async function isClosed(
  { dialect }: Pick<Database, 'dialect'>,
  tx: Tx,
  { district, whileOpen }: { readonly district: string; readonly whileOpen?: string | undefined },
): Promise<boolean> {
  if (whileOpen === undefined) return false
  const row = tx.selectFrom('campaigns').where('district', '=', district).where('id', '=', whileOpen).select('state')
  const campaign = await (dialect === 'postgres' ? row.forShare() : row).executeTakeFirst()
  return campaign?.state !== 'open'
}

export function asFiling(row: Selectable<Tables['filings']>): Filing {
  return {
    id: row.id,
    campaign: row.campaign,
    agency: row.agency,
    year: row.year,
    edition: row.edition as Filing['edition'],
    state: row.state as Filing['state'],
    dueOn: row.due_on,
    since: row.since,
    revision: row.revision,
    version: row.version,
    updatedAt: row.updated_at,
    reminded: remindedOf(row),
    signOffAsked: signOffAskedOf(row),
    sentBack: sentBackOf(row),
  }
}

export function remindedOf({
  reminders,
  reminded_at,
}: Pick<Selectable<Tables['filings']>, 'reminders' | 'reminded_at'>): Reminded | null {
  return reminded_at === null ? null : { times: reminders, at: reminded_at }
}

type AskedColumns = Pick<
  Selectable<Tables['filings']>,
  'asked_at' | 'asked_by_kind' | 'asked_by_id' | 'asked_by_name' | 'asked_revision'
>

export function signOffAskedOf(row: AskedColumns): SignOffAsked | null {
  if (row.asked_at === null) return null
  const by = { kind: row.asked_by_kind as Actor['kind'], id: row.asked_by_id ?? '', name: row.asked_by_name ?? '' }
  return { by, at: row.asked_at, revision: row.asked_revision ?? 0 }
}

type SentBackColumns = Pick<
  Selectable<Tables['filings']>,
  'sent_back_at' | 'sent_back_by_kind' | 'sent_back_by_id' | 'sent_back_by_name' | 'sent_back_note'
>

function sentBackOf(row: SentBackColumns): SentBack | null {
  if (row.sent_back_at === null) return null
  const kind = row.sent_back_by_kind as Actor['kind']
  const by = { kind, id: row.sent_back_by_id ?? '', name: row.sent_back_by_name ?? '' }
  return { by, at: row.sent_back_at, note: row.sent_back_note ?? '' }
}

/** What became of asking for a signature: asked for, sent back, or neither. */
export function signOffColumns({
  asked,
  sentBack,
}: {
  readonly asked?: { readonly change: Change; readonly revision: number }
  readonly sentBack?: { readonly change: Change; readonly note: string }
}): AskedColumns & SentBackColumns {
  return {
    asked_at: asked?.change.at ?? null,
    asked_by_kind: asked?.change.by.kind ?? null,
    asked_by_id: asked?.change.by.id ?? null,
    asked_by_name: asked?.change.by.name ?? null,
    asked_revision: asked?.revision ?? null,
    sent_back_at: sentBack?.change.at ?? null,
    sent_back_by_kind: sentBack?.change.by.kind ?? null,
    sent_back_by_id: sentBack?.change.by.id ?? null,
    sent_back_by_name: sentBack?.change.by.name ?? null,
    sent_back_note: sentBack?.note ?? null,
  }
}
