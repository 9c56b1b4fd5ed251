import { fieldsOf, type Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDistrict } from '../demo/reports.ts'
import { createTestService, type TestPerson, type TestService } from '../testing/index.ts'
import type { Answer } from '../testing/talk.ts'

let service: TestService
let campaign: string
let filing: string

beforeEach(async () => {
  service = await createTestService()
  campaign = (await json('admin', 'POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id
  const { filings } = await ask('admin', `/filings?campaign=${campaign}&agency=own`)
  filing = filings[0].id
})
afterEach(() => service.close())

async function json(
  who: TestPerson | 'public',
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  return (await service.as(who).send(method, path, body)).json()
}

async function ask(who: TestPerson | 'public', path: string): Promise<Answer> {
  return (await service.as(who).get(path)).json()
}

async function save(
  who: TestPerson,
  ...changes: readonly (readonly [id: string, value: unknown, base?: number])[]
): Promise<{ readonly status: number; readonly answer: Answer }> {
  const response = await service.as(who).send('PATCH', `/filings/${filing}/fields`, {
    changes: changes.map(([id, value, base = 0]) => ({ id, value, base })),
  })
  return { status: response.status, answer: await response.json() }
}

async function boardRow(): Promise<Answer> {
  const { rows } = await ask('reviewer', `/campaigns/${campaign}/board`)
  return rows.find((row: Answer) => row.filing === filing)
}

const received = 'cells.requests.received.total'

test('a clerk fills in, sees every cell of it again, and the board says so', async () => {
  const { answer } = await save(
    'clerk',
    [received, 7],
    ['cells.requests.handled.total', null],
    ['sections.overview', '（一）主动公开。'],
  )
  expect(answer.outcomes.map(({ kind }: { kind: string }) => kind)).toEqual(['saved', 'saved', 'saved'])
  const view = await ask('clerk', `/filings/${filing}`)
  expect(view).toMatchObject({
    mayFill: true,
    agency: { name: '云溪区教育局' },
    campaign: { year: 2025 },
    previous: null,
  })
  expect(view.fields.map(({ id, value }: { id: string; value: unknown }) => [id, value])).toEqual([
    ['cells.requests.handled.total', null],
    [received, 7],
    ['sections.overview', '（一）主动公开。'],
  ])
  const report = await ask('clerk', `/filings/${filing}/draft-report`)
  expect(report.cells).toMatchObject({
    'requests.received.total': 7,
    'requests.handled.total': null,
    'requests.disclosed.total': null,
  })
  const { rows } = await ask('reviewer', `/campaigns/${campaign}/board`)
  expect(rows.find(({ agency }: { agency: string }) => agency === 'own')).toMatchObject({
    untouched: false,
    filledCells: 1,
    late: false,
    stateName: '填报中',
  })
  expect(rows.find(({ agency }: { agency: string }) => agency === 'other')).toMatchObject({
    untouched: true,
    stateName: '未开始',
  })
})

test('two people on one draft keep both their cells, and a conflict says what is there', async () => {
  await save('clerk', [received, 7])
  const { answer: lead } = await save('lead', ['cells.requests.handled.total', 5])
  expect(lead.outcomes).toMatchObject([{ kind: 'saved' }])
  const { answer: late } = await save('lead', [received, 8])
  expect(late.outcomes).toMatchObject([
    { kind: 'conflict', id: received, current: { value: 7, by: { name: 'clerk' } } },
  ])
  const { fields } = await ask('clerk', `/filings/${filing}`)
  expect(fields.map(({ value }: { value: unknown }) => value)).toEqual([5, 7])
})

test('what the form does not have or cannot hold is refused by itself; the rest is saved', async () => {
  const { answer } = await save(
    'clerk',
    ['cells.disclosure.procurement.amount', 3],
    [received, '七'],
    ['sections.overview', 7],
    ['title', '报告'],
  )
  expect(answer.outcomes.map(({ kind }: { kind: string }) => kind)).toEqual(['refused', 'refused', 'refused', 'saved'])
})

test('a field has its history, newest first', async () => {
  const { revision } = (await save('clerk', [received, 7])).answer
  await save('lead', [received, 8, revision])
  const { items } = await ask('clerk', `/filings/${filing}/fields/${received}/history`)
  expect(items.map(({ value, by }: { value: unknown; by: { name: string } }) => [value, by.name])).toEqual([
    [8, 'lead'],
    [7, 'clerk'],
  ])
})

test('nobody sees another agency’s draft, and an administrator reads but does not fill', async () => {
  for (const path of [
    `/filings/${filing}`,
    `/filings/${filing}/draft-report`,
    `/filings/${filing}/versions`,
    `/filings/${filing}/remarks`,
    `/filings/${filing}/documents`,
    `/filings/${filing}/export?to=json`,
    `/filings/${filing}/events`,
  ]) {
    expect((await service.as('other-clerk').get(path)).status, path).toBe(404)
    expect((await service.as('public').get(path)).status, path).toBe(401)
  }
  expect(
    (await ask('other-clerk', `/filings?campaign=${campaign}`)).filings.map(({ agency }: { agency: string }) => agency),
  ).toEqual(['other'])
  expect((await service.as('admin').get(`/filings/${filing}`)).status).toBe(200)
  expect((await save('admin', [received, 1])).status).toBe(403)
  expect((await save('reviewer', [received, 1])).status).toBe(409)
})

test('a filing goes its way: signed off, blocked by errors, mended, submitted, approved, published; each step is kept', async () => {
  await fillIn({ 'requests.received.naturalPerson': 3 })
  const signedOff = await move('lead', 'signed-off')
  expect(signedOff.moves).toMatchObject([
    { to: 'draft', name: '撤回签发' },
    { to: 'submitted', name: '报送' },
  ])
  expect(signedOff.moves[1].blockedBy.length).toBeGreaterThan(0)
  const blocked = await service
    .as('clerk')
    .send('POST', `/filings/${filing}/moves`, { to: 'submitted', revision: signedOff.filing.revision })
  expect(blocked.status).toBe(422)
  expect(await blocked.json()).toMatchObject({ code: 'blocked', findings: [{ severity: 'error' }, {}] })
  await move('clerk', 'draft', '漏填一格')
  await fillIn({})
  await move('lead', 'signed-off')
  await move('clerk', 'submitted')
  expect((await save('clerk', [received, 9])).status).toBe(409)
  await move('reviewer', 'approved')
  const published = await move('reviewer', 'published')
  expect(published).toMatchObject({
    filing: { state: 'published' },
    steps: [
      { to: 'signed-off' },
      { to: 'draft' },
      { to: 'signed-off' },
      { to: 'submitted' },
      { to: 'approved' },
      { to: 'published' },
    ],
  })
  const page = await ask('public', '/public/reports/own/2025')
  expect(page).toMatchObject({ agencyName: '云溪区教育局', version: 6, publishedOn: '2026-01-15', corrected: false })
  expect(page.hash).toMatch(/^[0-9a-f]{64}$/u)
})

test('a clerk asks the lead to sign off: the lists say who and when, until somebody moves it; who signs need not ask', async () => {
  await fillIn({})
  const before = (await ask('clerk', `/filings/${filing}`)).filing
  const request = (who: TestPerson) => service.as(who).send('POST', `/filings/${filing}/sign-off-request`)
  const answer = await request('clerk')
  const asked = { by: { kind: 'person', name: 'clerk' }, at: service.clock().toISOString(), revision: before.revision }
  expect(await answer.json()).toMatchObject({
    mayAskSignOff: true,
    hasLead: true,
    filing: { signOffAsked: asked, revision: before.revision, state: 'draft' },
  })
  expect(await ask('lead', `/filings?campaign=${campaign}`)).toMatchObject({ filings: [{ signOffAsked: asked }] })
  expect(await ask('lead', `/filings/${filing}`)).toMatchObject({ mayAskSignOff: false })
  expect(await boardRow()).toMatchObject({ state: 'draft', signOffAsked: asked })
  const { reminders } = await ask('reviewer', `/campaigns/${campaign}/reminders`)
  const reminder = reminders.find(({ agency }: Answer) => agency === 'own')
  expect(reminder).toMatchObject({ signOffAsked: asked, text: expect.stringContaining('已提请单位负责人签发') })
  await save('clerk', ['sections.overview', '提请以后改过', before.revision])
  const { filing: changed } = await ask('lead', `/filings/${filing}`)
  expect(changed.revision).toBeGreaterThan(changed.signOffAsked.revision)
  const { filing: again } = (await (await request('clerk')).json()) as Answer
  expect(again.signOffAsked.revision).toBe(again.revision)
  for (const who of ['lead', 'reviewer'] as const) expect((await request(who)).status).toBe(403)
  expect((await request('other-clerk')).status).toBe(404)
  const { items } = await ask('admin', '/audit?action=filing.ask-sign-off')
  expect(items).toMatchObject(Array.from({ length: 2 }, () => ({ subject: filing, by: { name: 'clerk' } })))
  expect(await move('lead', 'signed-off')).toMatchObject({ filing: { signOffAsked: null } })
  expect(await (await request('clerk')).json()).toMatchObject({
    code: 'wrong-state',
    detail: '报告现为“已签发”，不用提请签发。',
  })
  const { reminders: signed } = await ask('reviewer', `/campaigns/${campaign}/reminders`)
  expect(signed.find(({ agency }: Answer) => agency === 'own').text).toMatch(/。报告已签发，还没有报送，请尽快报送。$/u)
})

test('a lead sends back what they were asked to sign: the clerk reads why, mends it and asks again', async () => {
  await fillIn({})
  const send = (who: TestPerson, note = '第三部分请与台账核对') =>
    service.as(who).send('POST', `/filings/${filing}/send-back`, { note })
  expect(await (await send('lead')).json()).toMatchObject({
    code: 'wrong-state',
    detail: expect.stringContaining('还没有提请签发'),
  })
  await service.as('clerk').send('POST', `/filings/${filing}/sign-off-request`)
  expect(await (await send('lead', ' ')).json()).toMatchObject({ status: 422, errors: [{ path: 'note' }] })
  for (const who of ['clerk', 'reviewer', 'admin'] as const) expect((await send(who)).status).toBe(403)
  const { revision } = (await ask('lead', `/filings/${filing}`)).filing
  const sentBack = { by: { name: 'lead' }, at: service.clock().toISOString(), note: '第三部分请与台账核对' }
  expect(await (await send('lead')).json()).toMatchObject({ filing: { sentBack, signOffAsked: null, state: 'draft' } })
  expect(await ask('clerk', `/filings?campaign=${campaign}`)).toMatchObject({ filings: [{ sentBack }] })
  const { fields } = await ask('clerk', `/filings/${filing}`)
  const overview = fields.find(({ id }: { id: string }) => id === 'sections.overview')
  await save('clerk', ['sections.overview', '按意见改过', overview.revision])
  expect(await ask('lead', `/filings/${filing}/differences?since=${revision}`)).toMatchObject({
    changes: [{ id: 'sections.overview', before: overview.value, value: '按意见改过' }],
  })
  expect((await service.as('other-clerk').get(`/filings/${filing}/differences?since=0`)).status).toBe(404)
  const again = await service.as('clerk').send('POST', `/filings/${filing}/sign-off-request`)
  expect(await again.json()).toMatchObject({ filing: { sentBack: null, signOffAsked: { by: { name: 'clerk' } } } })
  expect(await move('lead', 'signed-off')).toMatchObject({
    filing: { sentBack: null, signOffAsked: null },
    signOffs: [
      { kind: 'asked', by: { name: 'clerk' }, note: null },
      { kind: 'sent-back', ...sentBack },
      { kind: 'asked', by: { name: 'clerk' }, note: null },
    ],
  })
})

test('the district’s office asks the lead of its own government’s report', async () => {
  const { filings } = await ask('admin', `/filings?campaign=${campaign}&agency=top`)
  const request = async () =>
    (await service.as('reviewer').send('POST', `/filings/${filings[0].id}/sign-off-request`)).json()
  expect(await request()).toMatchObject({
    code: 'wrong-state',
    detail: expect.stringContaining('还没有可用的“单位负责人”账号'),
  })
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: service.clock().toISOString() } as const
  const mayor = { person: 'mayor', role: 'lead', agency: 'top', active: true } as const
  await service.store.people.put(service.district, mayor, change)
  expect(await request()).toMatchObject({ filing: { signOffAsked: { by: { name: 'reviewer' } } } })
})

test('a clerk whose agency’s lead is not active is told so, and asks nobody', async () => {
  await fillIn({})
  const lead = (await service.store.people.list(service.district)).find(
    (one) => one.role === 'lead' && one.agency === 'own',
  )
  if (!lead) throw new Error('there is no lead')
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: service.clock().toISOString() } as const
  await service.store.people.put(service.district, { ...lead, active: false }, change)
  expect(await ask('clerk', `/filings/${filing}`)).toMatchObject({ mayAskSignOff: true, hasLead: false })
  const answer = await service.as('clerk').send('POST', `/filings/${filing}/sign-off-request`)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('请联系区级管理员') })
  expect(await boardRow()).toMatchObject({ signOffAsked: null })
})

