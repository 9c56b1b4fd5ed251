import { createHmac } from 'node:crypto'

/**
 * The signature of a delivery: HMAC-SHA256 over `<seconds>.<body>` under the webhook's secret, hex. The receiver
 * computes it anew and refuses what is more than five minutes old, so that nothing that was overheard can be sent again.
 */
export function signatureOf(body: string, { secret, at }: { readonly secret: string; readonly at: Date }): string {
  const seconds = Math.floor(at.getTime() / 1000)
  const hash = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${hash}`
}
