import { checkReport, checkResult } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

const faulty = exampleReport({ edition: '2021', cells: { 'requests.received.total': 6 } })

test('A report is checked as the core checks it, letter by letter', async () => {
  const response = await service.as('clerk').send('POST', '/check', faulty)
  const expected = checkResult({ reports: [checkReport({ source: '-', report: faulty })], unreadable: [] })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(JSON.stringify(expected))
})

test('Beside last year’s report the rules across years judge too', async () => {
  const previous = { ...faulty, year: (faulty.year ?? 2024) - 1 }
  const response = await service.as('clerk').send('POST', '/check', { report: faulty, previous })
  const expected = checkResult({ reports: [checkReport({ source: '-', report: faulty, previous })], unreadable: [] })
  expect(await response.text()).toBe(JSON.stringify(expected))
})

test('A report that is none is refused with every place that is wrong', async () => {
  const response = await service.as('clerk').send('POST', '/check', { ...faulty, edition: '1999', year: 'x' })
  expect(response.status).toBe(422)
  const { errors } = (await response.json()) as { errors: readonly { path: string; message: string }[] }
  expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining(['edition', 'year']))
  expect(errors.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true)
})

test.each([
  ['no report at all', {}, [{ path: 'schema', message: '不在可选的范围内' }]],
  [
    'a report of a version to come',
    { ...faulty, schema: 'gouji/report@2' },
    [{ path: 'schema', message: '不在可选的范围内' }],
  ],
  ['a member nobody knows', { ...faulty, note: 1 }, [{ path: '', message: '有不认识的项：note' }]],
  [
    'a number written as text, beside last year’s report',
    { report: { ...faulty, cells: { 'requests.received.total': '6' } }, previous: faulty },
    [{ path: 'report.cells.requests.received.total', message: '应填数' }],
  ],
  [
    'last year’s report under a name nobody knows',
    { report: faulty, previus: faulty },
    [{ path: '', message: '有不认识的项：previus' }],
  ],
])('A request to check that holds %s is told its place', async (_, body, expected) => {
  const response = await service.as('clerk').send('POST', '/check', body)
  const { errors } = (await response.json()) as { errors: unknown }
  expect([response.status, errors]).toEqual([422, expected])
})

test.each(['docx', 'pdf', 'xlsx', 'html', 'json'] as const)(
  'What is written as %s is read back cell for cell',
  async (format) => {
    const bytes = await writeReport(faulty, format)
    const response = await service.as('clerk').send('POST', '/extract?name=报告', bytes)
    const { report } = (await response.json()) as { report: typeof faulty }
    expect(response.status).toBe(200)
    expect(report.cells).toEqual(faulty.cells)
  },
)

test('A file in a form is read like a file as it is', async () => {
  const form = new FormData()
  form.set('file', new File([(await writeReport(faulty, 'docx')) as Uint8Array<ArrayBuffer>], '../../报告.docx'))
  const response = await service.as('clerk').send('POST', '/extract', form)
  const { places } = (await response.json()) as { places: Record<string, { file: string }> }
  expect(Object.values(places)[0]?.file).toBe('报告.docx')
})

test('What cannot be read says why and what to do', async () => {
  const response = await service.as('clerk').send('POST', '/extract', new TextEncoder().encode('{\\rtf1 …}'))
  expect([response.status, await response.json()]).toEqual([
    422,
    expect.objectContaining({
      code: 'unreadable',
      reason: 'format-not-supported',
      detail: expect.stringContaining('docx'),
    }),
  ])
})

test('A document becomes one of another format', async () => {
  const docx = await writeReport(faulty, 'docx')
  const response = await service.as('clerk').send('POST', '/convert?to=json', docx)
  expect(((await response.json()) as typeof faulty).cells).toEqual(faulty.cells)
  expect(response.headers.get('Content-Disposition')).toMatch(/^attachment;/u)
})

test('The empty form bears the agency’s name', async () => {
  const response = await service.as('clerk').get('/forms/2021.txt?agency=云溪区教育局&year=2025')
  expect(await response.text()).toContain('云溪区教育局')
  expect((await service.as('clerk').get('/forms/1999.txt')).status).toBe(404)
  const other = await service.as('clerk').get('/forms/2019.txt?year=2025')
  expect(other.status).toBe(422)
  expect(JSON.stringify(await other.json())).toContain('2025 年度的报告用 2021 版格式')
})

test('The tools are closed to the public unless the deployment opens them', async () => {
  expect((await service.as('public').send('POST', '/check', faulty)).status).toBe(401)
  const open = await createTestService({ settings: { publicTools: true } })
  expect((await open.as('public').send('POST', '/check', faulty)).status).toBe(200)
  await open.close()
})