test('a return says why, and comes back to the clerk with its remarks', async () => {
  await fillIn({})
  await move('lead', 'signed-off')
  await move('clerk', 'submitted')
  const { revision } = (await ask('reviewer', `/filings/${filing}`)).filing
  const silent = await service.as('reviewer').send('POST', `/filings/${filing}/moves`, { to: 'returned', revision })
  expect(await silent.json()).toMatchObject({ status: 422, errors: [{ path: 'note', message: '请写明理由。' }] })
  const remark = await json('reviewer', 'POST', `/filings/${filing}/remarks`, {
    kind: 'return',
    text: '请核对上年结转',
    target: { field: received },
  })
  const mistaken = await json('reviewer', 'POST', `/filings/${filing}/remarks`, { text: '写错了地方' })
  expect((await service.as('clerk').send('DELETE', `/remarks/${mistaken.id}`)).status).toBe(409)
  expect((await service.as('reviewer').send('DELETE', `/remarks/${mistaken.id}`)).status).toBe(204)
  await move('reviewer', 'returned', '上年结转与上年报告不符')
  expect((await ask('clerk', `/filings/${filing}`)).remarks).toMatchObject([{ text: '请核对上年结转', settled: null }])
  expect((await service.as('clerk').send('POST', `/remarks/${remark.id}/settle`, { settled: true })).status).toBe(403)
  expect(await json('clerk', 'POST', `/remarks/${remark.id}/answer`, { text: '已改正' })).toMatchObject({
    answer: { text: '已改正' },
  })
  expect(await json('reviewer', 'POST', `/remarks/${remark.id}/settle`, { settled: true })).toMatchObject({
    settled: { by: { name: 'reviewer' } },
  })
  expect((await service.as('reviewer').send('DELETE', `/remarks/${remark.id}`)).status).toBe(409)
  expect((await save('clerk', ['title', '改后'])).status).toBe(200)
  expect(
    (await service.as('other-clerk').send('POST', `/remarks/${remark.id}/answer`, { text: '不是我的' })).status,
  ).toBe(404)
})

