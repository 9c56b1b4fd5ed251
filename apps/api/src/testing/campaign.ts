/** One of everything, in the hands of two agencies and the district, for tests that call every route. */

import { emptyReport } from '@gouji/core'
import type { Asker } from './asker.ts'
import type { TestService } from './service.ts'

export interface TestCampaign {
  readonly campaign: string
  /** Filing of each agency. */
  readonly filings: Readonly<Record<'own' | 'other' | 'top', string>>
  readonly remarks: Readonly<Record<'own' | 'other' | 'top', string>>
  readonly documents: Readonly<Record<'own' | 'other' | 'top', string>>
  readonly job: string
  readonly key: string
  readonly person: string
}

const agencies = ['own', 'other', 'top'] as const

export async function createTestCampaign(service: TestService): Promise<TestCampaign> {
  const { parts, district, clock, store } = service
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: clock().toISOString() } as const
  const admin = service.as('admin')
  const { id: campaign } = await made(admin, '/campaigns', { name: '2025 年度', year: 2025 })
  const list = await store.filings.list(district, { campaign })
  const each = async <T>(work: (filing: string, agency: (typeof agencies)[number]) => Promise<T>) => {
    const entries = agencies.map(async (agency) => {
      const filing = list.find((one) => one.agency === agency)?.id ?? ''
      return [agency, await work(filing, agency)] as const
    })
    return Object.fromEntries(await Promise.all(entries)) as Record<(typeof agencies)[number], T>
  }
  await signOff(service, list)
  const remark = (filing: string) => ({
    id: `remark-${filing}`,
    filing,
    target: null,
    kind: 'note' as const,
    text: '请核对',
  })
  const remarks = await each(async (filing) => {
    await store.remarks.add(district, remark(filing), change)
    return remark(filing).id
  })
  const documents = await each(async (filing, agency) => {
    const bytes = new TextEncoder().encode(agency)
    const document = { filing, name: '附件.txt', mediaType: 'text/plain', purpose: 'attachment', bytes } as const
    return (await store.documents.put(district, document, change)).hash
  })
  const { id: job } = await made(admin, `/campaigns/${campaign}/check`)
  const key = { district, name: '备用', agencies: ['own'], actions: ['read'], expiresAt: null } as const
  const spare = await parts.accounts.people.createWith({
    username: 'spare',
    name: '备用',
    password: 'a-spare-person-47',
  })
  await store.people.put(district, { person: spare.id, role: 'clerk', agency: 'own', active: true }, change)
  return {
    campaign,
    filings: await each(async (filing) => filing),
    remarks,
    documents,
    job,
    key: (await parts.accounts.keys.create(key)).key.id,
    person: spare.id,
  }
}

/** Twice there and back, so that every filing has two versions and is a draft. */
async function signOff(
  { store, district, clock }: TestService,
  filings: readonly { readonly id: string; readonly agency: string }[],
): Promise<void> {
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: clock().toISOString() } as const
  for (const { id } of filings) {
    for (const [from, to] of [
      ['draft', 'signed-off'],
      ['signed-off', 'draft'],
    ] as const) {
      const filing = await store.filings.get(district, id)
      if (!filing) throw new Error(`no filing ${id}`)
      const report = emptyReport(filing.edition, { year: filing.year })
      await store.filings.move(district, id, { from, to, revision: filing.revision, report, note: null }, change)
    }
  }
}

async function made(asker: Asker, path: string, body?: unknown): Promise<{ readonly id: string }> {
  const response = await asker.send('POST', path, body)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as { id: string }
}
