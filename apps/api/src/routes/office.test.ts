import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

const admin = (status?: number) => talk(service.as('admin'), status)
const ifMatch = (revision: number) => ({ 'If-Match': `"${revision}"` })

test('an agency is changed only by who has seen its last state; of several all are written or none', async () => {
  const { agencies } = await admin().ask('/roster')
  const own = agencies.find(({ id }: Answer) => id === 'own')
  const changed = { ...own, shortName: '区教育局' }
  expect((await admin().send('PUT', '/roster', { agencies: [changed] })).agencies).toMatchObject([
    { shortName: '区教育局', revision: own.revision + 1 },
  ])
  const both = [{ parent: 'top', name: '云溪区审计局', kind: 'department' }, changed]
  expect(await admin(409).send('PUT', '/roster', { agencies: both })).toMatchObject({
    code: 'stale',
    current: { shortName: '区教育局' },
  })
  expect((await admin().ask('/roster')).agencies).toHaveLength(3)
  expect(
    await admin(409).send('PUT', '/roster', {
      agencies: [{ parent: 'top', name: '云溪区水务局', kind: 'department' }],
    }),
  ).toMatchObject({ code: 'taken' })
})

test('whoever reads what was published finds the agencies page by page, by a part of the name, a kind or their ids', async () => {
  const { ask } = talk(service.as('public'))
  const names = async (query: string) => {
    const { items } = await ask(`/public/agencies${query}`)
    return items.map(({ name }: Answer) => name)
  }
  const all = await names('')
  expect(all).toEqual(['云溪区人民政府', '云溪区教育局', '云溪区水务局'])
  const first = await ask('/public/agencies?limit=2')
  expect(first.items.map(({ id }: Answer) => id)).toEqual(['top', 'own'])
  expect(await names(`?limit=2&after=${first.next}`)).toEqual(['云溪区水务局'])
  expect(await names(`?text=${encodeURIComponent('水务')}`)).toEqual(['云溪区水务局'])
  expect(await names(`?text=${encodeURIComponent('云溪水局')}`)).toEqual(['云溪区水务局'])
  expect(await names('?kind=government')).toEqual(['云溪区人民政府'])
  expect(await names('?ids=other,own')).toEqual(['云溪区教育局', '云溪区水务局'])
})

test('somebody new gets a one-time password; a clerk without an agency, a second of the name, are refused', async () => {
  const person = { username: 'xin.ren', name: '程一诺', role: 'clerk', agency: 'own' }
  const made = await admin().send('POST', '/people', person)
  expect(made).toMatchObject({
    person: { username: 'xin.ren', agency: 'own', active: true },
    password: expect.any(String),
  })
  expect(await admin(409).send('POST', '/people', person)).toMatchObject({ code: 'taken' })
  expect(await admin(422).send('POST', '/people', { ...person, username: 'xin.2', agency: null })).toMatchObject({
    errors: [{ path: 'agency' }],
  })
  expect(await admin(422).send('POST', '/people', { ...person, username: 'xin.3', role: 'reviewer' })).toMatchObject({
    errors: [{ path: 'agency' }],
  })
  expect(await admin(404).send('POST', '/people', { ...person, username: 'xin.4', agency: 'nowhere' })).toMatchObject({
    detail: '名册里没有这个单位。',
  })
  const reset = await admin().send('POST', `/people/${made.person.id}/reset`)
  expect(reset.password).not.toBe(made.password)
})

test('who is put out of work is signed out at once; the last administrator stays', async () => {
  expect((await service.as('other-lead').get('/session')).status).toBe(200)
  const { people } = await admin().ask('/people')
  const find = (username: string) => people.find((one: Answer) => one.username === username)
  const { id, revision } = find('other-lead')
  expect(await admin().send('PATCH', `/people/${id}`, { active: false, revision })).toMatchObject({ active: false })
  expect((await service.as('other-lead').get('/session')).status).toBe(401)
  expect(await admin(409).send('PATCH', `/people/${id}`, { active: true, revision })).toMatchObject({ code: 'stale' })
  const first = find('admin')
  await admin().send('PATCH', `/people/${first.id}`, { active: false, revision: first.revision })
  const last = find('office')
  expect(
    await admin(409).send('PATCH', `/people/${last.id}`, { role: 'reviewer', revision: last.revision }),
  ).toMatchObject({ detail: expect.stringContaining('最后一名管理员') })
})

