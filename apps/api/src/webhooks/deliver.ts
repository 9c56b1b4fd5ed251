/** Deliveries that are due: signed, sent, and tried again later where they did not arrive. */

import type { Delivery } from '@gouji/store'
import type { Parts } from '../parts.ts'
import { send } from './send.ts'
import { signatureOf } from './sign.ts'

const lease = 60_000
const atOnce = 20
const firstPause = 30_000
/** 30 s, 1 min, 2 min … some 4 hours in all; then it is dead and waits for a person. */
const mostAttempts = 10

type DeliveryParts = Pick<Parts, 'store' | 'clock' | 'settings' | 'log'>
type Due = Delivery & { readonly district: string }

/** Answers how many were taken up. */
export async function deliverDue(parts: DeliveryParts, worker: string): Promise<number> {
  const { store, clock } = parts
  const now = clock()
  const due = await store.webhooks.due({
    worker,
    now: now.toISOString(),
    until: new Date(now.getTime() + lease).toISOString(),
    limit: atOnce,
  })
  await Promise.all(due.map((delivery) => deliver(parts, { delivery, worker })))
  return due.length
}

async function deliver(
  parts: DeliveryParts,
  { delivery, worker }: { readonly delivery: Due; readonly worker: string },
): Promise<void> {
  const { store, clock, settings } = parts
  const { id, webhook, event, payload, createdAt, district, attempts } = delivery
  const hook = (await store.webhooks.list(district)).find((one) => one.id === webhook)
  const body = JSON.stringify({ id, event, createdAt, data: payload })
  const at = clock()
  const sent = hook?.active
    ? await send({
        url: hook.url,
        body,
        allowPrivate: settings.privateWebhooks,
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'gouji',
          'Gouji-Event': event,
          'Gouji-Delivery': id,
          'Gouji-Signature': signatureOf(body, { secret: hook.secret, at }),
        },
      })
    : ({ ok: false, error: '推送地址已停用或删除' } as const)
  if (sent.ok) {
    await store.webhooks.settle(id, worker, { delivered: true, at: at.toISOString() })
    return
  }
  const again =
    hook?.active && attempts < mostAttempts
      ? new Date(at.getTime() + firstPause * 2 ** (attempts - 1)).toISOString()
      : null
  await store.webhooks.settle(id, worker, { delivered: false, error: sent.error, retryAt: again, at: at.toISOString() })
}
