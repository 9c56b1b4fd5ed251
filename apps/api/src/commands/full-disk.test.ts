/** A disk that takes no more: who writes is told, who reads reads on, and what was acknowledged is there. */

import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellsOf } from '@gouji/core'
import { createStore, type Database, openSqlite, verifyStore } from '@gouji/store'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestService, freePort } from '../testing/index.ts'
import { endProcess, readyAt, startProcess } from '../testing/processes.ts'
import { type Answer, talk } from '../testing/talk.ts'

const cells = cellsOf('2021').map(({ id }) => `cells.${id}`)
const folder = mkdtempSync(join(tmpdir(), 'gouji-full-'))
const file = join(folder, 'gouji.sqlite')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// The limit stands in for the disk: the system refuses to let a file of this process grow.
const limits = spawnSync('prlimit', ['--version']).status === 0

describe.skipIf(!limits)('A service whose disk takes no more (this needs prlimit of util-linux)', () => {
  let child: ChildProcess
  let base: string
  let filing: string

  beforeAll(async () => {
    const service = await createTestService({ open: () => openSqlite(file), now: new Date().toISOString() })
    const admin = talk(service.as('admin'))
    const { id } = await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
    const { filings } = await admin.ask(`/filings?campaign=${id}`)
    filing = filings.find(({ agency }: Answer) => agency === 'own').id
    await service.close()
    const port = await freePort()
    base = `http://localhost:${port}`
    child = startProcess(['serve', '--port', String(port), '--no-worker'], { database: folder })
    await readyAt(port)
  })
  afterAll(() => endProcess(child))

  function letFilesGrow(bytes: number | 'unlimited'): void {
    execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:unlimited`])
  }

  function signIn(username: string): Promise<Response> {
    return fetch(`${base}/api/v1/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password: 'correct-horse-47' }),
    })
  }

  async function cookieOf(username: string): Promise<{ readonly Cookie: string }> {
    const cookies = (await signIn(username)).headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
    return { Cookie: cookies.join('; ') }
  }

  function save(headers: Readonly<Record<string, string>>, change: { readonly id: string; readonly value: number }) {
    return fetch(`${base}/api/v1/filings/${filing}/fields`, {
      method: 'PATCH',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ changes: [{ ...change, base: 0 }] }),
    })
  }

  test('says so, lets read, and goes on by itself once there is room', async () => {
    const [clerk, reviewer] = [await cookieOf('clerk'), await cookieOf('reviewer')]
    // It would be renewed at the next request, which is to write.
    const database = openSqlite(file)
    const soon = new Date(Date.now() + 10 * 60 * 60 * 1000).toISOString()
    await sql`update auth_session set "expiresAt" = ${soon}`.execute(database.kysely)
    await database.close()
    letFilesGrow(statSync(`${file}-wal`).size + 100_000)

    const saved: string[] = []
    let refusal: Response | undefined
    for (const [value, id] of cells.entries()) {
      const response = await save(clerk, { id, value })
      if (response.ok) saved.push(id)
      else refusal = response
      if (refusal) break
    }
    expect(saved.length).toBeGreaterThan(0)
    expect(refusal?.status).toBe(503)
    expect(refusal?.headers.get('Retry-After')).toBe('30')
    expect(await refusal?.json()).toMatchObject({
      code: 'unavailable',
      detail: expect.stringContaining('没有写入任何内容'),
    })
    const read = await fetch(`${base}/api/v1/filings/${filing}`, { headers: reviewer })
    expect(read.status).toBe(200)
    expect(((await read.json()) as Answer).fields.map(({ id }: Answer) => id).toSorted()).toEqual(saved.toSorted())
    const asked = [await fetch(`${base}/readyz`), await signIn('lead')]
    expect(asked.map(({ status }) => status)).toEqual([503, 503])
    expect((await fetch(`${base}/healthz`)).status).toBe(200)

    letFilesGrow('unlimited')
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    const next = cells[saved.length] ?? ''
    expect((await save(clerk, { id: next, value: saved.length })).status).toBe(200)
    const after = (await (await fetch(`${base}/api/v1/filings/${filing}`, { headers: clerk })).json()) as Answer
    const values = new Map(after.fields.map(({ id, value }: Answer) => [id, value]))
    expect(values).toEqual(new Map([...saved, next].map((id, value) => [id, value])))
    await endProcess(child)
    await verified(openSqlite(file))
  })
})

test('A document for which there is no room is refused as a whole', async () => {
  const opened: Database[] = []
  const place = join(folder, 'pages.sqlite')
  const open = () => {
    const database = openSqlite(place)
    opened.push(database)
    return database
  }
  const service = await createTestService({ open })
  const { id } = await talk(service.as('admin')).send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  const { filings } = await talk(service.as('admin')).ask(`/filings?campaign=${id}`)
  const own = filings.find(({ agency }: Answer) => agency === 'own').id
  const allow = async (pages: number) => {
    for (const { kysely } of opened) await sql.raw(`pragma max_page_count = ${pages}`).execute(kysely)
  }
  const attach = () => {
    const bytes = new Uint8Array(500_000).map((_, at) => at % 251)
    return service.as('clerk').send('POST', `/filings/${own}/documents?name=附件.txt`, bytes)
  }
  await allow(1)
  const refused = await attach()
  expect([refused.status, await refused.json()]).toMatchObject([503, { detail: expect.stringContaining('磁盘已满') }])
  expect(await talk(service.as('clerk')).ask(`/filings/${own}/documents`)).toMatchObject({ documents: [] })
  await allow(1_000_000)
  expect((await attach()).status).toBe(201)
  expect((await talk(service.as('clerk')).ask(`/filings/${own}/documents`)).documents).toHaveLength(1)
  await service.close()
  await verified(openSqlite(place))
})

async function verified(database: Database): Promise<void> {
  expect((await verifyStore(createStore(database))).broken).toEqual([])
  await database.close()
}