test('a key does what it may for its agencies, until it is taken back', async () => {
  const { key, secret } = await admin().send('POST', '/keys', { name: '市平台', agencies: ['own'], actions: ['read'] })
  const platform = service.withKey(secret)
  expect((await platform.get('/filings')).status).toBe(200)
  expect((await platform.get('/people')).status).toBe(403)
  expect((await admin().ask('/keys')).keys).toMatchObject([{ id: key.id, name: '市平台' }])
  expect(JSON.stringify(await admin().ask('/keys'))).not.toContain(secret)
  await admin().send('DELETE', `/keys/${key.id}`)
  expect((await platform.get('/filings')).status).toBe(401)
  expect(
    await admin(422).send('POST', '/keys', { name: '错', agencies: ['nowhere'], actions: ['read'] }),
  ).toMatchObject({ errors: [{ path: 'agencies.0' }] })
  expect(
    await admin(422).send('POST', '/keys', {
      name: '旧',
      agencies: ['own'],
      actions: ['read'],
      expiresAt: '2020-01-01T00:00:00.000Z',
    }),
  ).toMatchObject({ errors: [{ path: 'expiresAt' }] })
})

test('the settings of the district are read with every mistake named, written on what was seen, and hold in the next check', async () => {
  const { revision, effective } = await admin().ask('/profile')
  expect(effective.agencies.map(({ name }: Answer) => name)).toContain('云溪区教育局')
  const wrong = { schema: 'gouji/profile@1', off: { 'no-such-rule': '不用' }, deadlines: { department: '1月' } }
  const refused = await service.as('admin').send('PUT', '/profile', wrong, ifMatch(revision))
  expect(((await refused.json()) as Answer).errors).toHaveLength(2)
  expect((await service.as('admin').send('PUT', '/profile', { schema: 'gouji/profile@1' })).status).toBe(428)
  const profile = {
    schema: 'gouji/profile@1',
    deadlines: { department: '01-20' },
    off: { 'cells-blank': '另有核对' },
    agencies: [{ name: '云溪区水务局', shortNames: ['水利口'] }],
  }
  const put = await service.as('admin').send('PUT', '/profile', profile, ifMatch(revision))
  expect(put.status).toBe(200)
  expect((await service.as('admin').send('PUT', '/profile', profile, ifMatch(revision))).status).toBe(409)
  const called = await service.as('public').get(`/public/agencies?text=${encodeURIComponent('水利口')}`)
  expect(((await called.json()) as Answer).items).toEqual([expect.objectContaining({ id: 'other' })])
  const campaign = await admin().send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  const { rows } = await admin().ask(`/campaigns/${campaign.id}/board`)
  expect(rows.map(({ agency, dueOn }: Answer) => `${agency} ${dueOn}`)).toEqual([
    'top 2026-03-31',
    'own 2026-01-20',
    'other 2026-01-20',
  ])
  const filing = rows[1].filing
  const clerk = talk(service.as('clerk'))
  await clerk.send('PATCH', `/filings/${filing}/fields`, {
    changes: [{ id: 'cells.requests.received.total', value: 1, base: 0 }],
  })
  const { reports } = await clerk.send('POST', `/filings/${filing}/check`)
  expect(reports[0].skipped).toContainEqual(expect.objectContaining({ rule: 'cells-blank', reason: 'rule-off' }))
})

test('findings are those of the settings as they are now, without anybody asking for a check', async () => {
  const { campaigns } = await admin().ask('/campaigns')
  const findings = `/campaigns/${campaigns[0].id}/findings`
  const reviewer = talk(service.as('reviewer'))
  const { items } = await reviewer.ask(findings)
  const [{ finding }] = items
  const { revision } = await admin().ask('/profile')
  const profile = { schema: 'gouji/profile@1', off: { [finding.rule]: '由人工核对' } }
  await service.as('admin').send('PUT', '/profile', profile, ifMatch(revision))
  const after = await reviewer.ask(findings)
  expect(after.outdated).toBe(0)
  expect(after.items.length).toBeGreaterThan(0)
  expect(after.items.map((one: Answer) => one.finding.rule)).not.toContain(finding.rule)
})

