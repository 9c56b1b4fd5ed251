import { fieldsOf, type Report } from '@gouji/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDistrict } from '../demo/reports.ts'
import { runNextJob } from '../jobs/run-job.ts'
import { createTestService, type TestPerson, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

let service: TestService
let campaign: string
const filings = { own: '', other: '' }
const office = () => talk(service.as('reviewer'))
const district = makeDistrict(2025)

const reportOf = (name: string): Report => {
  const found = district.members.find(({ agency }) => agency.name === name)
  if (!found) throw new Error(name)
  return found.reports[1]
}

async function fill(who: TestPerson, filing: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { fields: there } = await talk(service.as(who)).ask(`/filings/${filing}`)
  const revisions = new Map(there.map(({ id, revision }: Answer) => [id, revision]))
  const changes = Object.entries(fields).map(([id, value]) => ({ id, value, base: revisions.get(id) ?? 0 }))
  await talk(service.as(who)).send('PATCH', `/filings/${filing}/fields`, { changes })
}

async function move(who: TestPerson, filing: string, to: string, note?: string): Promise<void> {
  const { filing: current } = await talk(service.as(who)).ask(`/filings/${filing}`)
  await talk(service.as(who)).send('POST', `/filings/${filing}/moves`, { to, revision: current.revision, note })
}

async function checkAll(): Promise<Answer> {
  const { id } = await office().send('POST', `/campaigns/${campaign}/check`)
  await runNextJob(service.parts, 'worker')
  return (await office().ask(`/jobs/${id}`)).result
}

/** What the office's list says of sameness: who, beside whom. */
async function listed(): Promise<readonly string[]> {
  const { items } = await office().ask(`/campaigns/${campaign}/findings?rule=similar-to-other`)
  return items.map(({ agencyName, finding }: Answer) => `${agencyName} ${finding.beside[0].agency}`).toSorted()
}

const ownBesideOther = '云溪区教育局 云溪区水务局'
const both = [ownBesideOther, '云溪区水务局 云溪区教育局'].toSorted()

beforeAll(async () => {
  service = await createTestService()
  campaign = (await talk(service.as('admin')).send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id
  const { filings: all } = await office().ask(`/filings?campaign=${campaign}`)
  for (const agency of ['own', 'other'] as const)
    filings[agency] = all.find((filing: Answer) => filing.agency === agency).id
  const [own, other] = [reportOf('云溪区教育局'), reportOf('云溪区水务局')]
  const copied = { ...other, sections: { ...other.sections, improvements: own.sections.improvements ?? '' } }
  for (const [who, filing, report] of [
    ['', filings.own, own],
    ['other-', filings.other, copied],
  ] as const) {
    const [clerk, lead] = [`${who}clerk`, `${who}lead`] as const
    await fill(clerk, filing, Object.fromEntries(fieldsOf(report).map(({ id, value }) => [id, value])))
    await move(lead, filing, 'signed-off')
    await move(lead, filing, 'submitted')
  }
})
afterAll(() => service.close())

test('when a campaign is checked, two agencies that wrote the same are among its findings, each beside the other', async () => {
  expect(await listed()).toEqual([])
  expect(await checkAll()).toMatchObject({ checked: 2, errors: 2 })
  expect(await listed()).toEqual(both)
  const { items } = await office().ask(`/campaigns/${campaign}/findings?rule=similar-to-other&agency=own`)
  expect(items[0].finding).toMatchObject({
    severity: 'error',
    params: { section: 'improvements', percent: 100 },
    beside: [{ source: filings.other, agency: '云溪区水务局' }],
  })
  const { rows } = await office().ask(`/campaigns/${campaign}/board`)
  expect(rows.find(({ agency }: Answer) => agency === 'own')).toMatchObject({ errors: 1 })
})

test('an agency reads in its own check nothing of what another wrote, and the office’s list stays as it was', async () => {
  const check = await talk(service.as('clerk')).send('POST', `/filings/${filings.own}/check`)
  expect(check.reports[0].findings.map(({ rule }: Answer) => rule)).not.toContain('similar-to-other')
  expect(JSON.stringify(check)).not.toContain('水务局')
  expect(await listed()).toEqual(both)
})

test('how alike is too alike, and whether it matters at all, is the district’s to say', async () => {
  const put = async (change: Answer) => {
    const { profile, revision } = await talk(service.as('admin')).ask('/profile')
    const headers = { 'If-Match': `"${revision}"` }
    await talk(service.as('admin')).send('PUT', '/profile', { ...profile, ...change }, headers)
  }
  await put({ off: { 'similar-to-other': '由人工比对' } })
  await checkAll()
  expect(await listed()).toEqual([])
  const judgedFrom = async () => (await office().ask(`/campaigns/${campaign}/similar?threshold=0.5`)).judgedFrom
  expect(await judgedFrom()).toBe(null)
  await put({ off: {} })
  expect(await judgedFrom()).toBe(0.8)
  await checkAll()
  expect(await listed()).toEqual(both)
})

test('approving a report is the judgement on what it shares with others: it is known, no error, until the approval is taken back', async () => {
  const outcomes = async () => {
    const { items } = await office().ask(`/campaigns/${campaign}/findings?rule=similar-to-other&agency=own`)
    return items.map(({ finding }: Answer) => finding.outcome)
  }
  const errors = async () => {
    const { rows } = await office().ask(`/campaigns/${campaign}/board`)
    return rows.find(({ agency }: Answer) => agency === 'own').errors
  }
  await move('reviewer', filings.own, 'approved')
  expect([await outcomes(), await errors()]).toEqual([['known'], 0])
  expect(await checkAll()).toMatchObject({ checked: 2, errors: 1 })
  expect([await outcomes(), await errors()]).toEqual([['known'], 0])
  await move('reviewer', filings.own, 'submitted', '再看一次')
  expect([await outcomes(), await errors()]).toEqual([['failed'], 1])
})

test('what was returned stays the double of the other until it is handed in anew, and its own error until it is mended', async () => {
  await move('reviewer', filings.other, 'returned', '改进措施与区教育局相同，请重写。')
  expect(await listed()).toEqual(both)
  expect(await checkAll()).toMatchObject({ checked: 2, errors: 2 })
  expect(await listed()).toEqual(both)
  const { pairs } = await office().ask(`/campaigns/${campaign}/similar`)
  expect(pairs).toMatchObject([{ section: 'improvements', b: { filing: filings.other, version: 3 } }])

  const improvements = reportOf('云溪区水务局').sections.improvements
  await fill('other-clerk', filings.other, { 'sections.improvements': improvements })
  expect(await listed()).toEqual([ownBesideOther])
  expect(await checkAll()).toMatchObject({ checked: 2, errors: 1 })
  expect(await listed()).toEqual([ownBesideOther])

  await move('other-lead', filings.other, 'signed-off')
  await move('other-lead', filings.other, 'submitted')
  expect(await listed()).toEqual([])
  expect(await checkAll()).toMatchObject({ checked: 2, errors: 0 })
  expect(await listed()).toEqual([])
})

test('from the board, whoever is selected is approved in one step, at the revision that is shown', async () => {
  const { rows } = await office().ask(`/campaigns/${campaign}/board`)
  const shown = rows.filter(({ state }: Answer) => state === 'submitted')
  const { outcomes } = await office().send('POST', `/campaigns/${campaign}/moves`, {
    filings: shown.map(({ filing, revision }: Answer) => ({ id: filing, revision })),
    to: 'approved',
  })
  expect(outcomes.map(({ outcome }: Answer) => outcome)).toEqual(['moved', 'moved'])
})
