import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backup, restore } from './backup/backup.ts'
import { type Job, jobPatience } from './contract/jobs.ts'
import { createStore } from './create-store.ts'
import { describeOnDatabases, useStore } from './testing/databases.ts'
import { elapse } from './testing/elapse.ts'
import { aDistrict, at, by } from './testing/examples.ts'

describeOnDatabases('jobs', (kind) => {
  const on = useStore(kind)
  let made = 0

  /** Kinds of their own keep the tests from taking each other's jobs. */
  async function jobs(count: number) {
    const district = await aDistrict(on.store)
    const name = `check-${district}`
    const ids = Array.from({ length: count }, () => `${district}-${made++}`)
    for (const id of ids) await on.store.jobs.add(district, { id, kind: name, input: { id } }, by())
    let now = 1
    const take = (worker: string) => on.store.jobs.take(worker, { now: at(now), kinds: ['other', name] })
    const wait = async (minutes: number) => {
      now += minutes
      await elapse(on.database, minutes)
    }
    return { district, ids, take, wait, now: () => at(now) }
  }

  /** After a worker fell silent: first that is noticed, then comes the pause before the next attempt. */
  async function taken(
    { take, wait }: Pick<Awaited<ReturnType<typeof jobs>>, 'take' | 'wait'>,
    worker: string,
  ): Promise<Job | undefined> {
    for (let turn = 0; turn < 3; turn += 1) {
      const job = await take(worker)
      if (job) return job
      await wait(90)
    }
    return undefined
  }

  test('each job is taken by one worker, oldest first', async () => {
    const { ids, take } = await jobs(12)
    const taken = await Promise.all(Array.from({ length: 15 }, (_, worker) => take(`w${worker}`)))
    const got = taken.flatMap((job) => (job ? [job.id] : []))
    expect([...got].sort()).toEqual([...ids].sort())
    expect(taken.find((job) => job)).toMatchObject({ state: 'running', attempts: 1, input: { id: expect.anything() } })
  })

  test('a job whose worker died is taken again once it has been silent for long enough', async () => {
    const { district, ids, take, wait, now } = await jobs(1)
    const id = String(ids[0])
    await take('dead')
    await wait(0.5)
    expect(await take('other')).toBeUndefined()
    await on.store.jobs.itemDone(id, 'a.docx', { errors: 2 })
    const again = await taken({ take, wait }, 'other')
    expect(again).toMatchObject({ id, attempts: 2 })
    expect(await on.store.jobs.doneItems(id)).toEqual(new Map([['a.docx', { errors: 2 }]]))
    await on.store.jobs.itemDone(id, 'a.docx', { errors: 99 })
    expect((await on.store.jobs.doneItems(id)).get('a.docx')).toEqual({ errors: 2 })
    const late = { state: 'done', result: 'late' } as const
    expect(await on.store.jobs.finish(id, 'dead', late, now())).toBe(false)
    expect(await on.store.jobs.finish(id, 'other', { state: 'done', result: 7 }, now())).toBe(true)
    expect(await on.store.jobs.get(district, id)).toMatchObject({ state: 'done', result: 7, updatedAt: now() })
    await wait(60)
    expect(await take('third')).toBeUndefined()
  })

  test('a job that kills whoever takes it has failed in the end', async () => {
    const { district, ids, take, wait } = await jobs(1)
    for (let death = 1; death <= jobPatience.deaths; death += 1) {
      expect(await taken({ take, wait }, `w${death}`)).toMatchObject({ attempts: death })
    }
    await wait(10)
    expect(await take('survivor')).toBeUndefined()
    await wait(10)
    expect(await take('survivor')).toBeUndefined()
    const job = await on.store.jobs.get(district, String(ids[0]))
    expect(job).toMatchObject({ state: 'failed', error: '处理这项任务的程序多次中断，没有完成' })
  })

  test('a worker that reports keeps its job; one whose job was cancelled is told to stop', async () => {
    const { district, ids, take, wait, now } = await jobs(1)
    const id = String(ids[0])
    await take('w')
    const progress = { done: 3, total: 10, note: '云溪区教育局' }
    for (let turn = 0; turn < 4; turn += 1) {
      await wait(0.5)
      expect(await on.store.jobs.report(id, 'w', { progress, now: now() })).toBe(true)
      expect(await take('other')).toBeUndefined()
    }
    expect(await on.store.jobs.get(district, id)).toMatchObject({ progress })
    expect(await on.store.jobs.cancel(district, id, by())).toBe(true)
    expect(await on.store.jobs.report(id, 'w', { progress, now: now() })).toBe(false)
    expect(await on.store.jobs.cancel(district, id, by())).toBe(false)
    await wait(20)
    expect(await take('other')).toBeUndefined()
  })

  test('a job that broke is tried again after a pause, and is failed for good after five attempts', async () => {
    const { district, ids, take, wait, now } = await jobs(1)
    const id = String(ids[0])
    const broke = { state: 'failed', error: '文件打不开', again: true } as const
    await take('w')
    await on.store.jobs.finish(id, 'w', broke, now())
    expect(await on.store.jobs.get(district, id)).toMatchObject({ state: 'waiting', error: '文件打不开' })
    expect(await take('w')).toBeUndefined()
    for (let attempt = 2; attempt <= jobPatience.attempts; attempt += 1) {
      await wait(5)
      expect(await take('w')).toMatchObject({ error: '文件打不开', attempts: attempt })
      expect(await on.store.jobs.finish(id, 'w', broke, now())).toBe(true)
    }
    expect(await on.store.jobs.get(district, id)).toMatchObject({ state: 'failed', error: '文件打不开' })
    await wait(60)
    expect(await take('w')).toBeUndefined()
    expect((await on.store.jobs.list(district, { limit: 5 })).items).toHaveLength(1)
  })

  test('a job that cannot be done is not tried again', async () => {
    const { district, ids, take, wait, now } = await jobs(1)
    const id = String(ids[0])
    await take('w')
    await on.store.jobs.finish(id, 'w', { state: 'failed', error: '没有这个批次', again: false }, now())
    await wait(60)
    expect(await take('w')).toBeUndefined()
    expect(await on.store.jobs.get(district, id)).toMatchObject({ state: 'failed', attempts: 1 })
  })

  test('a job for later is not taken before its time', async () => {
    const { district, take, wait } = await jobs(0)
    const name = `check-${district}`
    // Far from the clock of the test and of the database alike.
    const notBefore = new Date(Date.now() + 3_600_000).toISOString()
    const later = on.database.dialect === 'postgres' ? notBefore : at(31)
    await on.store.jobs.add(district, { id: `later-${district}`, kind: name, input: null, notBefore: later }, by())
    expect(await take('w')).toBeUndefined()
    await wait(61)
    expect(await take('w')).toMatchObject({ id: `later-${district}` })
  })

  test('a job whose event could not be written is neither there nor queued', async () => {
    const { district, take } = await jobs(0)
    const job = { id: `broken-${district}`, kind: `check-${district}`, input: null }
    // The event is the last thing that is written.
    await expect(on.store.jobs.add(district, job, { ...by(), request: 1n as never })).rejects.toThrow()
    expect(await on.store.jobs.get(district, job.id)).toBeUndefined()
    expect(await take('w')).toBeUndefined()
    await on.store.jobs.add(district, job, by())
    expect(await take('w')).toMatchObject({ id: job.id })
  })

  test('the log of actions names the receiver of a webhook, not the secret in its address', async () => {
    const district = await aDistrict(on.store)
    const url = 'https://push.example.invalid/hook/k3y-in-path?key=k3y-in-query'
    const hook = { id: 'h1', url, secret: 's', events: ['filing.published'], active: true }
    expect(await on.store.webhooks.put(district, hook, by())).toMatchObject({ url })
    await on.store.webhooks.remove(district, 'h1', by())
    const { items } = await on.store.audit.list(district, { subject: 'h1' }, { limit: 9 })
    const told = { url: 'https://push.example.invalid/…' }
    expect(items.map(({ detail }) => detail)).toEqual([told, { ...told, events: hook.events, active: true }])
    expect(JSON.stringify(items)).not.toContain('k3y')
  })

  test('a delivery waits for its time, is tried again, and is dead in the end', async () => {
    const district = await aDistrict(on.store)
    const hook = { url: 'https://example.invalid/hook', secret: 's', events: ['filing.published'], active: true }
    await on.store.webhooks.put(district, { id: 'h1', ...hook }, by())
    await on.store.webhooks.put(district, { id: 'h2', ...hook, active: false }, by())
    const event = { id: `e-${district}`, event: 'filing.published', payload: { filing: 'f' }, at: at(0) }
    expect(await on.store.webhooks.emit(district, event)).toBe(1)
    await on.store.webhooks.emit(district, event)
    const due = (minutes: number) =>
      on.store.webhooks.due({ worker: 'w', now: at(minutes), until: at(minutes + 1), limit: 10 })
    const [first] = (await due(1)).filter((delivery) => delivery.district === district)
    expect(first).toMatchObject({ webhook: 'h1', payload: { filing: 'f' }, attempts: 1 })
    expect(await due(1)).toEqual([])
    const id = String(first?.id)
    const failed = { delivered: false, error: '503', at: at(1) } as const
    await on.store.webhooks.settle(id, 'w', { ...failed, retryAt: at(5) })
    expect(await due(4)).toEqual([])
    expect(await due(5)).toMatchObject([{ id, attempts: 2 }])
    await on.store.webhooks.settle(id, 'w', { ...failed, retryAt: null })
    const dead = await on.store.webhooks.deliveries(district, { state: 'dead' }, { limit: 5 })
    expect(dead).toMatchObject({ items: [{ id, lastError: '503' }], next: null })
    expect(await on.store.webhooks.retry(district, id, at(6))).toBe(true)
    expect(await due(6)).toMatchObject([{ id, attempts: 1 }])
    expect(await on.store.webhooks.settle(id, 'w', { delivered: true, at: at(6) })).toBe(true)
    expect(await on.store.webhooks.settle(id, 'other', { delivered: true, at: at(6) })).toBe(false)
    expect(await on.store.webhooks.remove(district, 'h2', by())).toBe(true)
    expect((await on.store.webhooks.list(district)).map((webhook) => webhook.id)).toEqual(['h1'])
  })
})