test('a return is had back with a reason while nobody has been at the report, and not after', async () => {
  await fillIn({})
  await move('lead', 'signed-off')
  await move('clerk', 'submitted')
  const { id } = await json('reviewer', 'POST', `/filings/${filing}/remarks`, { text: '请核对', kind: 'return' })
  const offered = async () => (await ask('reviewer', `/filings/${filing}`)).moves.map(({ name }: Answer) => name)
  await move('reviewer', 'returned', '点错了单位')
  expect(await offered()).toEqual(['撤回退回'])
  const { revision } = (await ask('reviewer', `/filings/${filing}`)).filing
  for (const who of ['clerk', 'lead'] as const) {
    const refused = await service
      .as(who)
      .send('POST', `/filings/${filing}/moves`, { to: 'submitted', revision, note: '要' })
    expect(refused.status, who).toBe(409)
  }
  const silent = await service.as('reviewer').send('POST', `/filings/${filing}/moves`, { to: 'submitted', revision })
  expect(silent.status).toBe(422)
  const back = await move('reviewer', 'submitted', '应退回水务局')
  expect(back).toMatchObject({ filing: { state: 'submitted' } })
  expect(back.steps.slice(-2)).toMatchObject([
    { to: 'returned', note: '点错了单位' },
    { from: 'returned', to: 'submitted', by: { name: 'reviewer' }, note: '应退回水务局' },
  ])
  expect((await ask('clerk', `/filings/${filing}`)).mayFill).toBe(false)
  expect(await boardRow()).toMatchObject({ state: 'submitted', returns: 0 })

  await move('reviewer', 'returned', '请改')
  await json('clerk', 'POST', `/remarks/${id}/answer`, { text: '已核对' })
  expect(await offered()).toEqual([])
  const late = await service.as('reviewer').send('POST', `/filings/${filing}/moves`, {
    to: 'submitted',
    revision: (await ask('reviewer', `/filings/${filing}`)).filing.revision,
    note: '再想想',
  })
  expect(await late.json()).toMatchObject({ code: 'wrong-state', detail: expect.stringContaining('不能撤回退回') })
  expect(await boardRow()).toMatchObject({ state: 'returned', returns: 1 })
})

