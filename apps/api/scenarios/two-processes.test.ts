/** Two processes of the service on one PostgreSQL behave as one. */

import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describeOnDatabases, type Place } from '@gouji/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../src/testing/index.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const ports = [await freePort(), await freePort()] as const
const [a, b] = ports.map((port) => `http://localhost:${port}/api/v1`) as [string, string]

describeOnDatabases(
  'Two processes of the service',
  (kind) => {
    let place: Place
    const children: ChildProcess[] = []
    const admin: { cookie: string } = { cookie: '' }

    async function start(port: number): Promise<string> {
      const env = { ...process.env, DATABASE_URL: place.url, GOUJI_SECRET: 'x'.repeat(40) }
      const child = spawn(process.execPath, ['--conditions=source', main, 'serve', '--port', String(port)], { env })
      children.push(child)
      let said = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          said += String(chunk)
        })
      }
      for (let turn = 0; turn < 600 && !said.includes('勾稽已启动'); turn += 1) await pause(50)
      await pause(50)
      if (!said.includes('勾稽已启动')) throw new Error(said)
      return said
    }

    beforeAll(async () => {
      place = await kind.make()
      const [first, second] = [await start(ports[0]), await start(ports[1])]
      expect(second).not.toContain('一次性密码')
      const password = /一次性密码　(\S+)/u.exec(first)?.[1] ?? ''
      admin.cookie = await signIn(a, { username: 'admin', password })
      const changed = await ask(a, 'POST', '/session/password', { current: password, next: secret })
      admin.cookie = cookieOf(changed)
    }, 60_000)

    afterAll(async () => {
      await Promise.all(children.map(stop))
      await place.remove()
    })

    const secret = 'nine-cranes-over-the-lake'

    function ask(base: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      return fetch(`${base}${path}`, {
        method,
        headers: {
          Cookie: admin.cookie,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    }

    test('A session made on one is known on the other, and ended on both', async () => {
      const me = await (await ask(b, 'GET', '/session')).json()
      expect(me).toMatchObject({ username: 'admin', mustChangePassword: false })
      const cookie = await signIn(b, { username: 'admin', password: secret })
      expect((await fetch(`${a}/session`, { headers: { Cookie: cookie } })).status).toBe(200)
      expect((await fetch(`${b}/session`, { method: 'DELETE', headers: { Cookie: cookie } })).status).toBe(204)
      expect((await fetch(`${b}/session`, { headers: { Cookie: cookie } })).status).toBe(401)
    })

    test('A write sent to both with one idempotency key happens once', async () => {
      const person = { username: 'wangfang', name: '王芳', role: 'reviewer', agency: null }
      const key = { 'Idempotency-Key': 'once-for-both' }
      const answers = await Promise.all([
        ask(a, 'POST', '/people', person, key),
        ask(b, 'POST', '/people', person, key),
      ])
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
      expect(answers.find(({ status }) => status !== 201)?.status).toBe(409)
      const again = (await (await ask(b, 'POST', '/people', person, key)).json()) as { code: string }
      expect(again.code).toBe('answered-once')
    })

    test('Who follows a draft on one sees what is saved on the other', async () => {
      const { filing, reviewer } = await district()
      const stream = await fetch(`${a}/filings/${filing}/events`, { headers: { Cookie: reviewer } })
      const seen = readUntil(stream, 'cells.requests.received.total')
      const changes = [{ id: 'cells.requests.received.total', value: 7, base: 0, origin: 'typed' }]
      const saved = await fetch(`${b}/filings/${filing}/fields`, {
        method: 'PATCH',
        headers: { Cookie: reviewer, 'Content-Type': 'application/json' },
        body: JSON.stringify({ changes }),
      })
      expect(saved.status).toBe(200)
      expect(await seen).toContain('"value":7')
    }, 30_000)

    /** The district's own filing, which a reviewer fills. */
    async function district(): Promise<{ readonly filing: string; readonly reviewer: string }> {
      const agency = {
        id: 'top',
        parent: null,
        name: '云溪区人民政府',
        shortName: null,
        kind: 'government',
        code: null,
      }
      const rows = [{ ...agency, position: 0, retired: false }]
      expect((await ask(a, 'PUT', '/roster', { agencies: rows })).status).toBe(200)
      const made = await ask(a, 'POST', '/people', { username: 'liming', name: '李明', role: 'reviewer', agency: null })
      const { password } = (await made.json()) as { password: string }
      const first = await signIn(a, { username: 'liming', password })
      const changed = await fetch(`${a}/session/password`, {
        method: 'POST',
        headers: { Cookie: first, 'Content-Type': 'application/json' },
        body: JSON.stringify({ current: password, next: secret }),
      })
      const reviewer = cookieOf(changed)
      expect((await ask(a, 'POST', '/campaigns', { name: '2025 年度', year: 2025 })).status).toBe(201)
      const { filings } = (await (await fetch(`${b}/filings`, { headers: { Cookie: reviewer } })).json()) as {
        filings: readonly { id: string }[]
      }
      return { filing: filings[0]?.id ?? '', reviewer }
    }
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)

async function signIn(base: string, body: { readonly username: string; readonly password: string }): Promise<string> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`${base}/session`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(response.status).toBe(200)
  return cookieOf(response)
}

function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

async function readUntil(response: Response, wanted: string): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    const at = text.indexOf(wanted)
    if (at >= 0 && text.indexOf('\n\n', at) >= 0) return text
  }
  return text
}

function stop(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  return child.exitCode === null ? ended : Promise.resolve()
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
