import type { Selectable } from 'kysely'
import type { Filing, Reminded } from '../contract/filings.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

export function oneFiling(
  db: Database['kysely'] | Tx,
  { district, id }: { readonly district: string; readonly id: string },
) {
  return db.selectFrom('filings').where('district', '=', district).where('id', '=', id).selectAll()
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
  }
}

export function remindedOf({
  reminders,
  reminded_at,
}: Pick<Selectable<Tables['filings']>, 'reminders' | 'reminded_at'>): Reminded | null {
  return reminded_at === null ? null : { times: reminders, at: reminded_at }
}
