/** Deliveries of webhooks on the side of who receives them. */

import type { components } from './schema.ts'

/** What a delivery tells; `event` says which of the two it is. */
export type WebhookEvent = components['schemas']['FilingEvent'] | components['schemas']['CampaignEvent']

/** A delivery that is not to be believed; answer it with 401. The message (English) says what is wrong with it. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
}

export interface DeliveryOptions {
  /** The header `Gouji-Signature`. */
  readonly signature: string | null | undefined
  /** As it was shown when the address was entered. */
  readonly secret: string
  readonly now?: Date
}

/** Seconds a delivery may be under way; what is older may have been overheard and sent again. */
const oldest = 300

/**
 * Reads a delivery and makes sure that the service sent it: the signature is `t=<seconds>,v1=<hex>`, HMAC-SHA256 over
 * `<seconds>.<body>`. Give the body as it came, not parsed and written anew. The same delivery can come twice: keep `id`.
 *
 * @throws {DeliveryError} where the signature is missing, wrong or more than five minutes off.
 */
export async function readDelivery(
  body: string,
  { signature, secret, now = new Date() }: DeliveryOptions,
): Promise<WebhookEvent> {
  const [, seconds, hex] = /^t=(\d{1,12}),v1=([\da-f]{64})$/u.exec(signature ?? '') ?? []
  if (seconds === undefined || hex === undefined) throw new DeliveryError('there is no signature')
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > oldest) throw new DeliveryError('the signature is too old')
  const encoder = new TextEncoder()
  const { subtle } = crypto
  const key = await subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ])
  const given = Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
  const isOurs = await subtle.verify('HMAC', key, given, encoder.encode(`${seconds}.${body}`))
  if (!isOurs) throw new DeliveryError('the signature is not that of this body')
  return JSON.parse(body) as WebhookEvent
}
