/** What the agencies of a campaign did before a reviewer looks at it. */

import type { TestPerson } from '@gouji/api/testing'
import { fieldsOf, type Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { type Site, writeFields } from './service.ts'

/** The parts a campaign consists of, as the reviewer sees them. */
export interface Agencies {
  readonly campaign: string
  /** Filing of each agency. */
  readonly own: string
  readonly other: string
  readonly top: string
}

export async function agenciesOf({ service }: Site): Promise<Agencies> {
  const { campaigns } = (await (await service.as('reviewer').get('/campaigns')).json()) as {
    campaigns: { id: string }[]
  }
  const campaign = campaigns[0]?.id ?? ''
  const { rows } = (await (await service.as('reviewer').get(`/campaigns/${campaign}/board`)).json()) as {
    rows: { filing: string; agency: string }[]
  }
  const of = (agency: string) => rows.find((row) => row.agency === agency)?.filing ?? ''
  return { campaign, own: of('own'), other: of('other'), top: of('top') }
}

/** A report without errors, with the cells and prose given. */
export function wholeReport({
  cells = {},
  sections = {},
}: Partial<Pick<Report, 'cells' | 'sections'>> = {}): Record<string, unknown> {
  const improvements = '政策解读形式单一，图解和视频偏少。下一步将与政策同步制作图解，丰富解读形式。'
  const report = {
    ...exampleReport({ edition: '2021', cells, sections: { improvements, ...sections } }),
    year: 2025,
  }
  return Object.fromEntries(
    fieldsOf(report)
      .filter(({ id }) => id.startsWith('cells.') || id.startsWith('sections.'))
      .map(({ id, value }) => [id, value ?? 0]),
  )
}

const leads = { clerk: 'lead', 'other-clerk': 'other-lead' } as const satisfies Partial<Record<TestPerson, TestPerson>>

/** Fills a report in, signs it off and hands it over. */
export async function submit(
  site: Site,
  {
    filing,
    by,
    name,
    values = {},
  }: {
    readonly filing: string
    readonly by: keyof typeof leads
    readonly name: string
    readonly values?: Readonly<Record<string, unknown>>
  },
): Promise<void> {
  const title = `${name}2025年政府信息公开工作年度报告`
  await writeFields({ ...site, filing }, { as: by, values: { ...wholeReport(), title, ...values } })
  for (const to of ['signed-off', 'submitted'] as const) await move(site, { filing, as: leads[by], to })
}

export async function move(
  { service }: Site,
  {
    filing,
    as,
    to,
    note = null,
  }: { readonly filing: string; readonly as: TestPerson; readonly to: string; readonly note?: string | null },
): Promise<void> {
  const asker = service.as(as)
  const view = (await (await asker.get(`/filings/${filing}`)).json()) as { filing: { revision: number } }
  const answer = await asker.send('POST', `/filings/${filing}/moves`, { to, revision: view.filing.revision, note })
  if (!answer.ok) throw new Error(await answer.text())
}

export async function stateOf({ service }: Site, filing: string): Promise<string> {
  const view = (await (await service.as('reviewer').get(`/filings/${filing}`)).json()) as { filing: { state: string } }
  return view.filing.state
}

/** Makes a campaign larger: `count` agencies more that have begun nothing. */
export async function addAgencies(
  { service }: Site,
  { campaign, count }: { readonly campaign: string; readonly count: number },
): Promise<void> {
  const agencies = Array.from({ length: count }, (_, i) => ({
    id: `many-${i}`,
    parent: 'top',
    name: `云溪区第${i + 1}单位`,
    shortName: null,
    kind: 'other' as const,
    code: null,
    position: i + 10,
    retired: false,
  }))
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: service.clock().toISOString() } as const
  await service.store.roster.put(service.district, agencies, change)
  const due = agencies.map(({ id }) => ({ agency: id, dueOn: '2026-01-31' }))
  await service.store.campaigns.putAgencies(service.district, campaign, due, change)
}

/** A campaign of an earlier year that ended before anything of it was handed in. */
export async function endedCampaign(
  { service }: Site,
  { year, agencies }: { readonly year: number; readonly agencies: readonly string[] },
): Promise<void> {
  const admin = service.as('admin')
  const asked = { name: `${year}年度报告`, year, edition: '2021', opensOn: `${year + 1}-01-04` }
  const made = await admin.send('POST', '/campaigns', { ...asked, agencies: agencies.map((agency) => ({ agency })) })
  const { id, revision } = (await made.json()) as { id: string; revision: number }
  const ended = await admin.send('PATCH', `/campaigns/${id}`, { state: 'closed', revision })
  if (!ended.ok) throw new Error(await ended.text())
}

/** Nobody of an agency may sign in any more. */
export async function stopPeople({ service }: Site, agency: string): Promise<void> {
  const { people } = (await (await service.as('admin').get('/people')).json()) as {
    people: { id: string; agency: string | null; revision: number }[]
  }
  for (const { id, revision } of people.filter((person) => person.agency === agency))
    await service.as('admin').send('PATCH', `/people/${id}`, { active: false, revision })
}
