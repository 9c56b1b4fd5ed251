import { fieldsOf } from '@gouji/core'
import { writeReport } from '@gouji/documents'
import { jobPatience } from '@gouji/store'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDistrict } from '../demo/reports.ts'
import { createTestService, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'
import { runNextJob } from './run-job.ts'
import { startWorker } from './worker.ts'

let service: TestService
let campaign: string
const office = () => talk(service.as('reviewer'))
const district = makeDistrict(2025)
const named = (name: string) =>
  district.members.find(({ agency }) => agency.name === name)
    ?.reports[1] as (typeof district.members)[number]['reports'][1]
const own = named('云溪区教育局')
const other = named('云溪区水务局')

beforeEach(async () => {
  service = await createTestService()
  campaign = (await talk(service.as('admin')).send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id
})
afterEach(() => service.close())

async function upload(files: Readonly<Record<string, Uint8Array>>): Promise<Answer> {
  return office().send('POST', `/campaigns/${campaign}/import?name=报告.zip`, zipSync({ ...files }))
}

async function filingOf(agency: string): Promise<string> {
  return (await office().ask(`/filings?campaign=${campaign}&agency=${agency}`)).filings[0].id
}

test('each file goes to whom its title names; what somebody typed is left as it is; what fits nowhere is said', async () => {
  const clerk = talk(service.as('clerk'))
  const filing = await filingOf('own')
  await clerk.send('PATCH', `/filings/${filing}/fields`, {
    changes: [{ id: 'cells.requests.received.total', value: 999, base: 0 }],
  })
  const job = await upload({
    '教育局.docx': await writeReport(own, 'docx'),
    '水务局上年.json': await writeReport({ ...other, year: 2024 }, 'json'),
    '别处.json': await writeReport({ ...other, agency: { ...other.agency, name: '青石县水务局' } }, 'json'),
    '旧.json': await writeReport({ ...other, year: 2020 }, 'json'),
    '简称.json': await writeReport({ ...other, agency: { ...other.agency, name: '云溪区水局' } }, 'json'),
    '坏.docx': new TextEncoder().encode('PK\u0003\u0004坏'),
  })
  await runNextJob(service.parts, 'worker')
  const { result } = await office().ask(`/jobs/${job.id}`)
  expect(Object.fromEntries(result.files.map(({ file, outcome }: Answer) => [file, outcome]))).toEqual({
    '报告.zip/教育局.docx': 'imported',
    '报告.zip/水务局上年.json': 'previous',
    '报告.zip/别处.json': 'unmatched',
    '报告.zip/简称.json': 'unmatched',
    '报告.zip/旧.json': 'other-year',
    '报告.zip/坏.docx': 'unreadable',
  })
  expect(result.files.find(({ file }: Answer) => file === '报告.zip/简称.json').message).toBe(
    '名册里没有“云溪区水局”；相近的是“云溪区水务局”，如果就是它，请管理员在“系统设置”的“单位的其他称呼”里加上这个称呼，再导入一次',
  )
  expect(result.files.find(({ outcome }: Answer) => outcome === 'imported')).toMatchObject({
    kept: 1,
    message: expect.stringMatching(
      /^1 项与报告里已有的不同，没有改动（“本年新收政府信息公开申请数量”行“总计”列报告填 999、文件为 \d+）/u,
    ),
  })
  const { documents } = await clerk.ask(`/filings/${filing}/documents`)
  expect(documents).toMatchObject([{ name: '教育局.docx', purpose: 'import' }])
  const report = await clerk.ask(`/filings/${filing}/draft-report`)
  expect(report.cells).toEqual({ ...own.cells, 'requests.received.total': 999 })
  expect((await office().ask(`/filings/${await filingOf('other')}`)).previous).toMatchObject({ year: 2024 })
})

test('a worker that dies in the middle loses nothing and does nothing twice: another goes on where it was', async () => {
  const job = await upload({ 'a.json': await writeReport(own, 'json'), 'b.json': await writeReport(other, 'json') })
  const { jobs } = service.store
  const at = service.clock()
  const taken = await jobs.take('dead', {
    now: at.toISOString(),
    kinds: ['import-archive'],
  })
  expect(taken?.id).toBe(job.id)
  await jobs.itemDone(job.id, '报告.zip/a.json', { file: '报告.zip/a.json', outcome: 'imported', by: 'dead' })
  expect(await runNextJob(service.parts, 'alive')).toBe(false)
  service.clock.advance(jobPatience.lease + 1)
  expect(await runNextJob(service.parts, 'alive')).toBe(true)
  const done = await office().ask(`/jobs/${job.id}`)
  expect(done).toMatchObject({ state: 'done', attempts: 2 })
  expect(done.result.files).toMatchObject([{ by: 'dead' }, { file: '报告.zip/b.json', outcome: 'imported' }])
  expect((await office().ask(`/filings/${await filingOf('own')}`)).fields).toEqual([])
  expect(await jobs.finish(job.id, 'dead', { state: 'done', result: null }, at.toISOString())).toBe(false)
})

test('a job is cancelled while it waits; one that is done is not', async () => {
  const waiting = await office().send('POST', `/campaigns/${campaign}/check`)
  await office().send('DELETE', `/jobs/${waiting.id}`)
  expect(await runNextJob(service.parts, 'worker')).toBe(false)
  expect(await office().ask(`/jobs/${waiting.id}`)).toMatchObject({ state: 'cancelled' })
  const refused = await service.as('reviewer').send('DELETE', `/jobs/${waiting.id}`)
  expect(await refused.json()).toMatchObject({ status: 409, detail: '任务已经结束，不能取消。' })
})

test('a job that can never be done fails at once, with the reason', async () => {
  const { store, parts, district: id } = service
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: service.clock().toISOString() } as const
  await store.jobs.add(
    id,
    { id: 'hopeless', kind: 'import-archive', input: { campaign: 'none', document: 'none', name: 'x' } },
    change,
  )
  await runNextJob(parts, 'worker')
  expect(await office().ask('/jobs/hopeless')).toMatchObject({
    state: 'failed',
    error: '报送批次或者上传的压缩包已不存在',
    attempts: 1,
  })
})

test('two workers share the jobs of a campaign, and its progress is followed to the end', async () => {
  await talk(service.as('clerk')).send('PATCH', `/filings/${await filingOf('own')}/fields`, {
    changes: fieldsOf(own).map(({ id, value }) => ({ id, value, base: 0 })),
  })
  const workers = [startWorker(service.parts, { name: 'one' }), startWorker(service.parts, { name: 'two' })]
  const started = await Promise.all(
    Array.from({ length: 6 }, () => office().send('POST', `/campaigns/${campaign}/check`)),
  )
  const streams = await Promise.all(
    started.map(({ id }) =>
      service
        .as('reviewer')
        .get(`/jobs/${id}/events`)
        .then((response) => response.text()),
    ),
  )
  for (const stream of streams) {
    const [last] = stream.match(/(?<=^data: ).*$/gmu)?.slice(-1) ?? []
    expect(JSON.parse(last ?? '{}')).toMatchObject({ state: 'done', attempts: 1, result: { checked: 1 } })
  }
  await Promise.all(workers.map((worker) => worker.stop()))
})

test('all reports that were handed in are in the zip, named by the campaign; its list says who is missing', async () => {
  const filing = await filingOf('own')
  const clerk = talk(service.as('clerk'))
  await clerk.send('PATCH', `/filings/${filing}/fields`, {
    changes: fieldsOf(own).map(({ id, value }) => ({ id, value, base: 0 })),
  })
  for (const [who, to] of [
    ['lead', 'signed-off'],
    ['clerk', 'submitted'],
  ] as const) {
    const { revision } = (await clerk.ask(`/filings/${filing}`)).filing
    await talk(service.as(who)).send('POST', `/filings/${filing}/moves`, { to, revision })
  }
  const started = await office().send('POST', `/campaigns/${campaign}/export?format=txt`)
  const early = await service.as('reviewer').get(`/jobs/${started.id}/result`)
  expect(await early.json()).toMatchObject({ status: 409 })
  await runNextJob(service.parts, 'worker')
  expect(await office().ask(`/jobs/${started.id}`)).toMatchObject({
    progress: { done: 3, total: 3 },
    result: { format: 'txt', reports: 1, missing: 1, own: false },
  })
  const zip = await service.as('reviewer').get(`/jobs/${started.id}/result`)
  expect(zip.headers.get('Content-Type')).toBe('application/zip')
  expect((await talk(service.as('admin')).ask('/audit?action=export.read')).items).toMatchObject([
    { subject: campaign, detail: { name: '2025年度报告-txt.zip' }, by: { kind: 'person' } },
  ])
  expect(decodeURIComponent(zip.headers.get('Content-Disposition') ?? '')).toContain('2025年度报告-txt.zip')
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  expect(Object.keys(files)).toEqual(['002-云溪区教育局.txt', '目录.txt'])
  const list = strFromU8(files['目录.txt'] ?? new Uint8Array())
  expect(list).toMatch(/云溪区水务局\t未开始，尚未报送/u)
  expect(list).toMatch(/云溪区教育局\.txt\t待审核\t/u)
  expect(list.match(/尚未报送\r/gu)).toHaveLength(1)
  expect(list).toMatch(/云溪区人民政府\t.*，本级报告，不计入尚未报送的单位/u)
})

test('the list of jobs tells of each without its result, which is asked for', async () => {
  const started = await upload({ 'a.json': await writeReport(own, 'json') })
  await runNextJob(service.parts, 'worker')
  const [entry] = (await office().ask('/jobs')).items
  expect(entry).toMatchObject({ id: started.id, state: 'done', campaign, name: '报告.zip' })
  expect(entry).not.toHaveProperty('result')
  expect((await office().ask(`/jobs/${started.id}`)).result.files).toHaveLength(1)
})

test('a report goes to the agency that the settings call so besides', async () => {
  const { revision } = await talk(service.as('admin')).ask('/profile')
  const profile = { schema: 'gouji/profile@1', agencies: [{ name: '云溪区水务局', shortNames: ['云溪区水利局'] }] }
  await talk(service.as('admin')).send('PUT', '/profile', profile, { 'If-Match': `"${revision}"` })
  const named = { ...other, agency: { ...other.agency, name: '云溪区水利局' } }
  const job = await upload({ '水利局.json': await writeReport(named, 'json') })
  await runNextJob(service.parts, 'worker')
  const { result } = await office().ask(`/jobs/${job.id}`)
  expect(result.files).toMatchObject([{ outcome: 'imported', agency: '云溪区水务局' }])
})
