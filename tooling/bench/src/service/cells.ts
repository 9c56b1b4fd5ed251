/**
 * `pnpm --filter @gouji/bench run bench:cells`: two hundred people fill in their cells at the same time, for SECONDS
 * (60), over HTTP against the built service, on SQLite and on PostgreSQL. Then every cell that was acknowledged is
 * looked for. GOUJI_BENCH_CELLS is an empty database of PostgreSQL; without it one is made on the local server.
 */

import { cellsOf } from '@gouji/core'
import { openPostgres } from '@gouji/store'
import { sql } from 'kysely'
import { type Answer, bearer, type Service, startService } from './the-service.ts'

const people = 200
const agencies = 50
const seconds = Number(process.env.SECONDS ?? 60)
const port = 38953
const cells = cellsOf('2021').map(({ id }) => `cells.${id}`)

await onSqlite()
await onPostgres()

async function onSqlite(): Promise<void> {
  await measure('SQLite')
}

async function onPostgres(): Promise<void> {
  const given = process.env.GOUJI_BENCH_CELLS
  if (given) return measure('PostgreSQL', given)
  const server = openPostgres('postgres://postgres@127.0.0.1:5432/postgres')
  const name = `gouji_cells_${process.pid}`
  await sql.raw(`create database ${name}`).execute(server.kysely)
  try {
    await measure('PostgreSQL', `postgres://postgres@127.0.0.1:5432/${name}`)
  } finally {
    await sql.raw(`drop database ${name} with (force)`).execute(server.kysely)
    await server.close()
  }
}

async function measure(title: string, database?: string): Promise<void> {
  const service = await startService({ port, sockets: people, ...(database && { database }) })
  try {
    const fillers = await prepare(service)
    const until = performance.now() + seconds * 1000
    const took: number[] = []
    await Promise.all(fillers.map((filler) => fill(service, filler, { until, took })))
    const lost = await countLost(service, fillers)
    const sorted = took.toSorted((a, b) => a - b)
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0)
    console.log(
      `${title}: ${people} people, ${seconds} s, ${took.length} saves (${(took.length / seconds).toFixed(0)}/s), ` +
        `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, no error, ${lost} cells lost`,
    )
    if (lost > 0) process.exitCode = 1
  } finally {
    await service.stop()
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
  { ask }: Service,
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

async function countLost({ ask }: Service, fillers: readonly Filler[]): Promise<number> {
  let lost = 0
  for (const { key, filing, acknowledged } of fillers) {
    const { fields } = await ask('GET', `/filings/${filing}`, { headers: bearer(key) })
    const there = new Map(fields.map(({ id, value }: Answer) => [id, value]))
    for (const [id, { value }] of acknowledged) if (there.get(id) !== value) lost += 1
  }
  return lost
}

/** A district, a campaign and a key for each of those who fill in. */
async function prepare({ ask, admin }: Service): Promise<readonly Filler[]> {
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
