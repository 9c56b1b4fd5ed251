/**
 * A process that writes until it is killed, and says what was acknowledged: `victim.ts URL DISTRICT write|work MINUTES`.
 * It opens the store when it is told to go, by a line. Its clock is MINUTES ahead.
 */

import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { flushCompileCache } from 'node:module'
import type { Store } from '../contract/store.ts'
import { openPostgresStore, openSqliteStore } from '../create-store.ts'
import { aReport, by, patch } from './examples.ts'

export type Acknowledged =
  | {
      readonly kind: 'field'
      readonly filing: string
      readonly id: string
      readonly value: string
      readonly revision: number
    }
  | { readonly kind: 'version'; readonly filing: string; readonly number: number; readonly hash: string }
  | { readonly kind: 'item'; readonly job: string; readonly item: string }
  | { readonly kind: 'job'; readonly job: string }

/** Pipes take what is written before the next line runs: once it is said, even SIGKILL does not take it back. */
function acknowledge(what: Acknowledged): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}

const [url = '', district = '', mode, ahead = '0'] = process.argv.slice(2)
flushCompileCache()
await once(process.stdin, 'data')
const store = await (url.startsWith('postgres') ? openPostgresStore(url, { connections: 2 }) : openSqliteStore(url))
await (mode === 'work' ? work(store) : Promise.all([write(store, 'c2024.a1'), write(store, 'c2024.a2')]))

async function write(store: Store, filing: string): Promise<never> {
  const own = randomUUID()
  for (let turn = 0; ; turn += 1) {
    const current = await store.filings.get(district, filing)
    if (!current) throw new Error(`no filing ${filing}`)
    if (current.state !== 'draft' || randomInt(4) === 0) {
      const to = current.state === 'draft' ? 'signed-off' : 'draft'
      const move = { from: current.state, to, revision: current.revision, report: aReport(), note: null } as const
      const moved = await store.filings.move(district, filing, move, by())
      if (moved.kind === 'done') {
        const { number, hash } = moved.value.version
        acknowledge({ kind: 'version', filing, number, hash })
      }
      continue
    }
    const id = `cells.${randomInt(5)}`
    const [standing] = (await store.filings.history(district, filing, id, { limit: 1 })).items
    const value = `${own}-${turn}`
    const patched = await store.filings.patch(district, filing, patch([id, value, standing?.revision ?? 0]), by())
    if (patched.kind !== 'done') continue
    for (const outcome of patched.value.outcomes) {
      if (outcome.kind === 'saved') acknowledge({ kind: 'field', filing, id, value, revision: outcome.revision })
    }
  }
}

async function work(store: Store): Promise<never> {
  const worker = randomUUID()
  const now = () => new Date(Date.now() + Number(ahead) * 60_000).toISOString()
  for (;;) {
    const job = await store.jobs.take(worker, { now: now(), kinds: [`check-${district}`] })
    if (!job) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      continue
    }
    const done = await store.jobs.doneItems(job.id)
    for (const item of job.input as readonly string[]) {
      if (done.has(item)) continue
      const progress = { done: done.size, total: null, note: item }
      if (!(await store.jobs.report(job.id, worker, { progress, now: now() }))) break
      await store.jobs.itemDone(job.id, item, worker)
      acknowledge({ kind: 'item', job: job.id, item })
    }
    const finished = await store.jobs.finish(job.id, worker, { state: 'done', result: null }, now())
    if (finished) acknowledge({ kind: 'job', job: job.id })
  }
}