test('a return is not had back once a cell was changed, or taken away again, or the signature asked for', async () => {
  await fillIn({})
  await move('lead', 'signed-off')
  await move('clerk', 'submitted')
  const may = async () => (await ask('reviewer', `/filings/${filing}`)).moves.length > 0
  await move('reviewer', 'returned', '请改')
  expect(await may()).toBe(true)
  const title = async () =>
    (await ask('clerk', `/filings/${filing}`)).fields.find(({ id }: Answer) => id === 'title').revision
  await save('clerk', ['title', '改后', await title()])
  expect(await may()).toBe(false)
  await json('clerk', 'PATCH', `/filings/${filing}/fields`, { changes: [{ id: 'title', base: await title() }] })
  expect(await may()).toBe(false)
  await move('lead', 'signed-off')
  await move('clerk', 'submitted')
  await move('reviewer', 'returned', '请再改')
  await service.as('clerk').send('POST', `/filings/${filing}/sign-off-request`)
  expect(await may()).toBe(false)
})

test('a move made on an older state is refused, and tells what is there', async () => {
  await fillIn({})
  const { revision } = (await ask('lead', `/filings/${filing}`)).filing
  await save('clerk', ['sections.disclosure', '后来补的一段', 1])
  const stale = await service.as('lead').send('POST', `/filings/${filing}/moves`, { to: 'signed-off', revision })
  expect(await stale.json()).toMatchObject({ code: 'stale', current: { state: 'draft' } })
})

