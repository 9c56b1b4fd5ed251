/** The audit log's chain: one event a change, within the change's own transaction, and that its request was carried out. */

import { canonical, sha256 } from '../canonical.ts'
import type { Change } from '../contract/change.ts'
import type { Database, Tx } from '../database/database.ts'
import { keepWritten } from './requests.ts'
import { byColumns } from './rows.ts'

export interface Recorded {
  readonly action: string
  readonly subject: string | null
  readonly detail: unknown
}

export const chainStart = ''

/**
 * Puts one event at the end of a district's chain. The last thing a transaction does: from here to its end, the others
 * of the district wait.
 */
export async function record(
  { dialect }: Pick<Database, 'dialect'>,
  tx: Tx,
  event: Recorded & { readonly district: string; readonly change: Change },
): Promise<void> {
  const { district, change } = event
  if (change.once) await keepWritten(tx, change.once)
  const head = await endOfChain(dialect, tx, district)
  const row = {
    number: head.number + 1,
    at: change.at,
    ...byColumns(change),
    request: change.request ?? null,
    action: event.action,
    subject: event.subject,
    detail: canonical(event.detail ?? null),
  }
  const hash = hashOf(head.hash, row)
  await tx
    .insertInto('audit')
    .values({ district, ...row, hash })
    .execute()
  await tx.updateTable('audit_heads').where('district', '=', district).set({ number: row.number, hash }).execute()
}

async function endOfChain(dialect: Database['dialect'], tx: Tx, district: string) {
  const ask = () => {
    const query = tx.selectFrom('audit_heads').where('district', '=', district).select(['number', 'hash'])
    return (dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
  }
  const head = await ask()
  if (head) return head
  const start = { district, number: 0, hash: chainStart }
  await tx
    .insertInto('audit_heads')
    .values(start)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await ask()) ?? start
}

export interface AuditRow {
  readonly number: number
  readonly at: string
  readonly by_kind: string
  readonly by_id: string
  readonly by_name: string
  readonly request: string | null
  readonly action: string
  readonly subject: string | null
  readonly detail: string
}

/** SHA-256 over the hash before and all that the event says. */
export function hashOf(before: string, row: AuditRow): string {
  const { number, at, by_kind, by_id, by_name, request, action, subject, detail } = row
  return sha256(canonical([before, number, at, by_kind, by_id, by_name, request, action, subject, detail]))
}
