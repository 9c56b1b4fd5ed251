import { type Database, openSqlite } from '@gouji/store'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askerOf, codeOf, createTestService, type TestService } from '../testing/index.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService({
    settings: { limits: { ...(await limits()), signIns: 1_000, signInsOfAll: 1_000 } },
  })
})
afterAll(() => service.close())

async function limits() {
  return (await import('../settings.ts')).defaultSettings.limits
}

const ofPerson = 'correct-horse-47'

function signIn(username: string, password: string, code?: string) {
  return service.as('public').send('POST', '/session', { username, password, ...(code && { code }) })
}

function asSignedIn(response: Response) {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  return askerOf(service.app, { Cookie: cookies.join('; ') })
}

async function enter(username: string): Promise<string> {
  const { parts, district, clock } = service
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: clock().toISOString() } as const
  const made = await parts.accounts.people.create({ username, name: username })
  if (made.kind === 'taken') throw new Error('taken')
  await parts.store.people.put(district, { person: made.person.id, role: 'clerk', agency: 'own', active: true }, change)
  return made.password
}

test('Who signs in learns who they are, and is known from then on', async () => {
  const response = await signIn('Clerk', ofPerson)
  expect(response.status).toBe(200)
  const me = await response.json()
  expect(me).toMatchObject({ username: 'clerk', role: 'clerk', agency: { id: 'own', name: '云溪区教育局' } })
  const cookie = response.headers.getSetCookie().find((one) => one.includes('session_token'))
  expect(cookie).toMatch(/HttpOnly/u)
  expect(cookie).toMatch(/SameSite=Lax/u)
  expect(await (await asSignedIn(response).get('/session')).json()).toEqual(me)
})

test('A wrong password and an unknown name get the same answer', async () => {
  const answers = [await signIn('clerk', 'wrong'), await signIn('nobody-here', 'wrong')]
  expect(answers.map(({ status }) => status)).toEqual([401, 401])
  const [one, two] = (await Promise.all(answers.map((answer) => answer.json()))) as [object, object]
  expect({ ...one, instance: '' }).toEqual({ ...two, instance: '' })
})

test('After eight wrong passwords the account is locked, also for the right one, and opens by itself', async () => {
  const password = await enter('forgetful')
  for (let attempt = 1; attempt < 8; attempt += 1) expect((await signIn('forgetful', 'wrong')).status).toBe(401)
  const locked = await signIn('forgetful', 'wrong')
  expect(locked.status).toBe(423)
  expect(await locked.json()).toMatchObject({ code: 'locked', detail: expect.stringContaining('10:15') })
  expect((await signIn('forgetful', password)).status).toBe(423)
  service.clock.advance(15 * 60 * 1000)
  expect((await signIn('forgetful', password)).status).toBe(200)
})

test('With a one-time password nothing is possible but changing it, and then everything', async () => {
  const password = await enter('newcomer')
  const response = await signIn('newcomer', password)
  expect(await response.json()).toMatchObject({ mustChangePassword: true })
  const newcomer = asSignedIn(response)
  const refused = await newcomer.get('/rules')
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([403, 'password-change-needed'])
  const changed = await newcomer.send('POST', '/session/password', { current: password, next: 'an-island-in-winter' })
  expect(changed.status).toBe(204)
  expect((await asSignedIn(changed).get('/rules')).status).toBe(200)
  expect((await signIn('newcomer', password)).status).toBe(401)
})

test.each([
  ['short', 'weak-password', '密码至少 10 个字符，可以是一句话。'],
  ['1234567890', 'weak-password', '密码过于常见，容易被猜到，请换一个。'],
  ['password1234', 'weak-password', '密码过于常见，容易被猜到，请换一个。'],
  ['lead-and-more-words', 'weak-password', '密码不能包含用户名。'],
  [ofPerson, 'weak-password', '新密码与当前密码相同，请换一个。'],
])('The password “%s” is not taken', async (next, code, detail) => {
  const lead = asSignedIn(await signIn('lead', ofPerson))
  const response = await lead.send('POST', '/session/password', { current: ofPerson, next })
  expect([response.status, await response.json()]).toEqual([422, expect.objectContaining({ code, detail })])
})

test('Changing the password ends the sessions elsewhere', async () => {
  const password = await enter('two-desks')
  const [here, there] = [await signIn('two-desks', password), await signIn('two-desks', password)]
  expect((await asSignedIn(there).get('/session')).status).toBe(200)
  const next = 'a-quiet-morning-in-may'
  expect((await asSignedIn(here).send('POST', '/session/password', { current: password, next })).status).toBe(204)
  expect((await asSignedIn(there).get('/session')).status).toBe(401)
})