test('a published report is corrected by a new version; the old one stays where it was', async () => {
  await fillIn({})
  await move('lead', 'signed-off')
  await move('clerk', 'submitted')
  await move('reviewer', 'approved')
  await move('reviewer', 'published')
  const before = await ask('public', '/public/reports/own/2025')
  expect((await save('clerk', ['title', '我来改'])).status).toBe(409)
  const { fields } = await ask('reviewer', `/filings/${filing}`)
  const title = fields.find(({ id }: { id: string }) => id === 'title')
  expect(
    (await save('reviewer', ['title', '云溪区教育局2025年政府信息公开工作年度报告（更正）', title.revision])).status,
  ).toBe(200)
  expect((await ask('public', '/public/reports/own/2025')).title).toBe(before.title)
  await move('reviewer', 'corrected', '更正标题')
  const after = await ask('public', '/public/reports/own/2025')
  expect(after).toMatchObject({
    corrected: true,
    publishedOn: before.publishedOn,
    versions: [{ hash: before.hash, note: null }, { note: '更正标题' }],
  })
  expect(after.hash).not.toBe(before.hash)
  const old = await ask('public', `/public/reports/own/2025?version=${before.version}`)
  expect(old).toMatchObject({ hash: before.hash, title: before.title })
  expect(await ask('reviewer', `/filings/${filing}/versions/${before.version}/diff/${after.version}`)).toMatchObject({
    changes: [],
  })
})