test('a campaign that is closed is closed to its agencies, until it is opened again', async () => {
  const { campaigns } = await admin().ask('/campaigns')
  const [{ id, revision }] = campaigns
  const clerk = talk(service.as('clerk'), 409)
  const { filings } = await talk(service.as('clerk')).ask(`/filings?campaign=${id}`)
  const change = { changes: [{ id: 'title', value: '题目', base: 0 }] }
  expect(await admin(409).send('POST', '/campaigns', { name: '又一个', year: 2025 })).toMatchObject({
    detail: expect.stringContaining('已有进行中的批次'),
  })
  await admin().send('PATCH', `/campaigns/${id}`, { state: 'closed', revision })
  expect(await clerk.send('PATCH', `/filings/${filings[0].id}/fields`, change)).toMatchObject({
    detail: expect.stringContaining('已经结束'),
  })
  expect(await talk(service.as('clerk')).ask(`/filings/${filings[0].id}`)).toMatchObject({ mayFill: false, moves: [] })
  await admin().send('PATCH', `/campaigns/${id}`, { state: 'open', revision: revision + 1 })
  await talk(service.as('clerk')).send('PATCH', `/filings/${filings[0].id}/fields`, change)
})

test('an agency that came late joins the campaign with a day of its own', async () => {
  const { agencies } = await admin().send('PUT', '/roster', {
    agencies: [{ parent: 'top', name: '云溪区审计局', kind: 'department' }],
  })
  const { campaigns } = await admin().ask('/campaigns')
  const path = `/campaigns/${campaigns[0].id}`
  await admin().send('PUT', `${path}/agencies`, { agencies: [{ agency: agencies[0].id, dueOn: '2026-02-10' }] })
  const { rows } = await admin().ask(`${path}/board`)
  expect(rows.at(-1)).toMatchObject({ agencyName: '云溪区审计局', dueOn: '2026-02-10', untouched: true })
  expect(
    await admin(422).send('PUT', `${path}/agencies`, { agencies: [{ agency: 'nowhere', dueOn: '2026-02-10' }] }),
  ).toMatchObject({ errors: [{ path: 'agencies.0.agency' }] })
})

test('the log tells who did what, page by page, and proves whole', async () => {
  const first = await admin().ask('/audit?limit=3')
  expect(first.items).toHaveLength(3)
  const second = await admin().ask(`/audit?limit=3&after=${encodeURIComponent(first.next)}`)
  const numbers = [...first.items, ...second.items].map(({ number }: Answer) => number)
  expect(new Set(numbers).size).toBe(6)
  const keys = await admin().ask('/audit?action=key.create')
  expect(keys.items).toMatchObject([{ by: { name: 'office' }, detail: { name: '市平台' } }])
  expect(JSON.stringify((await admin().ask('/audit?limit=200')).items)).not.toContain('correct-horse')
  expect(await admin().ask('/audit/verify')).toMatchObject({ intact: true })
})

test('Half of what says where the next page begins is refused, not answered with the first page again', async () => {
  const { next } = await admin().ask('/audit?limit=3')
  const response = await service.as('admin').get(`/audit?limit=3&after=${next.slice(0, -3)}`)
  expect([response.status, await response.json()]).toEqual([
    422,
    expect.objectContaining({
      errors: [{ path: 'query.after', message: '不是这份列表上一页答复中的 next，或者不完整' }],
    }),
  ])
})

interface Refused {
  readonly errors: readonly { readonly path: string; readonly message: string }[]
}

test('What says where the next page of another list begins is refused, though it is made of the same', async () => {
  const { next } = await admin().ask('/audit?limit=3')
  for (const list of [
    '/jobs',
    '/webhooks/deliveries',
    '/public/reports',
    '/public/agencies',
    '/public/agencies?text=局',
  ]) {
    const response = await service.as('admin').get(`${list}${list.includes('?') ? '&' : '?'}after=${next}`)
    const { errors } = (await response.json()) as Refused
    expect([list, response.status, errors[0]?.path]).toEqual([list, 422, 'query.after'])
  }
  const agencies = await admin().ask('/public/agencies?limit=1')
  const narrowed = await service.as('admin').get(`/public/agencies?limit=1&text=局&after=${agencies.next}`)
  expect(narrowed.status).toBe(422)
})