test('Who signs out is unknown at once', async () => {
  const response = await signIn('clerk', ofPerson)
  expect((await asSignedIn(response).send('DELETE', '/session')).status).toBe(204)
  expect((await asSignedIn(response).get('/session')).status).toBe(401)
})

test('With the second factor on, the password alone is not enough', async () => {
  const password = await enter('careful')
  const first = asSignedIn(await signIn('careful', password))
  const next = 'seven-lanterns-by-the-gate'
  const careful = asSignedIn(await first.send('POST', '/session/password', { current: password, next }))
  const enabled = await careful.send('POST', '/session/two-factor', { password: next })
  const { uri, backupCodes } = (await enabled.json()) as { uri: string; backupCodes: readonly string[] }
  const confirmed = await careful.send('POST', '/session/two-factor/confirm', { code: codeOf(uri) })
  expect(confirmed.status).toBe(204)
  expect((await signIn('careful', next)).status).toBe(428)
  expect((await signIn('careful', next, '000000')).status).toBe(401)
  const signedIn = await signIn('careful', next, codeOf(uri))
  expect([signedIn.status, await signedIn.json()]).toEqual([200, expect.objectContaining({ twoFactor: true })])
  expect((await signIn('careful', next, backupCodes[0])).status).toBe(200)
  expect((await signIn('careful', next, backupCodes[0])).status).toBe(401)
  const again = asSignedIn(await signIn('careful', next, codeOf(uri)))
  expect((await again.send('POST', '/session/two-factor/disable', { password: next })).status).toBe(204)
  expect((await signIn('careful', next)).status).toBe(200)
})

test('Signing in, refused or not, is in the audit log', async () => {
  await signIn('reviewer', 'wrong')
  await signIn('reviewer', ofPerson)
  const { items } = await service.store.audit.list(service.district, {}, { limit: 1000 })
  const actions = items.map(({ action }) => action)
  expect(actions).toEqual(expect.arrayContaining(['session.refused', 'session.opened', 'person.password']))
  expect(JSON.stringify(items)).not.toContain(ofPerson)
})

describe('A session', () => {
  let own: TestService
  let database: Database
  beforeAll(async () => {
    database = openSqlite(':memory:')
    own = await createTestService({ open: () => ({ ...database, close: async () => undefined }) })
  })
  afterAll(async () => {
    await own.close()
    await database.close()
  })
  const hour = 3_600_000

  async function begin() {
    const response = await own.as('public').send('POST', '/session', { username: 'clerk', password: ofPerson })
    const [cookie = ''] = response.headers.getSetCookie().map((one) => one.split(';', 1)[0])
    return { cookie, asker: askerOf(own.app, { Cookie: cookie }) }
  }

  /** The library goes by the real time: what was used last so long ago ends so much sooner. */
  async function unused(hours: number) {
    const ends = new Date(Date.now() + (12 - hours) * hour).toISOString()
    await sql`update auth_session set "expiresAt" = ${ends}`.execute(database.kysely)
    own.clock.advance(6_000)
  }

  test('is renewed by use, its cookie as well, and ends after twelve hours without', async () => {
    const { asker } = await begin()
    expect((await asker.get('/session')).headers.getSetCookie()).toEqual([])
    await unused(11)
    const renewed = await asker.get('/session')
    expect(renewed.status).toBe(200)
    expect(renewed.headers.getSetCookie().join()).toMatch(/session_token=.*Max-Age=43200/u)
    own.clock.advance(6_000)
    expect((await asker.get('/session')).headers.getSetCookie()).toEqual([])
    await unused(12.1)
    expect((await asker.get('/session')).status).toBe(401)
  })

  test('ends a day after signing in, however much it is used: what is typed then is refused as not signed in', async () => {
    const { asker } = await begin()
    for (let hours = 0; hours < 23; hours += 1) {
      own.clock.advance(hour)
      expect((await asker.get('/session')).status).toBe(200)
    }
    own.clock.advance(hour)
    expect((await asker.get('/session')).status).toBe(401)
    const typed = { changes: [{ id: 'title', value: '草稿', base: 0 }] }
    const refused = await asker.send('PATCH', '/filings/any/fields', typed)
    expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ code: 'not-signed-in' })])
    expect((await (await begin()).asker.get('/session')).status).toBe(200)
  })
})
