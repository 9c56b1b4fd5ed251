/**
 * `pnpm --filter @gouji/bench run bench:cells`: two hundred people fill in their cells at the same time, for SECONDS
 * (60), over HTTP against the built service, on SQLite and on PostgreSQL. Then every cell that was acknowledged is
 * looked for. GOUJI_BENCH_CELLS is an empty database of PostgreSQL; without it one is made on the local server.
 */

import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cellsOf } from '@gouji/core'
import { openPostgres } from '@gouji/store'
import { sql } from 'kysely'

const people = 200
const agencies = 50
const seconds = Number(process.env.SECONDS ?? 60)
const port = 38953
const service = fileURLToPath(new URL('../../../../apps/api/dist/main.mjs', import.meta.url))
const cells = cellsOf('2021').map(({ id }) => `cells.${id}`)
const agent = new Agent({ keepAlive: true, maxSockets: people })

// biome-ignore lint/suspicious/noExplicitAny: answers are taken as they come
type Answer = any

await onSqlite()
await onPostgres()
agent.destroy()

async function onSqlite(): Promise<void> {
  await measure('SQLite', {})
}

async function onPostgres(): Promise<void> {
  const given = process.env.GOUJI_BENCH_CELLS
  if (given) return measure('PostgreSQL', { DATABASE_URL: given })
  const server = openPostgres('postgres://postgres@127.0.0.1:5432/postgres')
  const name = `gouji_cells_${process.pid}`
  await sql.raw(`create database ${name}`).execute(server.kysely)
  try {
    await measure('PostgreSQL', { DATABASE_URL: `postgres://postgres@127.0.0.1:5432/${name}` })
  } finally {
    await sql.raw(`drop database ${name} with (force)`).execute(server.kysely)
    await server.close()
  }
}

async function measure(title: string, database: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-cells-'))
  const log = join(folder, 'service.log')
  const env = {
    ...process.env,
    GOUJI_DATA: folder,
    GOUJI_SECRET: 'x'.repeat(48),
    GOUJI_LOG: 'error',
    GOUJI_REQUESTS_PER_MINUTE: '100000000',
    ...database,
  }
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, [service, 'serve', '--port', String(port), '--no-worker'], {
    env,
    stdio: ['ignore', output, output],
  })
  try {
    const fillers = await prepare(await firstPassword(log))
    const until = performance.now() + seconds * 1000
    const took: number[] = []
    await Promise.all(fillers.map((filler) => fill(filler, { until, took })))
    const lost = await countLost(fillers)
    const sorted = took.toSorted((a, b) => a - b)
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0)
    console.log(
      `${title}: ${people} people, ${seconds} s, ${took.length} saves (${(took.length / seconds).toFixed(0)}/s), ` +
        `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, no error, ${lost} cells lost`,
    )
    if (lost > 0) process.exitCode = 1
  } finally {
    child.kill('SIGTERM')
    await new Promise((resolve) => child.on('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Filler {
  readonly key: string
  readonly filing: string
  /** Their own fifth of the form's cells: four people share a filing. */
  readonly own: readonly string[]
  /** What was acknowledged last, by cell. */
  readonly acknowledged: Map<string, { readonly value: number; readonly revision: number }>
}

async function fill(
  filler: Filler,
  { until, took }: { readonly until: number; readonly took: number[] },
): Promise<void> {
  const { key, filing, own, acknowledged } = filler
  for (let i = 0; performance.now() < until; i++) {
    const id = own[i % own.length] as string
    const changes = [{ id, value: i + 1, base: acknowledged.get(id)?.revision ?? 0 }]
    const begun = performance.now()
    const { outcomes } = await ask('PATCH', `/filings/${filing}/fields`, { body: { changes }, headers: bearer(key) })
    took.push(performance.now() - begun)
    if (outcomes[0].kind !== 'saved') throw new Error(JSON.stringify(outcomes))
    acknowledged.set(id, { value: i + 1, revision: outcomes[0].revision })
  }
}

async function countLost(fillers: readonly Filler[]): Promise<number> {
  let lost = 0
  for (const { key, filing, acknowledged } of fillers) {
    const { fields } = await ask('GET', `/filings/${filing}`, { headers: bearer(key) })
    const there = new Map(fields.map(({ id, value }: Answer) => [id, value]))
    for (const [id, { value }] of acknowledged) if (there.get(id) !== value) lost += 1
  }
  return lost
}

/** A district, a campaign and a key for each of those who fill in. */
async function prepare(password: string): Promise<readonly Filler[]> {
  const next = '青石板上的雨-2026'
  const first = await signIn(password)
  await ask('POST', '/session/password', { body: { current: password, next }, headers: first })
  const admin = await signIn(next)
  const rows = Array.from({ length: agencies }, (_, i) => ({
    id: `a${i}`,
    parent: 'top',
    name: `云溪区第${i}局`,
    kind: 'department',
  }))
  const top = { id: 'top', parent: null, name: '云溪区人民政府', kind: 'government' }
  await ask('PUT', '/roster', { body: { agencies: [top, ...rows] }, headers: admin })
  const { id } = await ask('POST', '/campaigns', { body: { name: '2025年度报告', year: 2025 }, headers: admin })
  const { filings } = await ask('GET', `/filings?campaign=${id}`, { headers: admin })
  const fillers: Filler[] = []
  for (let i = 0; i < people; i++) {
    const agency = `a${i % agencies}`
    const body = { name: `第${i}人`, agencies: [agency], actions: ['read', 'fill'] }
    const { secret } = await ask('POST', '/keys', { body, headers: admin })
    const filing = filings.find((one: Answer) => one.agency === agency).id
    const share = Math.floor(i / agencies)
    fillers.push({ key: secret, filing, own: cells.slice(share * 50, share * 50 + 50), acknowledged: new Map() })
  }
  return fillers
}

async function signIn(password: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`http://localhost:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password }),
  })
  if (!response.ok) throw new Error(await response.text())
  return {
    Cookie: response.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; '),
  }
}

function bearer(key: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${key}` }
}

/** By node:http: fetch costs the client more than a save costs the service. */
function ask(
  method: string,
  path: string,
  { body, headers }: { readonly body?: unknown; readonly headers: Readonly<Record<string, string>> },
): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        port,
        path: `/api/v1${path}`,
        method,
        agent,
        headers: { ...headers, ...(text && { 'Content-Type': 'application/json' }) },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const answer = Buffer.concat(parts).toString()
          if ((response.statusCode ?? 500) >= 300)
            reject(new Error(`${method} ${path}: ${response.statusCode} ${answer}`))
          else resolve(answer === '' ? undefined : JSON.parse(answer))
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}

async function firstPassword(log: string): Promise<string> {
  for (let turn = 0; turn < 600; turn += 1) {
    const found = /一次性密码　(\S+)/u.exec(readFileSync(log, 'utf8'))?.[1]
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the service did not start: ${readFileSync(log, 'utf8')}`)
}