test('A filter that no list has is refused by its name: passed over, it would answer everything', async () => {
  for (const path of ['/public/reports?agancy=jy', '/audit?agancy=jy', '/filings?agancy=jy', '/roster?agancy=jy']) {
    const response = await service.as('admin').get(path)
    const { errors } = (await response.json()) as Refused
    expect([path, response.status, errors]).toEqual([path, 422, [{ path: 'query', message: '有不认识的项：agancy' }]])
  }
})

test('of a faulty list the sound rows are written when that is asked for; columns nobody knows are named', async () => {
  const csv = [
    '云溪区新增单位登记表,,,,,',
    '序号,单位全称,单位类型,统一信用代码,主管单位,联系人',
    '1,云溪区医保局,区直部门,11500000mb1a2b3c4d,,李明',
    '2,云溪区供水公司,公共企事业单位,12345,,王芳',
    '3,云溪区供水站,事业单位,,云溪区供水公司,',
    '4,石桥镇人民政府,镇街,,,',
    '5,云溪区机关事务中心,事业单位,,云溪区医保局,',
    ',填表人：周启明,,,,',
  ].join('\n')
  const send = (query: string) => admin().send('POST', `/roster/import?${query}`, new TextEncoder().encode(csv))
  const refused = await send('apply=true')
  expect(refused.applied).toBe(false)
  expect(refused.unread).toEqual(['联系人'])
  expect(refused.rows.map(({ kind, code }: Answer) => [kind, code])).toEqual([
    ['department', '11500000MB1A2B3C4D'],
    ['other', '12345'],
    ['authorized', null],
    ['township', null],
    ['authorized', null],
  ])
  expect(refused.problems.map(({ row, message }: Answer) => `${row} ${message}`)).toEqual([
    '4 云溪区供水公司：“12345”不是 18 位统一社会信用代码',
    '5 名册里没有这个上级单位',
    '8 “填表人：周启明”不是单位名称',
  ])
  expect((await send('apply=true&faulty=skip')).applied).toBe(true)
  const { agencies } = await admin().ask('/roster')
  const named = (name: string) => agencies.find((agency: Answer) => agency.name === name)
  expect(named('云溪区机关事务中心').parent).toBe(named('云溪区医保局').id)
  expect([named('石桥镇人民政府').kind, named('云溪区供水公司'), named('云溪区供水站')]).toEqual([
    'township',
    undefined,
    undefined,
  ])
  const alone = new TextEncoder().encode('单位名称,类别\n云溪区机关事务中心,授权组织\n')
  expect((await admin().send('POST', '/roster/import', alone)).rows[0].change).toBe('same')
})

test('a campaign that nobody has begun is taken back, one that somebody has is not', async () => {
  const { id } = await admin().send('POST', '/campaigns', { name: '2034', year: 2034 })
  const { rows } = await admin().ask(`/campaigns/${id}/board`)
  expect((await service.as('reviewer').send('DELETE', `/campaigns/${id}`)).status).toBe(403)
  expect((await service.as('admin').send('DELETE', `/campaigns/${id}`)).status).toBe(204)
  await admin(404).ask(`/campaigns/${id}/board`)
  expect(rows.length).toBeGreaterThan(0)
  const begun = await admin().send('POST', '/campaigns', { name: '2035', year: 2035 })
  const filing = (await admin().ask(`/campaigns/${begun.id}/board`)).rows.find(
    ({ agency }: Answer) => agency === 'own',
  ).filing
  await talk(service.as('clerk')).send('PATCH', `/filings/${filing}/fields`, {
    changes: [{ id: 'title', value: '题', base: 0, origin: 'typed' }],
  })
  expect(await admin(409).send('DELETE', `/campaigns/${begun.id}`)).toMatchObject({ code: 'wrong-state' })
})
