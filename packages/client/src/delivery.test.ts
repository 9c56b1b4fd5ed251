import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { DeliveryError, readDelivery } from './delivery.ts'

const secret = 'h7k2m-q9x4c-t3v8w'
const now = new Date('2026-01-15T02:30:00Z')
const body = JSON.stringify({ id: 'a.platform', event: 'filing.published', data: { agency: { name: '云溪区教育局' } } })

function signed({ at = now, by = secret, text = body } = {}): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', by).update(`${seconds}.${text}`).digest('hex')}`
}

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

test('What the service signed is read', async () => {
  const event = await readDelivery(body, { signature: signed(), secret, now })
  expect(event).toMatchObject({ event: 'filing.published', data: { agency: { name: '云溪区教育局' } } })
})

test.each([
  ['without a signature', body, undefined],
  ['with half a signature', body, signed().slice(0, -2)],
  ['signed by somebody else', body, signed({ by: 'guessed' })],
  ['whose body was altered', body.replace('教育', '财政'), signed()],
  ['of another body', body, signed({ text: '{}' })],
  ['that was overheard and sent again later', body, signed({ at: minutes(-6) })],
  ['from a clock far ahead', body, signed({ at: minutes(6) })],
])('A delivery %s is refused', async (_, text, signature) => {
  await expect(readDelivery(text, { signature, secret, now })).rejects.toThrow(DeliveryError)
})
