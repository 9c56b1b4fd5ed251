import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { exampleReport } from '@gouji/core/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from './create-log.ts'
import { defaultSettings } from './settings.ts'
import { createTestService, type TestService, testOrigin } from './testing/index.ts'

const web = mkdtempSync(join(tmpdir(), 'gouji-web-'))
mkdirSync(join(web, 'assets'))
writeFileSync(join(web, 'index.html'), '<!doctype html><title>勾稽</title>')
writeFileSync(join(web, 'public.html'), '<!doctype html><title>年度报告</title>')
writeFileSync(join(web, 'assets', 'app-1a2b3c.js'), 'export {}')
writeFileSync(join(web, 'assets', 'app-1a2b3c.js.gz'), gzipSync('export {}'))

const lines: string[] = []
let service: TestService
beforeAll(async () => {
  service = await createTestService({
    log: createLog({ write: (line) => lines.push(line) }),
    settings: { webRoot: web },
  })
})
afterAll(async () => {
  await service.close()
  await rm(web, { recursive: true })
})

const code = async (response: Response) => ((await response.json()) as { code: string }).code

test('An address that does not exist, and a method that does not fit, are told apart', async () => {
  expect(await code(await service.as('clerk').get('/no-such-thing'))).toBe('not-found')
  const response = await service.as('clerk').send('DELETE', '/rules')
  expect([response.status, response.headers.get('Allow'), await code(response)]).toEqual([405, 'GET', 'no-such-method'])
  const health = await service.app.request(`${testOrigin}/healthz`, { method: 'POST' })
  expect([health.status, health.headers.get('Allow'), await code(health)]).toEqual([405, 'GET', 'no-such-method'])
})

test('Everybody’s pages are a document of their own, which loads nothing of the officials’', async () => {
  const page = async (path: string) => (await service.app.request(`${testOrigin}${path}`)).text()
  for (const path of ['/public', '/public/reports/own/2025', '/public/compare?by=agencies'])
    expect(await page(path)).toContain('<title>年度报告</title>')
  for (const path of ['/', '/fill', '/publication']) expect(await page(path)).toContain('<title>勾稽</title>')
})

test('A body that is no JSON, or not said to be, is a problem and not a crash', async () => {
  const broken = await service.app.request(`${testOrigin}/api/v1/session`, {
    method: 'POST',
    body: '{"username":',
    headers: { 'Content-Type': 'application/json' },
  })
  expect([broken.status, await code(broken)]).toEqual([400, 'bad-json'])
  const form = await service.as('public').send('POST', '/session', new TextEncoder().encode('username=clerk'))
  expect([form.status, await code(form)]).toEqual([415, 'unsupported-media'])
})

test('A body beyond the limit is refused before it is read to its end', async () => {
  const limits = { ...defaultSettings.limits, jsonBytes: 1024, documentBytes: 2048 }
  const small = await createTestService({ settings: { limits } })
  const long = { ...exampleReport({ edition: '2021' }), title: '长'.repeat(2000) }
  expect((await small.as('clerk').send('POST', '/check', long)).status).toBe(413)
  const chunked = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1024)),
  })
  const response = await small.app.request(`${testOrigin}/api/v1/extract`, {
    method: 'POST',
    body: chunked,
    duplex: 'half',
    headers: { Cookie: await cookieOf(small) },
  } as RequestInit)
  expect([response.status, await code(response)]).toEqual([413, 'too-large'])
  await small.close()
})

async function cookieOf(one: TestService): Promise<string> {
  const signedIn = await one.as('public').send('POST', '/session', { username: 'clerk', password: 'correct-horse-47' })
  return signedIn.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
}

