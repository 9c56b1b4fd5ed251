import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'

const port = 38961
const city = `http://localhost:${port}`
/** Who signs in at the city just now. */
let username = ''

/** A provider as cities run them: tells who somebody is, against a code that was given out. */
const provider = new Hono()
  .get('/.well-known/openid-configuration', (c) =>
    c.json({
      issuer: city,
      authorization_endpoint: `${city}/authorize`,
      token_endpoint: `${city}/token`,
      userinfo_endpoint: `${city}/userinfo`,
    }),
  )
  .post('/token', (c) => c.json({ access_token: 'a-token', token_type: 'Bearer', expires_in: 60 }))
  .get('/userinfo', (c) => c.json({ sub: `sub-${username}`, preferred_username: username, name: username }))

let server: Server
let service: TestService
beforeAll(async () => {
  server = serve({ fetch: provider.fetch, port }) as Server
  const discoveryUrl = `${city}/.well-known/openid-configuration`
  service = await createTestService({
    singleSignOn: { discoveryUrl, clientId: 'gouji', clientSecret: 'a-client-secret' },
  })
})
afterAll(async () => {
  await service.close()
  server.close()
})

/** What the browser does: out, sign in there, and back with a code. */
async function throughTheCity(as: string) {
  username = as
  const out = await service.as('public').get('//api/auth/start')
  const address = new URL(out.headers.get('Location') ?? '')
  expect(address.origin + address.pathname).toBe(`${city}/authorize`)
  expect(address.searchParams.get('code_challenge_method')).toBe('S256')
  const cookie = out.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
  const query = new URLSearchParams({ code: 'a-code', state: address.searchParams.get('state') ?? '' })
  return service.as('public').get(`//api/auth/callback/city?${query.toString()}`, { Cookie: cookie })
}

async function enter(name: string): Promise<void> {
  const { parts, district, clock } = service
  const made = await parts.accounts.people.create({ username: name, name })
  if (made.kind === 'taken') throw new Error('taken')
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: clock().toISOString() } as const
  await parts.store.people.put(district, { person: made.person.id, role: 'clerk', agency: 'own', active: true }, change)
}

test('Somebody an administrator entered comes in by the city’s single sign-on, without a password', async () => {
  await enter('chenyu')
  const back = await throughTheCity('chenyu')
  expect([back.status, back.headers.get('Location')]).toEqual([302, '/'])
  const cookie = back.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
  const me = await service.as('public').get('/session', { Cookie: cookie })
  expect(await me.json()).toMatchObject({ username: 'chenyu', role: 'clerk', mustChangePassword: false })
})

test('Somebody nobody entered stays outside', async () => {
  const before = await service.parts.accounts.people.count()
  const back = await throughTheCity('stranger')
  expect(back.headers.get('Location')).toMatch(/^\/\?single-sign-on=refused/u)
  expect(back.headers.getSetCookie().some((one) => /session_token=[^;]/u.test(one))).toBe(false)
  expect(await service.parts.accounts.people.count()).toBe(before)
})

test('Whoever is signed in as nobody is told where it begins, and nothing where there is none', async () => {
  const plain = await createTestService()
  for (const [one, address] of [
    [service, '/api/auth/start'],
    [plain, undefined],
  ] as const) {
    const answer = (await (await one.as('public').get('/session')).json()) as { singleSignOn?: string }
    expect(answer.singleSignOn).toBe(address)
  }
  await plain.close()
})

test('Without it, and beside it, nothing of the accounts library is reachable', async () => {
  const plain = await createTestService()
  for (const [one, path] of [
    [plain, '//api/auth/start'],
    [service, '//api/auth/get-session'],
    [service, '//api/auth/list-sessions'],
  ] as const) {
    expect((await one.as('clerk').get(path)).status, path).toBe(404)
  }
  const bypass = { username: 'clerk', password: 'correct-horse-47' }
  expect((await service.as('public').send('POST', '//api/auth/sign-in/username', bypass)).status).toBe(404)
  await plain.close()
})