describeOnDatabases(
  'a backup with jobs that wait and run',
  (kind) => {
    const on = useStore(kind)

    test('is gone on with where it is restored, each job once', async () => {
      const district = await aDistrict(on.store)
      const [kinds, folder] = [['check'], mkdtempSync(join(tmpdir(), 'gouji-jobs-'))]
      for (const id of ['j1', 'j2', 'j3']) await on.store.jobs.add(district, { id, kind: 'check', input: id }, by())
      await on.store.jobs.take('before', { now: at(1), kinds })
      const done = await on.store.jobs.take('before', { now: at(1), kinds })
      await on.store.jobs.finish(String(done?.id), 'before', { state: 'done', result: null }, at(1))
      await backup(on.database, join(folder, 'portable'), { portable: true })
      const place = await kind.make()
      await restore(join(folder, 'portable'), place.url)
      const database = place.open()
      try {
        const { jobs } = createStore(database)
        const take = () => jobs.take('after', { now: at(5), kinds })
        const taken = [await take(), await take(), await take()]
        expect(taken.map((job) => job?.id)).toEqual(['j1', 'j3', undefined])
        expect(taken[0]).toMatchObject({ attempts: 2 })
      } finally {
        await database.close()
        await place.remove()
        rmSync(folder, { recursive: true })
      }
    })
  },
  { only: ({ shared }) => shared },
)