test('a document is read for review: what was read, what was not, and whose it is; nothing is written', async () => {
  const report = exampleReport({
    edition: '2021',
    year: 2025,
    agency: { name: '云溪区水务局' },
    cells: { 'requests.received.total': 4, 'requests.received.naturalPerson': 4 },
    sections: { overview: '（一）主动公开。全年公布水质信息。' },
  })
  await save('clerk', [received, 7])
  const docx = await writeReport(report, 'docx')
  const form = new FormData()
  form.set('file', new File([docx as Uint8Array<ArrayBuffer>], '水务局.docx'))
  const { review, document } = await json('clerk', 'POST', `/filings/${filing}/import`, form)
  expect(document).toMatchObject({ name: '水务局.docx', purpose: 'import' })
  expect(review.mismatches).toMatchObject([
    { code: 'agency', message: '文件是“云溪区水务局”的报告，不是“云溪区教育局”的' },
  ])
  expect(review.fields.find(({ id }: { id: string }) => id === received)).toMatchObject({
    value: 4,
    current: 7,
    relation: 'differs',
    place: { file: '水务局.docx' },
  })
  expect(review.unread).toEqual([])
  expect((await ask('clerk', `/filings/${filing}`)).fields).toHaveLength(1)
  const kept = await service.as('clerk').get(`/filings/${filing}/documents/${document.hash}`)
  expect(new Uint8Array(await kept.arrayBuffer())).toEqual(docx)
  expect((await ask('admin', '/audit?action=document.read')).items).toMatchObject([
    { subject: filing, detail: { name: '水务局.docx' }, by: { kind: 'person' } },
  ])
  const broken = await service
    .as('clerk')
    .send(
      'POST',
      `/filings/${filing}/import?name=扫描.png`,
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    )
  expect(await broken.json()).toMatchObject({
    status: 422,
    code: 'unreadable',
    detail: expect.stringContaining('图片'),
  })
})

test('last year’s report is read in, is shown beside, and what was carried forward is offered', async () => {
  const previous = exampleReport({
    edition: '2021',
    year: 2024,
    agency: { name: '云溪区教育局' },
    cells: { 'requests.carriedForward.naturalPerson': 2, 'requests.carriedForward.total': 2 },
    head: { text: '', contact: { phone: '0300-5330001' } },
  })
  const wrong = await service
    .as('clerk')
    .send('POST', `/filings/${filing}/previous`, await writeReport({ ...previous, year: 2022 }, 'json'))
  expect(await wrong.json()).toMatchObject({
    status: 422,
    detail: '文件是 2022 年度的报告，这里需要 2024 年度的报告。',
  })
  expect(
    (await service.as('clerk').send('POST', `/filings/${filing}/previous`, await writeReport(previous, 'json'))).status,
  ).toBe(200)
  expect((await ask('clerk', `/filings/${filing}`)).previous).toMatchObject({ year: 2024 })
  const { changes } = await ask('clerk', `/filings/${filing}/start`)
  expect(changes).toContainEqual({ id: 'cells.requests.broughtForward.total', value: 2, base: 0, origin: 'carried' })
  expect(changes).toContainEqual({ id: 'head.contact.phone', value: '0300-5330001', base: 0, origin: 'carried' })
})

