import { type Selectable, sql } from 'kysely'
import { canonical } from '../canonical.ts'
import type { Delivery, Webhook, WebhookEvent, WebhookStore } from '../contract/webhooks.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { record } from './record.ts'
import { chunked, cursorOf, flag, limitOf, pageOf } from './rows.ts'

export function webhookStore(database: Database): WebhookStore {
  const { kysely } = database
  return {
    list: async (district) => {
      const all = kysely.selectFrom('webhooks').where('district', '=', district).selectAll()
      return (await all.orderBy('created_at').orderBy('id').execute()).map(asWebhook)
    },
    put: (district, { id, url, secret, events, active }, change) =>
      database.write(async (tx) => {
        const set = { url, secret, events: canonical(events), active: flag(active) }
        const row = await tx
          .insertInto('webhooks')
          .values({ district, id, created_at: change.at, ...set })
          .onConflict((conflict) => conflict.columns(['district', 'id']).doUpdateSet(set))
          .returningAll()
          .executeTakeFirstOrThrow()
        const detail = { url: hostOf(url), events, active }
        await record(database, tx, { district, change, action: 'webhook.put', subject: id, detail })
        return asWebhook(row)
      }),
    remove: (district, id, change) =>
      database.write(async (tx) => {
        const row = await tx
          .deleteFrom('webhooks')
          .where('district', '=', district)
          .where('id', '=', id)
          .returning('url')
          .executeTakeFirst()
        if (!row) return false
        await record(database, tx, {
          district,
          change,
          action: 'webhook.remove',
          subject: id,
          detail: { url: hostOf(row.url) },
        })
        return true
      }),
    emit: async (district, event) => {
      const count = await database.write((tx) => addDeliveries(tx, district, event))
      if (count > 0) database.signal({ kind: 'deliveries' })
      return count
    },
    due: ({ worker, now, until, limit }) =>
      database.write(async (tx) => {
        const waiting = tx
          .selectFrom('deliveries')
          .where('state', '=', 'waiting')
          .where('next_at', '<=', now)
          .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<', now)]))
          .select(['district', 'id'])
          .orderBy('next_at')
          .orderBy('id')
          .limit(limit)
        const keys = await (database.dialect === 'postgres' ? waiting.forUpdate().skipLocked() : waiting).execute()
        const taken: (Delivery & { readonly district: string })[] = []
        for (const { district, id } of keys) {
          const row = await tx
            .updateTable('deliveries')
            .set({ worker, lease_until: until })
            .set((set) => ({ attempts: set('attempts', '+', 1) }))
            .where('district', '=', district)
            .where('id', '=', id)
            .returningAll()
            .executeTakeFirstOrThrow()
          taken.push({ ...asDelivery(row), district })
        }
        return taken
      }),
    settle: (id, worker, outcome) =>
      database.write(async (tx) => {
        const left = { worker: null, lease_until: null }
        const set = outcome.delivered
          ? { ...left, state: 'delivered', next_at: null, last_error: null }
          : {
              ...left,
              state: outcome.retryAt === null ? 'dead' : 'waiting',
              next_at: outcome.retryAt,
              last_error: outcome.error,
            }
        const row = await tx
          .updateTable('deliveries')
          .set(set)
          .where(sql<boolean>`id = ${id} and worker = ${worker} and state = 'waiting'`)
          .returning('id')
          .executeTakeFirst()
        return row !== undefined
      }),
    deliveries: async (district, { state }, paging) => {
      const limit = limitOf(paging)
      const after = cursorOf(paging, 'deliveries')
      let query = kysely.selectFrom('deliveries').where('district', '=', district).selectAll()
      if (state !== undefined) query = query.where('state', '=', state)
      if (after) query = query.where(sql<boolean>`(created_at, id) < (${after[0]}, ${after[1]})`)
      const rows = await query
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, { list: 'deliveries', limit, item: asDelivery, key: (row) => [row.created_at, row.id] })
    },
    retry: async (district, id, at) => {
      const retried = await database.write(async (tx) => {
        const row = await tx
          .updateTable('deliveries')
          .set({ state: 'waiting', attempts: 0, next_at: at })
          .where('district', '=', district)
          .where('id', '=', id)
          .where('state', '=', 'dead')
          .returning('id')
          .executeTakeFirst()
        return row !== undefined
      })
      if (retried) database.signal({ kind: 'deliveries' })
      return retried
    },
  }
}

/** As much of an address as goes into the log: many receivers take a secret in its path or query for the key. */
const hostOf = (url: string) => `${new URL(url).origin}/…`

/** How many there are to deliver. In the transaction of what happened, they are there if it has. */
export async function addDeliveries(
  tx: Tx,
  district: string,
  { id, event, payload, at }: WebhookEvent,
): Promise<number> {
  const active = tx.selectFrom('webhooks').where('district', '=', district).where('active', '=', 1)
  const hooks = await active.selectAll().execute()
  const rows = hooks
    .filter((hook) => asWebhook(hook).events.includes(event))
    .map((hook) => ({
      district,
      id: `${id}.${hook.id}`,
      webhook: hook.id,
      event,
      payload: canonical(payload),
      state: 'waiting',
      attempts: 0,
      next_at: at,
      created_at: at,
    }))
  for (const part of chunked(rows)) {
    await tx
      .insertInto('deliveries')
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return rows.length
}

function asWebhook(row: Selectable<Tables['webhooks']>): Webhook {
  return {
    id: row.id,
    url: row.url,
    secret: row.secret,
    events: JSON.parse(row.events) as readonly string[],
    active: row.active === 1,
    createdAt: row.created_at,
  }
}

function asDelivery(row: Selectable<Tables['deliveries']>): Delivery {
  return {
    id: row.id,
    webhook: row.webhook,
    event: row.event,
    payload: JSON.parse(row.payload),
    state: row.state as Delivery['state'],
    attempts: row.attempts,
    nextAt: row.next_at,
    lastError: row.last_error,
    createdAt: row.created_at,
  }
}
