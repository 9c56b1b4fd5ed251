/** A district of thirty agencies reports on two years: what its people do, in order, over HTTP. */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readDelivery } from '@gouji/client'
import { readReport, writeReport, writeTable } from '@gouji/documents'
import { describeOnDatabases, type Kind, type Place } from '@gouji/store/testing'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeDistrict } from '../src/demo/reports.ts'
import { workOff } from '../src/jobs/work-off.ts'
import { defaultSettings } from '../src/settings.ts'
import { type Asker, createTestService, type TestService } from '../src/testing/index.ts'
import { type Answer, type Talk, talk } from '../src/testing/talk.ts'
import { campaignEventSchema, filingEventSchema } from '../src/wire/webhook-events.ts'
import { enter, enterKnown, fillIn, type Login, move, moveAll, signIn } from './cast.ts'

const district = makeDistrict(2025)
const everyone = [...district.members, district.government]
const day = 24 * 60 * 60 * 1000

describeOnDatabases('A district reports for two years', tells, { only: ({ shared }) => shared })

function tells(kind: Kind): void {
  let place: Place
  let service: TestService
  let admin: Talk
  let office: Talk
  /** The same person, for files and refusals. */
  let reviewer: Asker
  let citizen: Talk
  /** The lead of each agency, by its name, and how to sign in again. */
  const leads = new Map<string, Talk>()
  const logins = new Map<string, Login>()
  const ids = new Map<string, string>()
  const campaigns = new Map<number, string>()
  const received: { readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }[] = []
  let receiver: Server
  let secret: string

  beforeAll(async () => {
    place = await kind.make()
    const limits = { ...defaultSettings.limits, requests: 1_000_000, signIns: 1_000_000, signInsOfAll: 1_000_000 }
    service = await createTestService({
      open: place.open,
      now: '2025-01-06T01:00:00.000Z',
      settings: { limits, privateWebhooks: true },
    })
    receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (part: Buffer) => {
        body += part.toString()
      })
      request.on('end', () => {
        received.push({ headers: request.headers, body })
        response.writeHead(204).end()
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    await signInOffice()
  })
  afterAll(async () => {
    receiver.close()
    await service.close()
    await place.remove()
  })

  async function signInOffice(): Promise<void> {
    const password = 'correct-horse-47'
    admin = talk(await signIn(service, { username: 'office', password }))
    reviewer = await signIn(service, { username: 'reviewer', password })
    office = talk(reviewer)
    citizen = talk(service.as('public'))
  }

  /** Signed in when first needed, and again when the session has ended. */
  async function lead(name: string): Promise<Talk> {
    const known = leads.get(name) ?? talk(await signIn(service, logins.get(name) as Login))
    leads.set(name, known)
    return known
  }
  const work = () => workOff(service.parts, { worker: 'the-worker' })
  const agencyNamed = (id: string) => everyone.find(({ agency }) => agency.id === id)?.agency.name as string

  async function filingOf(year: number, name: string): Promise<string> {
    const { filings } = await office.ask(`/filings?campaign=${campaigns.get(year)}&agency=${ids.get(name)}`)
    return filings[0].id
  }

  test('the office imports its roster: a workbook with mistakes writes nothing and says where they are', async () => {
    const columns = ['单位名称', '简称', '单位类别', '上级单位'].map((head) => ({ head, width: 20 }))
    const rows = [...rosterRows().slice(0, 3), ['云溪区教育局', '', '科室', ''], ['', '无名', '', '']]
    const workbook = writeTable({ title: '名册', sheets: [{ name: '名册', columns, rows }] })
    const preview = await admin.send('POST', '/roster/import?apply=true', workbook)
    expect(preview).toMatchObject({
      applied: false,
      problems: [
        { row: 5, column: '类别', message: expect.stringContaining('“科室”不是类别') },
        { row: 5, column: '单位名称', message: '“云溪区教育局”与第 3 行重复' },
        { row: 6, column: '单位名称', message: '没有填单位名称' },
      ],
    })
    expect((await admin.ask('/roster')).agencies).toHaveLength(3)
  })

  test('the mended list comes as csv and is taken whole', async () => {
    const csv = [['单位名称', '简称', '单位类别', '上级单位'], ...rosterRows()].map((row) => row.join(',')).join('\r\n')
    const preview = await admin.send('POST', '/roster/import', new TextEncoder().encode(csv))
    expect(preview).toMatchObject({ applied: false, problems: [] })
    expect(await admin.send('POST', '/roster/import?apply=true', new TextEncoder().encode(csv))).toMatchObject({
      applied: true,
    })
    const { agencies } = await admin.ask('/roster')
    expect(agencies).toHaveLength(30)
    for (const { id, name } of agencies) ids.set(name, id)
    expect(agencies.filter(({ parent }: Answer) => parent === null).map(({ name }: Answer) => name)).toEqual([
      '云溪区人民政府',
    ])
  })

  test('those who sign off get accounts, and change the one-time password before they do anything else', async () => {
    for (const { agency } of everyone) {
      const agencyId = ids.get(agency.name) ?? null
      const person = {
        username: `${agency.id}-lead`,
        name: `${agency.shortName}单位负责人`,
        role: 'lead',
        agency: agencyId,
      } as const
      const byHand = ['jyj', 'scj', 'yxq'].includes(agency.id)
      logins.set(agency.name, byHand ? await enter(service, { admin, person }) : await enterKnown(service, person))
    }
    expect((await admin.ask('/people')).people).toHaveLength(37)
  }, 60_000)

  test('the municipal platform registers to be told what happens', async () => {
    const { port } = receiver.address() as AddressInfo
    const answer = await admin.send('PUT', '/webhooks/platform', {
      url: `http://127.0.0.1:${port}/gouji`,
      events: ['filing.published', 'filing.corrected', 'campaign.created'],
    })
    secret = answer.secret
    expect((await admin.ask('/webhooks')).webhooks).toMatchObject([{ id: 'platform', active: true }])
  })

  test('2024: the campaign opens, and a zip of Word files fills every draft', async () => {
    campaigns.set(2024, (await admin.send('POST', '/campaigns', { name: '2024年度报告', year: 2024 })).id)
    const files: Record<string, Uint8Array> = {}
    for (const { agency, reports } of everyone)
      files[`2024/${agency.name}.docx`] = await writeReport(reports[0], 'docx')
    files['2024/会议纪要.txt'] = new TextEncoder().encode('今天开会。')
    const started = await office.send(
      'POST',
      `/campaigns/${campaigns.get(2024)}/import?name=2024.zip`,
      zipSync(files, { level: 0 }),
    )
    expect(started).toMatchObject({ kind: 'import-archive', state: 'waiting' })
    await work()
    const job = await office.ask(`/jobs/${started.id}`)
    expect(job).toMatchObject({ state: 'done', progress: { done: 31 } })
    const outcomes = Map.groupBy(job.result.files as Answer[], ({ outcome }) => outcome)
    expect(outcomes.get('imported')).toHaveLength(30)
    expect(outcomes.get('unreadable')).toMatchObject([{ file: '2024.zip/2024/会议纪要.txt' }])
    const { rows } = await office.ask(`/campaigns/${campaigns.get(2024)}/board`)
    expect(rows.map(({ filledCells }: Answer) => filledCells)).toEqual(Array.from({ length: 30 }, () => 200))
  }, 60_000)

  test('2024: what was read is what was written, cell for cell', async () => {
    for (const { agency, reports } of everyone) {
      const report = await office.ask(`/filings/${await filingOf(2024, agency.name)}/draft-report`)
      expect(report.cells, agency.name).toEqual(reports[0].cells)
      expect(report.sections.overview).toBe(reports[0].sections.overview)
    }
  })

  test('2024: all sign off and submit; the office approves and publishes them at once', async () => {
    for (const { agency } of everyone) await handIn(2024, agency.name)
    const campaign = campaigns.get(2024) as string
    for (const [from, to] of [
      ['submitted', 'approved'],
      ['approved', 'published'],
    ] as const) {
      const outcomes = await moveAll(office, { campaign, from, to })
      expect(outcomes.map(({ outcome }: Answer) => outcome)).toEqual(Array.from({ length: 30 }, () => 'moved'))
    }
    expect(await citizen.ask('/public/years')).toEqual({ years: [2024] })
    await admin.send('PATCH', `/campaigns/${campaign}`, { state: 'closed', revision: 1 })
  }, 60_000)

  test('the platform hears of each, signed so that it can tell it was us', async () => {
    await work()
    const now = service.clock()
    const told = await Promise.all(
      received.map(({ headers, body }) =>
        readDelivery(body, { signature: String(headers['gouji-signature']), secret, now }),
      ),
    )
    expect(told.filter(({ event }) => event === 'filing.published')).toHaveLength(30)
    for (const event of told)
      expect(z.union([filingEventSchema, campaignEventSchema]).safeParse(event).error).toBe(undefined)
  })

  test('a year later: the 2025 campaign opens, last year’s figures stand beside, and what was carried forward is offered', async () => {
    service.clock.advance(370 * day)
    await signInAgain()
    campaigns.set(2025, (await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id)
    for (const { agency, reports } of everyone) {
      const filing = await filingOf(2025, agency.name)
      const { changes } = await (await lead(agency.name)).ask(`/filings/${filing}/start`)
      expect(changes.find(({ id }: Answer) => id === 'cells.requests.broughtForward.total').value).toBe(
        reports[0].cells['requests.carriedForward.total'],
      )
      await (await lead(agency.name)).send('PATCH', `/filings/${filing}/fields`, { changes })
    }
    const view = await (await lead(agencyNamed('jyj'))).ask(`/filings/${await filingOf(2025, agencyNamed('jyj'))}`)
    expect(view.previous).toMatchObject({ year: 2024, agency: { name: '云溪区教育局' } })
  }, 60_000)

  test('most type their figures in; one brings a document and takes what was read; one is filled by the platform with its key', async () => {
    for (const { agency, reports } of district.members) {
      if (['jyj', 'sjj', 'ylx'].includes(agency.id)) continue
      await fillIn(await lead(agency.name), { filing: await filingOf(2025, agency.name), report: reports[1] })
    }
    await bringDocument('jyj')
    const name = agencyNamed('sjj')
    const key = await admin.send('POST', '/keys', {
      name: '市平台',
      agencies: [ids.get(name)],
      actions: ['read', 'fill'],
    })
    const platform = talk(service.withKey(key.secret))
    await fillIn(platform, { filing: await filingOf(2025, name), report: reportOf('sjj'), origin: 'pushed' })
    const other = await filingOf(2025, agencyNamed('jyj'))
    await talk(service.withKey(key.secret), 404).ask(`/filings/${other}`)
  }, 60_000)

  test('a wrong figure keeps a report from being submitted, is explained by one cell, and is mended', async () => {
    const name = agencyNamed('scj')
    const filing = await filingOf(2025, name)
    const report = reportOf('scj')
    const cell = 'requests.received.naturalPerson'
    const right = report.cells[cell] as number
    await fillIn(await lead(name), { filing, report: { ...report, cells: { ...report.cells, [cell]: right + 90 } } })
    const { reports } = await (await lead(name)).send('POST', `/filings/${filing}/check`)
    expect(reports[0].diagnoses[0].cells).toMatchObject([{ cell, found: right + 90, proposed: right }])
    await move(await lead(name), { filing, to: 'signed-off' })
    await expect(move(await lead(name), { filing, to: 'submitted' })).rejects.toThrow(/422.*"code":"blocked"/u)
    await move(await lead(name), { filing, to: 'draft', note: '漏填一格' })
    await fillIn(await lead(name), { filing, report })
  })

  test('all but one hand in; the office sees who is late, reminds it, and writes the circular', async () => {
    const report = copiedFrom('wjjd', 'cbjd')
    await fillIn(await lead(agencyNamed('cbjd')), { filing: await filingOf(2025, agencyNamed('cbjd')), report })
    for (const { agency } of district.members) if (agency.id !== 'ylx') await handIn(2025, agency.name)
    service.clock.advance(25 * day)
    await signInAgain()
    const campaign = campaigns.get(2025)
    const { rows } = await office.ask(`/campaigns/${campaign}/board`)
    expect(rows.filter(({ late }: Answer) => late).map(({ agencyName }: Answer) => agencyName)).toEqual([
      '云岭乡人民政府',
    ])
    const { reminders } = await office.ask(`/campaigns/${campaign}/reminders`)
    expect(reminders[0]).toMatchObject({
      agencyName: '云岭乡人民政府',
      daysLate: 5,
      text: expect.stringContaining('应于2026年1月31日前报送，现为“填报中”，已逾期 5 天'),
    })
    const reminded = await office.send('POST', `/campaigns/${campaign}/reminders`, {
      agencies: rows.map(({ agency }: Answer) => agency),
    })
    expect(reminded.reminders).toMatchObject([{ agencyName: '云岭乡人民政府', reminded: { times: 1 } }])
    const { filings } = await (await lead('云岭乡人民政府')).ask('/filings')
    expect(filings[0]).toMatchObject({ reminded: { times: 1, at: service.clock().toISOString() } })
    const circular = await reviewer.get(`/campaigns/${campaign}/circular.docx`)
    const xml = strFromU8(unzipSync(new Uint8Array(await circular.arrayBuffer()))['word/document.xml'] as Uint8Array)
    expect(xml).toContain('应报 29 家，截至2026年2月5日已报送 28 家')
    expect(xml).toContain('云岭乡人民政府')
  }, 60_000)

  test('all reports are checked at once, and every finding of everyone is found by rule, severity, agency and words', async () => {
    const campaign = campaigns.get(2025)
    const started = await office.send('POST', `/campaigns/${campaign}/check`)
    await work()
    expect(await office.ask(`/jobs/${started.id}`)).toMatchObject({
      state: 'done',
      result: { errors: expect.any(Number) },
    })
    const all = await office.ask(`/campaigns/${campaign}/findings?limit=200`)
    expect(all.items.length).toBe(all.total)
    const first = await office.ask(`/campaigns/${campaign}/findings?limit=1`)
    const second = await office.ask(`/campaigns/${campaign}/findings?limit=1&after=${encodeURIComponent(first.next)}`)
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2))
    const handedIn = await office.ask(`/campaigns/${campaign}/findings?limit=200&handed=yes`)
    const draft = all.items.filter(({ agencyName }: Answer) =>
      ['云岭乡人民政府', '云溪区人民政府'].includes(agencyName),
    )
    expect(handedIn.total).toBe(all.total - draft.length)
    const [one] = all.items
    const narrowed = await office.ask(
      `/campaigns/${campaign}/findings?agency=${one.agency}&rule=${one.finding.rule}&severity=${one.finding.severity}`,
    )
    expect(narrowed.items).toContainEqual(one)
    expect(narrowed.counts).toMatchObject([{ rule: one.finding.rule, title: expect.any(String) }])
  })

  test('two reports that say the same are shown with the sentences they share, and one is returned with a remark', async () => {
    const campaign = campaigns.get(2025)
    const { pairs, compared } = await office.ask(`/campaigns/${campaign}/similar`)
    expect(compared).toBe(28)
    expect(pairs).toHaveLength(1)
    expect(new Set([pairs[0].a.name, pairs[0].b.name])).toEqual(new Set(['城北街道办事处', '望江街道办事处']))
    expect(pairs[0].shared.length).toBeGreaterThan(2)
    const filing = await filingOf(2025, agencyNamed('cbjd'))
    await office.send('POST', `/filings/${filing}/remarks`, {
      kind: 'return',
      text: '总体情况与望江街道雷同，请写自己的',
      target: { field: 'sections.overview' },
    })
    const wrongIn = async (name: string) => {
      const { rows } = await office.ask(`/campaigns/${campaign}/board`)
      return rows.find(({ agencyName }: Answer) => agencyName === name).errors
    }
    expect(await wrongIn('望江街道办事处')).toBe(1)
    await move(office, { filing, to: 'returned', note: '总体情况与望江街道雷同' })
    // What was handed in is compared until something else is.
    expect(await wrongIn('望江街道办事处')).toBe(1)
    const lead_ = await lead(agencyNamed('cbjd'))
    const { remarks } = await lead_.ask(`/filings/${filing}`)
    await fillIn(lead_, { filing, report: reportOf('cbjd') })
    await lead_.send('POST', `/remarks/${remarks[0].id}/answer`, { text: '已重写' })
    await move(lead_, { filing, to: 'signed-off' })
    await move(lead_, { filing, to: 'submitted' })
    await office.send('POST', `/remarks/${remarks[0].id}/settle`, { settled: true })
    // Nobody had to check the campaign for that.
    expect(await wrongIn('望江街道办事处')).toBe(0)
    expect((await office.ask(`/campaigns/${campaign}/similar`)).pairs).toEqual([])
  })

  test('the district’s sum says whose report is missing and is not taken while it may be too small', async () => {
    const campaign = campaigns.get(2025)
    const sum = await office.ask(`/campaigns/${campaign}/aggregate`)
    expect(sum).toMatchObject({
      complete: false,
      missing: [{ name: '云岭乡人民政府' }],
      ownPart: null,
      gap: { culprits: [] },
    })
    const refused = await reviewer.send('POST', `/campaigns/${campaign}/aggregate/apply`, {})
    expect(await refused.json()).toMatchObject({
      status: 422,
      code: 'blocked',
      detail: expect.stringContaining('1 家单位尚未报送（云岭乡人民政府）'),
    })
  })

  test('when the last has handed in and the own part is filled in, the sum is the district’s report, to the last cell', async () => {
    const campaign = campaigns.get(2025)
    const last = agencyNamed('ylx')
    await fillIn(await lead(last), { filing: await filingOf(2025, last), report: reportOf('ylx') })
    await handIn(2025, last)
    const put = await reviewer.send(
      'PUT',
      `/campaigns/${campaign}/aggregate/own-part`,
      { cells: district.ownParts[1] },
      { 'If-Match': '"0"' },
    )
    expect(put.status).toBe(200)
    const sum = await office.ask(`/campaigns/${campaign}/aggregate`)
    expect(sum.complete).toBe(true)
    expect(sum.report.cells).toEqual(district.government.reports[1].cells)
    const cell = sum.cells.find((one: Answer) => one.cell === 'requests.received.total')
    expect(sum.members).toHaveLength(29)
    expect(cell.values).toHaveLength(29)
    const own = sum.ownPart.cells['requests.received.total']
    expect(cell.values.reduce((total: number, value: number) => total + value, own)).toBe(cell.value)
    await office.send('POST', `/campaigns/${campaign}/aggregate/apply`, {})
    const after = await office.ask(`/campaigns/${campaign}/aggregate`)
    expect(after.gap).toEqual({ gaps: [], documents: [], culprits: [] })
  })

  test('its prose is drafted from the sums, agrees with them, and is put over nothing that changed meanwhile', async () => {
    const path = `/campaigns/${campaigns.get(2025)}/aggregate/prose`
    const { filing, sections } = await office.ask(path)
    expect(sections.map(({ section }: Answer) => section)).toHaveLength(6)
    expect(sections.every(({ written, base }: Answer) => written === null && base === 0)).toBe(true)
    const wanted = sections.map(({ section, base }: Answer) => ({ section, base }))
    const put = await office.send('POST', path, { sections: wanted })
    expect(put.outcomes.map(({ kind }: Answer) => kind)).toEqual(Array.from({ length: 6 }, () => 'saved'))
    const checked = await office.send('POST', `/filings/${filing}/check`, {})
    const ofProse = checked.reports[0].findings.filter(({ rule }: Answer) =>
      /^narrative|^template|^problems|^aspect/u.test(rule),
    )
    expect([...new Set(ofProse.map(({ rule }: Answer) => rule))]).toEqual(['template-leftover'])
    const read = await office.ask(path)
    expect(read.sections[0].written).toBe(sections[0].text)
    const base = read.sections[0].base
    await office.send('PATCH', `/filings/${filing}/fields`, {
      changes: [{ id: 'sections.overview', value: '人写的', base }],
    })
    const again = await office.send('POST', path, { sections: [{ section: 'overview', base }] })
    expect(again.outcomes).toMatchObject([{ kind: 'conflict', current: { value: '人写的' } }])
  })

  test('the government’s own report is written around the sums, signed off by its lead, and submitted', async () => {
    const name = '云溪区人民政府'
    const filing = await filingOf(2025, name)
    await fillIn(office, { filing, report: district.government.reports[1] })
    await handIn(2025, name)
  })

  test('2025: the office approves and publishes all thirty', async () => {
    const campaign = campaigns.get(2025) as string
    for (const [from, to] of [
      ['submitted', 'approved'],
      ['approved', 'published'],
    ] as const) {
      const outcomes = await moveAll(office, { campaign, from, to })
      expect(outcomes.map(({ outcome, message }: Answer) => `${outcome} ${message ?? ''}`)).toEqual(
        Array.from({ length: 30 }, () => 'moved '),
      )
    }
  }, 60_000)

  test('a citizen finds, reads, compares and downloads', async () => {
    expect(await citizen.ask('/public/years')).toEqual({ years: [2025, 2024] })
    const found = await citizen.ask(`/public/reports?text=${encodeURIComponent('招生范围')}`)
    expect(found.items.map(({ agencyName, year }: Answer) => `${agencyName} ${year}`)).toEqual([
      '云溪区教育局 2025',
      '云溪区教育局 2024',
    ])
    const page = await citizen.ask('/public/reports?year=2025&limit=20')
    const rest = await citizen.ask(`/public/reports?year=2025&limit=20&after=${encodeURIComponent(page.next)}`)
    expect([page.items.length, rest.items.length, page.total]).toEqual([20, 10, 30])
    const jyj = ids.get('云溪区教育局')
    const { figures } = await citizen.ask(`/public/figures?cells=requests.received.total&agencies=${jyj}`)
    expect(figures.map(({ year, value }: Answer) => [year, value]).toSorted()).toEqual(
      [0, 1].map((turn) => [2024 + turn, everyone[0]?.reports[turn]?.cells['requests.received.total']]),
    )
    const docx = await service.as('public').get(`/public/reports/${jyj}/2025/report.docx`)
    const read = await readReport(new Uint8Array(await docx.arrayBuffer()), { name: '下载.docx' })
    expect(read).toMatchObject({ kind: 'report', report: { cells: everyone[0]?.reports[1].cells } })
  })

  test('the open data holds every cell of every report, blanks as blanks, and starts no formula', async () => {
    const csv = await (await service.as('public').get('/public/open-data.csv?year=2025')).text()
    const lines = csv.split('\r\n').slice(1, -1)
    expect(lines).toHaveLength(30 * 200)
    expect(lines.filter((line) => /(?:^|,)"?[=+\-@]/u.test(line))).toEqual([])
    const ndjson = await (await service.as('public').get('/public/open-data.ndjson')).text()
    expect(ndjson.trim().split('\n')).toHaveLength(60)
  })

  test('a mistake that was published is corrected by the office: a new version, the old one and its hash stay', async () => {
    const name = agencyNamed('whj')
    const filing = await filingOf(2025, name)
    const before = await citizen.ask(`/public/reports/${ids.get(name)}/2025`)
    const report = reportOf('whj')
    await fillIn(office, {
      filing,
      report: {
        ...report,
        sections: { ...report.sections, otherMatters: `${report.sections.otherMatters}另有更正说明。` },
      },
    })
    await move(office, { filing, to: 'corrected', note: '补充更正说明' })
    const after = await citizen.ask(`/public/reports/${ids.get(name)}/2025`)
    expect(after.versions.map(({ hash }: Answer) => hash)).toEqual([before.hash, after.hash])
    expect(await citizen.ask(`/public/reports/${ids.get(name)}/2025?version=${before.version}`)).toMatchObject({
      hash: before.hash,
    })
    // The open data count versions as the page does: those that were published.
    const file = async (path: string) => (await service.as('public').get(path)).text()
    const nthIn = (csv: string) => csv.split('\r\n')[1]?.split(',')[4]
    const csv = `/public/reports/${ids.get(name)}/2025/report.csv`
    expect([nthIn(await file(csv)), nthIn(await file(`${csv}?version=${before.version}`))]).toEqual(['2', '1'])
    const reports = (await file('/public/open-data.ndjson?year=2025'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.filter(({ nth }) => nth !== 1)).toMatchObject([
      { agency: ids.get(name), nth: 2, version: after.version },
    ])
  })

  test('everything is taken along in one zip, and the log proves that nobody touched it', async () => {
    const started = await office.send('POST', `/campaigns/${campaigns.get(2025)}/export?format=json`)
    await work()
    const result = await reviewer.get(`/jobs/${started.id}/result`)
    const files = unzipSync(new Uint8Array(await result.arrayBuffer()))
    expect(Object.keys(files)).toHaveLength(31)
    const verified = await admin.ask('/audit/verify')
    expect(verified).toMatchObject({ intact: true, audit: { broken: [] }, versions: { broken: [] } })
    expect(verified.versions.checked).toBeGreaterThan(240)
    const { items } = await admin.ask('/audit?action=filing.move&limit=5')
    expect(items).toHaveLength(5)
  })

  function rosterRows(): string[][] {
    const names = {
      government: '人民政府',
      department: '部门',
      township: '乡镇',
      subdistrict: '街道',
      authorized: '授权组织',
      other: '其他',
    }
    const rows = everyone.map(({ agency: { name, shortName, kind: of } }) => [
      name,
      shortName,
      names[of],
      of === 'government' ? '' : '云溪区人民政府',
    ])
    return [rows.at(-1) as string[], ...rows.slice(0, -1)]
  }

  function reportOf(id: string) {
    const found = everyone.find(({ agency }) => agency.id === id)
    if (!found) throw new Error(id)
    return found.reports[1]
  }

  /** A report with the overview of another agency, its own figures put in: how texts are copied in life. */
  function copiedFrom(source: string, id: string) {
    const report = reportOf(id)
    const [theirs, own] = [reportOf(source), report].map(({ sections }) => (sections.overview ?? '').split('\n')) as [
      string[],
      string[],
    ]
    const [theirFirst = '', theirSecond = '', ...rest] = theirs
    const [first = '', second = ''] = own
    const mixed = (one: string, other: string, sentences: number) =>
      [...one.split('。').slice(0, sentences), ...other.split('。').slice(sentences)].join('。')
    const overview = [mixed(theirFirst, first, 2), mixed(second, theirSecond, 2), ...rest].join('\n')
    return { ...report, sections: { ...report.sections, overview } }
  }

  async function signInAgain(): Promise<void> {
    leads.clear()
    await signInOffice()
  }

  async function handIn(year: number, name: string): Promise<void> {
    const filing = await filingOf(year, name)
    await move(await lead(name), { filing, to: 'signed-off' })
    await move(await lead(name), { filing, to: 'submitted' })
  }

  async function bringDocument(id: string): Promise<void> {
    const name = agencyNamed(id)
    const filing = await filingOf(2025, name)
    const { review } = await (await lead(name)).send(
      'POST',
      `/filings/${filing}/import?name=报告.pdf`,
      await writeReport(reportOf(id), 'pdf'),
    )
    expect(review.mismatches).toEqual([])
    const changes = review.fields
      .filter(({ relation }: Answer) => relation !== 'same')
      .map(({ id: field, value, base }: Answer) => ({ id: field, value, base, origin: 'imported' }))
    await (await lead(name)).send('PATCH', `/filings/${filing}/fields`, { changes })
    const report = await (await lead(name)).ask(`/filings/${filing}/draft-report`)
    expect(report.cells).toEqual(reportOf(id).cells)
  }
}
