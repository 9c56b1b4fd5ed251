import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { workOff } from '../jobs/work-off.ts'
import { type Asker, askerOf, createTestService, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

let receiver: Server
let answers: number[]
let heard: string[]
let address: string
let service: TestService

beforeEach(async () => {
  answers = []
  heard = []
  receiver = createServer((request, response) => {
    heard.push(String(request.headers['gouji-delivery']))
    const status = answers.shift() ?? 200
    response.writeHead(status, status === 302 ? { Location: 'http://127.0.0.1:1/' } : {}).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`
  service = await createTestService({ settings: { privateWebhooks: true } })
})
afterEach(async () => {
  receiver.close()
  await service.close()
})

const admin = () => talk(service.as('admin'))
const work = () => workOff(service.parts, { worker: 'worker' })

async function subscribe(): Promise<Answer> {
  return admin().send('PUT', '/webhooks/platform', { url: address, events: ['campaign.created'] })
}

test('the secret is shown when the address is made, and never again', async () => {
  expect((await subscribe()).secret).toMatch(/^[\w-]{43}$/u)
  expect((await subscribe()).secret).toBeNull()
  expect(JSON.stringify(await admin().ask('/webhooks'))).not.toContain('secret')
})

test('what did not arrive is sent again, later each time, under the same id; when it arrives it is done', async () => {
  await subscribe()
  answers = [500, 302]
  await admin().send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  await work()
  await work()
  expect(heard).toHaveLength(1)
  expect((await admin().ask('/webhooks/deliveries?state=waiting')).items).toMatchObject([
    { attempts: 1, lastError: '对方答复 HTTP 500' },
  ])
  service.clock.advance(30_000)
  await work()
  expect((await admin().ask('/webhooks/deliveries?state=waiting')).items).toMatchObject([
    { attempts: 2, lastError: '对方答复 HTTP 302' },
  ])
  service.clock.advance(59_000)
  await work()
  expect(heard).toHaveLength(2)
  service.clock.advance(1_000)
  await work()
  expect((await admin().ask('/webhooks/deliveries?state=delivered')).items).toMatchObject([{ attempts: 3 }])
  expect(new Set(heard).size).toBe(1)
})

test('after ten attempts a delivery is given up, waits for a person, and is sent once more when asked', async () => {
  await subscribe()
  answers = Array.from({ length: 10 }, () => 503)
  await admin().send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  for (let i = 0; i < 12; i++) {
    await work()
    service.clock.advance(6 * 60 * 60 * 1000)
  }
  const asked = talk(await signInAgain())
  const { items } = await asked.ask('/webhooks/deliveries?state=dead')
  expect(items).toMatchObject([{ attempts: 10 }])
  await asked.send('POST', `/webhooks/deliveries/${items[0].id}/retry`)
  await work()
  expect((await asked.ask('/webhooks/deliveries?state=delivered')).items).toHaveLength(1)
  expect(heard).toHaveLength(11)
})

/** Days have passed: the session has ended. */
async function signInAgain(): Promise<Asker> {
  const response = await service
    .as('public')
    .send('POST', '/session', { username: 'office', password: 'correct-horse-47' })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
  return askerOf(service.app, { Cookie: cookie })
}
