import { expect, test } from 'vitest'
import { describeOnDatabases, useStore } from './testing/databases.ts'
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
    const take = (worker: string, minutes = 1) =>
      on.store.jobs.take(worker, { now: at(minutes), until: at(minutes + 1), kinds: ['other', name] })
    return { district, ids, take }
  }

  test('each job is taken by one worker, oldest first', async () => {
    const { ids, take } = await jobs(12)
    const taken = await Promise.all(Array.from({ length: 15 }, (_, worker) => take(`w${worker}`)))
    const got = taken.flatMap((job) => (job ? [job.id] : []))
    expect([...got].sort()).toEqual([...ids].sort())
    expect(taken.find((job) => job)).toMatchObject({ state: 'running', attempts: 1, input: { id: expect.anything() } })
  })

  test('a job whose worker died is taken again once its lease has run out', async () => {
    const { district, ids, take } = await jobs(1)
    const id = String(ids[0])
    await take('dead', 1)
    expect(await take('other', 2)).toBeUndefined()
    await on.store.jobs.itemDone(id, 'a.docx', { errors: 2 })
    expect(await take('other', 3)).toMatchObject({ id, attempts: 2 })
    expect(await on.store.jobs.doneItems(id)).toEqual(new Map([['a.docx', { errors: 2 }]]))
    await on.store.jobs.itemDone(id, 'a.docx', { errors: 99 })
    expect((await on.store.jobs.doneItems(id)).get('a.docx')).toEqual({ errors: 2 })
    const late = { state: 'done', result: 'late' } as const
    expect(await on.store.jobs.finish(id, 'dead', late, at(4))).toBe(false)
    expect(await on.store.jobs.finish(id, 'other', { state: 'done', result: 7 }, at(4))).toBe(true)
    expect(await on.store.jobs.get(district, id)).toMatchObject({ state: 'done', result: 7, updatedAt: at(4) })
  })

  test('a worker that reports keeps its job; one whose job was cancelled is told to stop', async () => {
    const { district, ids, take } = await jobs(1)
    const id = String(ids[0])
    await take('w', 1)
    const state = { progress: { done: 3, total: 10, note: '云溪区教育局' }, now: at(2), until: at(9) }
    expect(await on.store.jobs.report(id, 'w', state)).toBe(true)
    expect(await take('other', 5)).toBeUndefined()
    expect(await on.store.jobs.get(district, id)).toMatchObject({ progress: state.progress })
    expect(await on.store.jobs.cancel(district, id, by())).toBe(true)
    expect(await on.store.jobs.report(id, 'w', state)).toBe(false)
    expect(await on.store.jobs.cancel(district, id, by())).toBe(false)
    expect(await take('other', 20)).toBeUndefined()
  })

  test('a job that failed is tried again at its time, or is failed for good', async () => {
    const { district, ids, take } = await jobs(1)
    const id = String(ids[0])
    await take('w', 1)
    const failed = { state: 'failed', error: '文件打不开' } as const
    await on.store.jobs.finish(id, 'w', { ...failed, retryAt: at(10) }, at(1))
    expect(await take('w', 9)).toBeUndefined()
    expect(await take('w', 10)).toMatchObject({ error: '文件打不开', attempts: 2 })
    await on.store.jobs.finish(id, 'w', failed, at(11))
    expect(await on.store.jobs.get(district, id)).toMatchObject({ state: 'failed' })
    expect((await on.store.jobs.list(district, { limit: 5 })).items).toHaveLength(1)
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