test('a last year’s report of another agency is read only once it is confirmed; whose file it is stands beside', async () => {
  const previousFrom = (name: string, carried: number) =>
    writeReport(
      exampleReport({
        edition: '2021',
        year: 2024,
        agency: { name },
        cells: { 'requests.carriedForward.total': carried },
      }),
      'json',
    )
  const post = async (file: Uint8Array, query: string) =>
    service.as('clerk').send('POST', `/filings/${filing}/previous?${query}`, file)
  const foreign = await previousFrom('云溪区水务局', 8)
  const refused = await post(foreign, 'name=水务局.json')
  expect(await refused.json()).toMatchObject({
    status: 422,
    code: 'other-agency',
    detail: '文件是“云溪区水务局”的报告，不是“云溪区教育局”的，没有读入。',
    found: '云溪区水务局',
    expected: '云溪区教育局',
  })
  expect(await ask('clerk', `/filings/${filing}`)).toMatchObject({ previous: null, previousSource: null })
  expect((await ask('clerk', `/filings/${filing}/documents`)).documents).toEqual([])
  expect((await post(foreign, 'name=水务局.json&otherAgency=yes')).status).toBe(200)
  expect((await ask('reviewer', `/filings/${filing}`)).previousSource).toMatchObject({
    kind: 'file',
    name: '水务局.json',
    by: { kind: 'person' },
  })
  const offered = async () =>
    (await ask('clerk', `/filings/${filing}/start`)).changes.find(({ id }: { id: string }) => id.endsWith('.total'))
  expect(await offered()).toMatchObject({ value: 8 })
  expect((await post(await previousFrom('云溪区教育局', 2), 'name=教育局.json')).status).toBe(200)
  expect(await offered()).toMatchObject({ value: 2 })
  for (const _ of ['once', 'again']) {
    expect((await service.as('clerk').send('DELETE', `/filings/${filing}/previous`)).status).toBe(204)
  }
  expect(await ask('clerk', `/filings/${filing}`)).toMatchObject({ previous: null, previousSource: null })
  expect(await offered()).toBeUndefined()
})

test('what a report is held against does not change once it was handed in', async () => {
  await fillIn({})
  await move('lead', 'signed-off')
  await move('lead', 'submitted')
  for (const method of ['POST', 'DELETE'] as const) {
    const answer = await service.as('clerk').send(method, `/filings/${filing}/previous`, new Uint8Array([1]))
    expect(await answer.json()).toMatchObject({
      code: 'wrong-state',
      detail: expect.stringContaining('不能更换上年报告'),
    })
  }
})

test('last year’s report that was never handed in is a beginning and nothing more: it is offered with how far it is', async () => {
  const old = await json('admin', 'POST', '/campaigns', { name: '2024年度报告', year: 2024 })
  const { filings } = await ask('admin', `/filings?campaign=${old.id}&agency=own`)
  expect(await ask('clerk', `/filings/${filing}`)).toMatchObject({ previous: null, previousUnfiled: null })
  await service.as('clerk').send('PATCH', `/filings/${filings[0].id}/fields`, {
    changes: [{ id: 'cells.requests.carriedForward.total', value: 2, base: 0 }],
  })
  expect(await ask('clerk', `/filings/${filing}`)).toMatchObject({ previous: null, previousUnfiled: 'draft' })
  const { changes } = await ask('clerk', `/filings/${filing}/start`)
  expect(changes).toContainEqual({ id: 'cells.requests.broughtForward.total', value: 2, base: 0, origin: 'carried' })
})

