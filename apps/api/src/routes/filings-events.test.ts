import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { eventsOf, next, type StreamEvent } from '../testing/events.ts'
import { createTestService, type TestPerson, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

let service: TestService
let filing: string
beforeAll(async () => {
  service = await createTestService()
  const { id } = await talk(service.as('admin')).send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  filing = (await talk(service.as('clerk')).ask(`/filings?campaign=${id}`)).filings[0].id
})
afterAll(() => service.close())

async function follow(
  who: TestPerson,
  { headers = {}, query = '' }: { readonly headers?: Readonly<Record<string, string>>; readonly query?: string } = {},
): Promise<AsyncGenerator<StreamEvent>> {
  const response = await service.as(who).get(`/filings/${filing}/events${query}`, headers)
  expect(response.headers.get('Content-Type')).toContain('text/event-stream')
  return eventsOf(response)
}

async function save(id: string, value: unknown, base = 0): Promise<number> {
  const answer = await talk(service.as('clerk')).send('PATCH', `/filings/${filing}/fields`, {
    changes: [{ id, value, base }],
  })
  return answer.revision
}

test('who follows a draft hears of each change, of who else is there, of remarks, explanations and moves; and goes on where they left', async () => {
  const lead = await follow('lead')
  expect((await next(lead, 'state')).data.filing).toMatchObject({ state: 'draft' })
  expect((await next(lead, 'presence')).data.people).toMatchObject([{ name: 'lead' }])

  const first = await save('title', '草稿')
  const heard = await next(lead, 'fields')
  expect(heard).toMatchObject({
    id: String(first),
    data: { revision: first, fields: [{ id: 'title', value: '草稿', by: { name: 'clerk' } }] },
  })

  const clerk = await follow('clerk')
  await next(clerk, 'state')
  const { data } = await next(lead, 'presence')
  expect(new Set(data.people.map(({ name }: Answer) => name))).toEqual(new Set(['lead', 'clerk']))
  await clerk.return(undefined)
  expect((await next(lead, 'presence')).data.people).toMatchObject([{ name: 'lead' }])

  await talk(service.as('reviewer')).send('POST', `/filings/${filing}/remarks`, { text: '请尽快' })
  expect((await next(lead, 'remarks')).data.remarks).toMatchObject([{ text: '请尽快' }])

  await talk(service.as('clerk')).send('POST', `/filings/${filing}/sign-off-request`)
  expect((await next(lead, 'state')).data.filing).toMatchObject({
    state: 'draft',
    signOffAsked: { by: { name: 'clerk' } },
  })

  const change = { by: { kind: 'person', id: 'clerk', name: 'clerk' }, at: '2026-01-15T02:00:00.000Z' } as const
  const why = { filing, fingerprint: 'f1', rule: 'sudden-change', reason: '本年机构改革' }
  await service.store.explanations.put(service.district, why, change)
  const explained = await next(lead, 'explanations')
  expect(explained.data.explanations).toEqual((await talk(service.as('lead')).ask(`/filings/${filing}`)).explanations)
  expect(explained.data.explanations).toMatchObject([{ reason: '本年机构改革', by: { name: 'clerk' } }])
  await lead.return(undefined)

  const second = await save('title', undefined, first)
  const third = await save('sections.overview', '（一）')
  const again = await follow('lead', { headers: { 'Last-Event-ID': String(first) } })
  const missed = await next(again, 'fields')
  expect(missed.id).toBe(String(third))
  expect(missed.data.fields.map(({ id, value, revision }: Answer) => [id, value, revision])).toEqual([
    ['title', undefined, second],
    ['sections.overview', '（一）', third],
  ])

  expect((await next(again, 'state')).data.filing.state).toBe('draft')
  const { filing: current } = await talk(service.as('lead')).ask(`/filings/${filing}`)
  await talk(service.as('lead')).send('POST', `/filings/${filing}/moves`, {
    to: 'signed-off',
    revision: current.revision,
  })
  expect((await next(again, 'state')).data.filing).toMatchObject({ state: 'signed-off', version: 1 })
  await again.return(undefined)
})

test('what was saved between reading a draft and following it is told first; who connects again hears it once', async () => {
  await talk(service.as('lead')).send('POST', `/filings/${filing}/moves`, {
    to: 'draft',
    note: '还要改',
    revision: (await talk(service.as('lead')).ask(`/filings/${filing}`)).filing.revision,
  })
  const read = (await talk(service.as('clerk')).ask(`/filings/${filing}`)).filing.revision
  const between = await save('sections.improvements', '（一）')
  const query = `?since=${read}`
  const late = await follow('lead', { query })
  expect(await next(late, 'fields')).toMatchObject({
    id: String(between),
    data: { fields: [{ id: 'sections.improvements', value: '（一）' }] },
  })
  await late.return(undefined)

  const again = await follow('lead', { query, headers: { 'Last-Event-ID': String(between) } })
  const after = await save('sections.improvements', '（二）', between)
  expect((await next(again, 'fields')).data).toMatchObject({ revision: after, fields: [{ value: '（二）' }] })
  await again.return(undefined)
  expect((await service.as('lead').get(`/filings/${filing}/events?since=x`)).status).toBe(422)
})

test('a service that closes ends what is followed, first', async () => {
  const own = await createTestService()
  const errors: unknown[] = []
  const told = vi.spyOn(console, 'error').mockImplementation((...said) => void errors.push(said))
  const { id } = await talk(own.as('admin')).send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  const draft = (await talk(own.as('clerk')).ask(`/filings?campaign=${id}`)).filings[0].id
  const heard = await own.as('clerk').get(`/filings/${draft}/events`)
  // One is listened to, one is left unread.
  const events = eventsOf(heard)
  await next(events, 'state')
  await own.as('lead').get(`/filings/${draft}/events`)
  await own.close()
  for await (const { event } of events) expect(event).not.toBe('error')
  await new Promise((resolve) => setTimeout(resolve, 50))
  told.mockRestore()
  expect(errors).toEqual([])
})