test('What breaks inside is told with a number and nothing else; the log has the rest', async () => {
  const broken = await createTestService({ log: createLog({ write: (line) => lines.push(line) }) })
  await broken.store.close()
  const response = await broken.as('clerk').get('/roster')
  const text = await response.text()
  expect(response.status).toBe(500)
  expect(text).not.toMatch(/at \w+|node_modules|\.ts|sqlite/iu)
  const { instance } = JSON.parse(text) as { instance: string }
  expect(lines.some((line) => line.includes(instance) && line.includes('stack'))).toBe(true)
  await broken.parts.accounts.close()
})

test('Neither passwords nor cookies nor keys are in the log', async () => {
  const { parts, district } = service
  await service.as('public').send('POST', '/session', { username: 'clerk', password: 'a-secret-to-find' })
  const key = { district, name: '对接', agencies: ['own'], actions: ['read'], expiresAt: null } as const
  const { secret } = await parts.accounts.keys.create(key)
  expect((await service.withKey(secret).get('/roster')).status).toBe(200)
  expect((await service.withKey(`${secret}x`).get('/roster?key=1')).status).toBe(401)
  parts.log.error({ error: new Error(`no connection to postgres://gouji:hunter2@db/x with ${secret}`) }, 'x')
  parts.log.info({ password: 'a-secret-to-find', headers: { cookie: 'gouji.session_token=abc' } }, 'x')
  const log = lines.join('')
  expect(log).toContain('"path":"/api/v1/session"')
  for (const word of ['a-secret-to-find', secret, 'hunter2', 'session_token=abc']) expect(log).not.toContain(word)
})

test('A page of another site cannot write with the cookie of who is signed in', async () => {
  const clerk = service.as('clerk')
  const report = exampleReport({ edition: '2021' })
  for (const headers of [
    { Origin: 'https://elsewhere.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'null' },
  ]) {
    const response = await clerk.send('POST', '/check', report, headers as unknown as Record<string, string>)
    expect([response.status, await code(response)]).toEqual([403, 'foreign-origin'])
  }
  const own = { Origin: testOrigin, 'Sec-Fetch-Site': 'same-origin' }
  expect((await clerk.send('POST', '/check', report, own)).status).toBe(200)
})

test('Who asks too often waits, and is told how long', async () => {
  const limits = { ...defaultSettings.limits, requests: 3 }
  const strict = await createTestService({ settings: { limits } })
  const statuses = []
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await strict.as('clerk').get('/rules')).status)
  expect(statuses).toEqual([200, 200, 200, 429])
  const refused = await strict.as('clerk').get('/rules')
  expect(refused.headers.get('Retry-After')).toBe('20')
  expect((await strict.as('lead').get('/rules')).status).toBe(200)
  strict.clock.advance(20_000)
  expect((await strict.as('clerk').get('/rules')).status).toBe(200)
  await strict.close()
})

test('Who guesses at one account waits; the others in the same building sign in', async () => {
  const limits = { ...defaultSettings.limits, signIns: 2, signInsOfAll: 4 }
  const strict = await createTestService({ settings: { limits } })
  const wrong = async (username: string) =>
    (await strict.as('public').send('POST', '/session', { username, password: 'wrong' })).status
  expect([await wrong('clerk'), await wrong(' Clerk '), await wrong('clerk')]).toEqual([401, 401, 429])
  expect([await wrong('lead'), await wrong('reviewer'), await wrong('other-clerk')]).toEqual([401, 401, 429])
  await strict.close()
})

test('A write sent twice with one key happens once and is answered alike', async () => {
  const admin = service.as('admin')
  const body = { name: '2025 年度', year: 2025 }
  const key = { 'Idempotency-Key': 'campaign-of-2025' }
  const first = await admin.send('POST', '/campaigns', body, key)
  const second = await admin.send('POST', '/campaigns', body, key)
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.headers.get('Idempotency-Replayed')).toBe('true')
  expect(await second.text()).toBe(await first.text())
  expect(await service.store.campaigns.list(service.district)).toHaveLength(1)
  const other = await admin.send('POST', '/campaigns', { ...body, year: 2024 }, key)
  expect([other.status, await code(other)]).toEqual([422, 'key-reused'])
  expect((await service.as('reviewer').send('PUT', '/campaigns/x/aggregate/own-part', {}, key)).status).not.toBe(201)
})