test('words where a number belongs fill nothing in, and bar the way to the district', async () => {
  await fillIn({})
  const id = 'cells.disclosure.coercion.decisions'
  const { filledCells } = await boardRow()
  const { fields } = await ask('clerk', `/filings/${filing}`)
  const { revision } = fields.find((field: Answer) => field.id === id)
  await save('clerk', [id, { state: 'text', text: '十二' }, revision])
  expect((await boardRow()).filledCells).toBe(filledCells - 1)
  await move('lead', 'signed-off')
  const { moves } = await ask('lead', `/filings/${filing}`)
  const { blockedBy } = moves.find(({ to }: Answer) => to === 'submitted')
  expect(blockedBy.map(({ message }: Answer) => message)).toContain(
    '“行政强制”行“本年处理决定数量”列填“十二”，请只填数字',
  )
})

test('a warning is lifted by an explanation, an error that must be mended is not', async () => {
  await fillIn({ 'requests.received.naturalPerson': 3 })
  await save('clerk', ['cells.disclosure.coercion.decisions', null, 1])
  const { reports } = await json('clerk', 'POST', `/filings/${filing}/check`)
  const [finding] = reports[0].findings.filter(({ severity }: { severity: string }) => severity === 'error')
  const refused = await service
    .as('clerk')
    .send('PUT', `/filings/${filing}/explanations/${finding.fingerprint}`, { rule: finding.rule, reason: '就是这样' })
  expect(await refused.json()).toMatchObject({ code: 'wrong-state', detail: expect.stringContaining('请改正数据') })
  const warning = reports[0].findings.find(({ explainable }: { explainable?: boolean }) => explainable)
  expect(
    await json('clerk', 'PUT', `/filings/${filing}/explanations/${warning.fingerprint}`, {
      rule: warning.rule,
      reason: '本年机构改革',
    }),
  ).toMatchObject({ reason: '本年机构改革' })
  const again = await json('clerk', 'POST', `/filings/${filing}/check`)
  expect(
    again.reports[0].findings.find(({ fingerprint }: { fingerprint: string }) => fingerprint === warning.fingerprint),
  ).toMatchObject({ outcome: 'explained' })
})

test('a filing is exported in every format, to be saved under its title', async () => {
  const title = '云溪区教育局2025年政府信息公开工作年度报告'
  await save('clerk', [received, 7], ['title', title])
  for (const to of ['docx', 'pdf', 'xlsx', 'html', 'txt', 'json']) {
    const response = await service.as('clerk').get(`/filings/${filing}/export?to=${to}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Disposition')).toContain(`''${encodeURIComponent(`${title}.${to}`)}`)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  }
  const { items } = await ask('admin', '/audit?action=export.read')
  expect(items).toHaveLength(6)
  expect(items[0]).toMatchObject({ subject: filing, detail: { format: 'json', version: null }, by: { kind: 'person' } })
})

/** Puts a report in whose sums hold, but for the cells that are given. */
async function fillIn(cells: Readonly<Record<string, number>>): Promise<void> {
  const { fields } = await ask('clerk', `/filings/${filing}`)
  const bases = new Map(fields.map(({ id, revision }: { id: string; revision: number }) => [id, revision]))
  const whole = makeDistrict(2025).members[0]?.reports[1] as Report
  const report = { ...whole, cells: { ...whole.cells, ...cells } }
  const changes = fieldsOf(report).map(({ id, value }) => ({ id, value, base: bases.get(id) ?? 0 }))
  const answer = await json('clerk', 'PATCH', `/filings/${filing}/fields`, { changes })
  expect(answer.outcomes.every(({ kind }: { kind: string }) => kind === 'saved')).toBe(true)
}

async function move(who: TestPerson, to: string, note: string | null = null): Promise<Answer> {
  const { revision } = (await ask(who, `/filings/${filing}`)).filing
  const response = await service.as(who).send('POST', `/filings/${filing}/moves`, { to, revision, note })
  const answer = await response.json()
  expect(response.status, JSON.stringify(answer)).toBe(200)
  return answer
}
