/** The connections to PostgreSQL end in the middle: what was acknowledged is there, the rest may be asked again. */

import type { ChildProcess } from 'node:child_process'
import { cellsOf } from '@gouji/core'
import { createStore, type Database, verifyStore } from '@gouji/store'
import { describeOnDatabases, type Place } from '@gouji/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, next } from '../testing/events.ts'
import { createTestService, freePort } from '../testing/index.ts'
import { endProcess, readyAt, startProcess } from '../testing/processes.ts'
import { type Answer, talk } from '../testing/talk.ts'
import { type WeakLine, weakLine } from '../testing/weak-line.ts'

const password = 'correct-horse-47'
const cells = cellsOf('2021').map(({ id }) => `cells.${id}`)
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describeOnDatabases(
  'A service whose database is lost',
  (kind) => {
    let place: Place
    let database: Database
    let line: WeakLine
    let child: ChildProcess
    let base: string
    let filings: Readonly<Record<string, string>>
    let campaign: string
    let key: string
    let district: string

    beforeAll(async () => {
      place = await kind.make()
      database = place.open()
      line = await weakLine(place.url)
      const service = await createTestService({ open: () => place.open() })
      const admin = talk(service.as('admin'))
      campaign = (await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id
      const listed = (await admin.ask(`/filings?campaign=${campaign}`)).filings
      filings = Object.fromEntries(listed.map(({ id, agency }: Answer) => [agency, id]))
      const asked = { name: '平台', agencies: ['own'], actions: ['read'], expiresAt: null }
      key = (await admin.send('POST', '/keys', asked)).secret
      const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: new Date().toISOString() } as const
      const hook = { url: 'https://example.invalid/', secret: 'secret', events: ['filing.signed-off'], active: true }
      await service.store.webhooks.put(service.district, { id: 'hook', ...hook }, change)
      district = service.district
      await service.close()
      const port = await freePort()
      base = `http://localhost:${port}`
      child = startProcess(['serve', '--port', String(port), '--no-worker'], { database: line.url })
      await readyAt(port)
    })
    afterAll(async () => {
      await line.mend().catch(() => undefined)
      await endProcess(child)
      await line.cut()
      await database.close()
      await place.remove()
    })

    async function cookieOf(username: string): Promise<string> {
      const response = await signIn(username)
      expect(response.status).toBe(200)
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';', 1)[0])
        .join('; ')
    }

    function signIn(username: string): Promise<Response> {
      return fetch(`${base}/api/v1/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password }),
      })
    }

    /** Asks, and is answered: done, or a problem after which it may be asked again. */
    async function ask(method: string, path: string, { cookie, body }: { cookie: string; body?: unknown }) {
      const headers = { Cookie: cookie, ...(body !== undefined && { 'Content-Type': 'application/json' }) }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      const response = await fetch(`${base}/api/v1${path}`, { method, headers, ...sent })
      if (!response.ok) await expectRetryable(response)
      return response.ok ? ((await response.json()) as Answer) : undefined
    }

    async function expectRetryable(response: Response): Promise<void> {
      const said = await response.text()
      expect({ status: response.status, said }).toMatchObject({ status: 503 })
      expect(response.headers.get('Content-Type')).toContain('application/problem+json')
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect(JSON.parse(said)).toMatchObject({ code: 'unavailable', detail: '数据库没有响应，请稍后重试。' })
      expect(said).not.toMatch(/ {4}at |node_modules|terminat/u)
    }

    test('because its connections are ended again and again goes on, and loses nothing it acknowledged', async () => {
      const [clerk, lead] = [await cookieOf('clerk'), await cookieOf('other-lead')]
      const reviewer = await cookieOf('reviewer')
      let ending = true
      let refused = 0
      const told = (answer: Answer) => {
        if (answer === undefined) refused += 1
        return answer
      }
      const saved = new Map<string, { readonly value: number; readonly asked: Set<number> }>()

      async function save(id: string): Promise<void> {
        const asked = new Set<number>()
        let base = 0
        for (let value = 1; ending || !saved.has(id); value += 1) {
          asked.add(value)
          const body = { changes: [{ id, value, base }] }
          const answer = told(await ask('PATCH', `/filings/${filings.own}/fields`, { cookie: clerk, body }))
          // Whether one without an answer was carried out is not known: then it is the next one's base.
          base = answer?.outcomes[0].revision ?? answer?.outcomes[0].current.revision ?? base
          if (answer?.outcomes[0].kind === 'saved') saved.set(id, { value, asked: new Set() })
          else if (saved.has(id)) saved.get(id)?.asked.add(value)
        }
      }

      const moved: Answer[] = []
      async function move(): Promise<void> {
        const path = `/filings/${filings.other}`
        while (ending || moved.length === 0) {
          const filing = told(await ask('GET', path, { cookie: lead }))?.filing
          if (!filing) continue
          const body = {
            to: filing.state === 'draft' ? 'signed-off' : 'draft',
            revision: filing.revision,
            note: '再改',
          }
          const answer = told(await ask('POST', `${path}/moves`, { cookie: lead, body }))
          if (answer) moved.push(answer.versions.at(-1))
        }
      }

      async function look(): Promise<void> {
        while (ending) told(await ask('GET', `/campaigns/${campaign}/board`, { cookie: reviewer }))
      }

      async function end(): Promise<void> {
        for (let times = 0; times < 12 || refused < 10; times += 1) {
          await pause(100)
          await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()`.execute(database.kysely)
        }
        ending = false
      }

      await Promise.all([...cells.slice(0, 5).map(save), move(), look(), look(), end()])

      expect(child.exitCode).toBeNull()
      const { fields } = await ask('GET', `/filings/${filings.own}`, { cookie: clerk })
      const standing = new Map(fields.map(({ id, value }: Answer) => [id, value]))
      for (const [id, { value, asked }] of saved) expect([value, ...asked], id).toContain(standing.get(id))
      const { versions } = await ask('GET', `/filings/${filings.other}`, { cookie: lead })
      for (const { number, hash } of moved) expect(versions).toContainEqual(expect.objectContaining({ number, hash }))
      const store = createStore(database)
      expect((await verifyStore(store)).broken).toEqual([])
      // Every report that was signed off is told to whoever wants to know, also where the answer was lost on its way.
      const { items } = await store.webhooks.deliveries(district, {}, { limit: 1_000 })
      expect(items).toHaveLength(versions.filter(({ state }: Answer) => state === 'signed-off').length)
    })

    test('just when it keeps an answer gives that answer, and does nothing twice', async () => {
      const cookie = await cookieOf('reviewer')
      const remark = () =>
        fetch(`${base}/api/v1/filings/${filings.own}/remarks`, {
          method: 'POST',
          headers: { Cookie: cookie, 'Content-Type': 'application/json', 'Idempotency-Key': 'once' },
          body: JSON.stringify({ text: '请核对受理总数' }),
        })
      await sql`create function lose_connection() returns trigger language plpgsql as
        'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'`.execute(database.kysely)
      await sql`create trigger lose_connection before update on requests for each row when (new.status > 0)
        execute function lose_connection()`.execute(database.kysely)
      expect((await remark()).status).toBe(201)
      await sql`drop trigger lose_connection on requests`.execute(database.kysely)
      const again = await remark()
      expect([again.status, ((await again.json()) as Answer).code]).toEqual([409, 'answer-lost'])
      const { remarks } = await ask('GET', `/filings/${filings.own}/remarks`, { cookie })
      expect(remarks.map(({ text }: Answer) => text)).toEqual(['请核对受理总数'])
    })

    test('for a while says so to everybody, and to nobody that a password, a code or a key is wrong', async () => {
      const cookie = await cookieOf('lead')
      const leaving = new AbortController()
      const events = await fetch(`${base}/api/v1/filings/${filings.own}/events`, {
        headers: { Cookie: cookie },
        signal: leaving.signal,
      })
      const heard = eventsOf(events)
      await next(heard, 'presence')
      await line.cut()
      // What was looked up a moment ago is remembered for as long.
      await pause(5_500)
      const answers = [
        await fetch(`${base}/api/v1/filings/${filings.own}`, { headers: { Cookie: cookie } }),
        await fetch(`${base}/api/v1/filings/${filings.own}`, { headers: { Authorization: `Bearer ${key}` } }),
        await fetch(`${base}/api/v1/session`, { method: 'DELETE', headers: { Cookie: cookie } }),
        await fetch(`${base}/api/v1/session/password`, {
          method: 'POST',
          headers: { Cookie: cookie, 'Content-Type': 'application/json' },
          body: JSON.stringify({ current: password, next: 'nine-cranes-over-the-lake' }),
        }),
        await signIn('lead'),
      ]
      for (const answer of answers) await expectRetryable(answer)
      const [alive, ready] = [await fetch(`${base}/healthz`), await fetch(`${base}/readyz`)]
      expect([alive.status, ready.status]).toEqual([200, 503])
      expect(await ready.json()).toMatchObject({ code: 'unavailable', detail: '数据库没有响应，请稍后重试。' })

      await line.mend()
      expect((await fetch(`${base}/readyz`)).status).toBe(200)
      const again = await fetch(`${base}/api/v1/session`, { headers: { Cookie: cookie } })
      expect(await again.json()).toMatchObject({ username: 'lead' })
      expect((await signIn('lead')).status).toBe(200)
      leaving.abort()
      expect(child.exitCode).toBeNull()
    })
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)