test('A refusal is answered alike too, and a password shown once is not shown again', async () => {
  const admin = service.as('admin')
  const person = { username: 'zhaolei', name: '赵雷', role: 'reviewer', agency: null }
  const key = { 'Idempotency-Key': 'person-zhaolei' }
  const first = await admin.send('POST', '/people', person, key)
  expect(first.status).toBe(201)
  const { password } = (await first.json()) as { password: string }
  expect(await code(await admin.send('POST', '/people', person, key))).toBe('answered-once')
  const refused = { 'Idempotency-Key': 'person-again' }
  const answers = [
    await admin.send('POST', '/people', person, refused),
    await admin.send('POST', '/people', person, refused),
  ]
  expect(answers.map(({ status }) => status)).toEqual([409, 409])
  expect(lines.join('')).not.toContain(password)
})

test('Pages may load nothing from elsewhere and run no script of their text', async () => {
  const { headers } = await service.as('public').get('//')
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': expect.stringMatching(
      /default-src 'self'.*script-src 'self' 'wasm-unsafe-eval'.*frame-ancestors 'none'/u,
    ),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
  })
  expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe-inline/u)
})

test('The app is served with its files kept for a year, its page asked for anew, and every address of it a page', async () => {
  const nobody = service.as('public')
  const script = await nobody.get('//assets/app-1a2b3c.js', { 'Accept-Encoding': 'gzip' })
  expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(script.headers.get('Content-Encoding')).toBe('gzip')
  for (const path of ['//', '//fill/2025', '//review/board']) {
    const page = await nobody.get(path)
    expect([page.status, page.headers.get('Cache-Control'), await page.text()]).toEqual([
      200,
      'no-cache',
      expect.stringContaining('勾稽'),
    ])
  }
  expect((await nobody.get('//assets/gone.js')).status).toBe(404)
  expect((await nobody.get('//api/v2/x')).status).toBe(404)
  expect((await nobody.get('//..%2f..%2fetc/passwd')).status).not.toBe(500)
})

test('The service says whether it lives and whether it is ready', async () => {
  expect(await (await service.as('public').get('//healthz')).json()).toEqual({ status: 'ok' })
  expect(await (await service.as('public').get('//readyz')).json()).toEqual({ status: 'ready' })
  const gone = await createTestService()
  await gone.close()
  expect((await gone.as('public').get('//readyz')).status).toBe(503)
  expect((await gone.as('public').get('//healthz')).status).toBe(200)
})

test('Figures are for this machine or who has the token', async () => {
  expect((await service.as('public').get('//metrics')).status).toBe(404)
  const open = await createTestService({ settings: { metricsToken: 'figures' } })
  await open.as('clerk').get('/rules/requests-balance')
  expect((await open.as('public').get('//metrics')).status).toBe(404)
  const figures = await (await open.as('public').get('//metrics', { Authorization: 'Bearer figures' })).text()
  expect(figures).toContain('gouji_http_request_seconds_count{method="GET",route="/api/v1/rules/:rule",status="200"} 1')
  await open.close()
})

test('Where the revision stands in the body, an If-Match that says another is refused and writes nothing', async () => {
  const admin = service.as('admin')
  const made = await admin.send('POST', '/campaigns', { name: '2023 年度', year: 2023 })
  const { id, revision } = (await made.json()) as { readonly id: string; readonly revision: number }
  const rename = (name: string, ifMatch: string) =>
    admin.send('PATCH', `/campaigns/${id}`, { name, revision }, { 'If-Match': ifMatch })
  const refused = await rename('别名', '"77"')
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'stale' }])
  expect((await rename('改名', `"${revision}"`)).status).toBe(200)
})
