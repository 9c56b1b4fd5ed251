import type { Selectable } from 'kysely'
import type { AuditEvent, AuditStore } from '../contract/audit.ts'
import type { BrokenLink } from '../contract/versions.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { chainStart, hashOf, record } from './record.ts'
import { actorOf, cursorOf, limitOf, pageOf } from './rows.ts'

const subject = 'audit'
const batch = 1_000

export function auditStore(database: Database): AuditStore {
  const { kysely } = database
  return {
    add: (district, event, change) => database.write((tx) => record(database, tx, { district, change, ...event })),
    list: async (district, { action, subject: about, actor, from, to }, paging) => {
      const limit = limitOf(paging)
      const after = cursorOf(paging, 'audit')
      let query = kysely.selectFrom('audit').where('district', '=', district).selectAll()
      if (action !== undefined) query = query.where('action', '=', action)
      if (about !== undefined) query = query.where('subject', '=', about)
      if (actor !== undefined) query = query.where('by_id', '=', actor)
      if (from !== undefined) query = query.where('at', '>=', from)
      if (to !== undefined) query = query.where('at', '<=', to)
      if (after) query = query.where('number', '<', Number(after[0]))
      const rows = await query
        .orderBy('number', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, { list: 'audit', limit, item: asEvent, key: (row) => [row.number] })
    },
    verify: (district) => walk(database, district),
  }
}

/** Step by step, each as of one moment, so that who writes meanwhile is neither held up nor taken for an intruder. */
async function walk(database: Database, district: string) {
  const broken: BrokenLink[] = []
  let before: string | undefined = chainStart
  let checked = 0
  let last = 0
  for (;;) {
    const { head, rows } = await database.snapshot((tx) => stepAfter(tx, { district, last }))
    for (const row of rows) {
      for (let number = last + 1; number < Math.min(row.number, head.number + 1); number += 1) {
        broken.push({ subject, number, reason: 'removed' })
        before = undefined
      }
      if (row.number > head.number) broken.push({ subject, number: row.number, reason: 'inserted' })
      // After a row that was removed nothing can be said of the link to it.
      else if (before !== undefined && hashOf(before, row) !== row.hash)
        broken.push({ subject, number: row.number, reason: 'altered' })
      before = row.hash
      last = row.number
      checked += 1
    }
    if (rows.length === batch) continue
    for (let number = last + 1; number <= head.number; number += 1) broken.push({ subject, number, reason: 'removed' })
    if (last === head.number && before !== head.hash && broken.every(({ number }) => number !== last))
      broken.push({ subject, number: last, reason: 'altered' })
    return { checked, broken }
  }
}

async function stepAfter(tx: Tx, { district, last }: { readonly district: string; readonly last: number }) {
  const head = await tx.selectFrom('audit_heads').where('district', '=', district).selectAll().executeTakeFirst()
  const rows = await tx
    .selectFrom('audit')
    .where('district', '=', district)
    .where('number', '>', last)
    .selectAll()
    .orderBy('number')
    .limit(batch)
    .execute()
  return { head: head ?? { number: 0, hash: chainStart }, rows }
}

function asEvent(row: Selectable<Tables['audit']>): AuditEvent {
  return {
    number: row.number,
    at: row.at,
    by: actorOf(row),
    request: row.request,
    action: row.action,
    subject: row.subject,
    detail: JSON.parse(row.detail),
    hash: row.hash,
  }
}
