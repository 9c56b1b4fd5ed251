import { readFileSync } from 'node:fs'
import { createClient, ProblemError, unwrap } from '@gouji/client'
import { pushFigures } from '@gouji/client/example'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { descriptionText } from './description-text.ts'
import { createTestService, type TestService, testOrigin } from './testing/index.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

const year = 2025

async function campaign(): Promise<void> {
  const agencies = [{ agency: 'own', dueOn: '2026-01-31' }]
  const body = { name: '2025 年度', year, edition: '2021', opensOn: '2026-01-01', agencies }
  const response = await service.as('admin').send('POST', '/campaigns', body)
  expect(response.status).toBe(201)
}

async function clientWith(actions: readonly ('read' | 'fill' | 'check')[]) {
  const { district, parts, app } = service
  const key = { district, name: '办件系统', agencies: ['own'], actions, expiresAt: null }
  const { secret } = await parts.accounts.keys.create(key)
  return createClient({ baseUrl: testOrigin, key: secret, fetch: async (request) => app.request(request) })
}

test('The client’s description is what the routes say; `pnpm run docs` writes it anew', async () => {
  const kept = readFileSync(new URL('../../../packages/client/openapi.json', import.meta.url), 'utf8')
  expect(await descriptionText()).toBe(kept)
})

test('An integration pushes figures into the draft of its agency and hears what does not fit', async () => {
  await campaign()
  const client = await clientWith(['read', 'fill', 'check'])
  const figures = { 'requests.received.total': 12, 'requests.received.naturalPerson': 11 }
  const messages = await pushFigures({ client, agency: 'own', year, figures })
  expect(messages.every((message) => /\p{Script=Han}/u.test(message))).toBe(true)
  const { filings } = await unwrap(client.GET('/api/v1/filings', { params: { query: { agency: 'own' } } }))
  const draft = await service.parts.store.filings.draft(service.district, filings[0]?.id ?? '')
  expect(draft?.fields.map(({ id, value, origin, by }) => [id, value, origin, by.name])).toEqual(
    expect.arrayContaining([['cells.requests.received.total', 12, 'pushed', '办件系统']]),
  )
})

test('A key without the action is refused, and the refusal is an error with its code', async () => {
  const client = await clientWith(['check'])
  const asked = unwrap(client.GET('/api/v1/filings'))
  await expect(asked).rejects.toThrow(ProblemError)
  await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
})
