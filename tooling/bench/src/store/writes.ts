import { randomUUID } from 'node:crypto'
import { createStore, type Database, migrate, type Store } from '@gouji/store'

const jobs = 500
const people = 200
const seconds = 5

/** Jobs added and drained by four workers that wake on signals; cells patched by 200 people at once. */
export async function benchWrites(name: string, database: Database): Promise<void> {
  await migrate(database)
  const store = createStore(database)
  const district = `work-${randomUUID()}`
  const change = () => ({ by: { kind: 'system', id: 'bench', name: '系统' }, at: new Date().toISOString() }) as const
  await store.districts.create({ id: district, name: '云溪区' }, change())

  for (let job = 0; job < jobs; job += 1) {
    await store.jobs.add(district, { id: `${district}-${job}`, kind: district, input: job }, change())
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: 4 }, (_, worker) => drain(store, { worker: `w${worker}`, kind: district })))
  const took = Math.round(performance.now() - started)
  console.log(`${name}: ${jobs} jobs taken and finished by four workers in ${took} ms`)

  const agencies = Array.from({ length: people }, (_, agency) => ({ agency: `a${agency}`, dueOn: '2025-01-31' }))
  const campaign = {
    id: 'c',
    name: '批次',
    year: 2024,
    edition: '2021',
    state: 'open',
    opensOn: '2025-01-04',
    agencies,
  } as const
  await store.campaigns.create(district, campaign, change())
  const end = performance.now() + seconds * 1000
  const times: number[] = []
  const type = async ({ agency }: { readonly agency: string }) => {
    const filing = `c.${agency}`
    for (let base = 0; performance.now() < end; base += 1) {
      const begun = performance.now()
      const one = { id: 'cells.requests.received.total', value: base, base, origin: 'typed' } as const
      const result = await store.filings.patch(district, filing, { changes: [one], states: ['draft'] }, change())
      times.push(performance.now() - begun)
      if (result.kind !== 'done' || result.value.outcomes[0]?.kind !== 'saved') throw new Error('a cell was lost')
    }
  }
  await Promise.all(agencies.map(type))
  times.sort((a, b) => a - b)
  const p95 = (times[Math.floor(times.length * 0.95)] ?? 0).toFixed(0)
  const rate = Math.round(times.length / seconds)
  console.log(
    `${name}: ${people} people patch cells of one district, ${rate} patches a second, p95 ${p95} ms, none lost`,
  )
  const { broken } = await store.audit.verify(district)
  if (broken.length > 0) throw new Error('the audit log is broken')
}

async function drain(
  store: Store,
  { worker, kind }: { readonly worker: string; readonly kind: string },
): Promise<void> {
  for (;;) {
    const now = new Date().toISOString()
    const job = await store.jobs.take(worker, { now, kinds: [kind] })
    if (!job) return
    await store.jobs.finish(job.id, worker, { state: 'done', result: null }, now)
  }
}
