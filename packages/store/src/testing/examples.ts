/** People, agencies and reports of places that do not exist. */

import { randomUUID } from 'node:crypto'
import type { Report } from '@gouji/core'
import type { Actor, Change } from '../contract/change.ts'
import type { FieldChange } from '../contract/fields.ts'
import type { Agency } from '../contract/roster.ts'
import type { Store } from '../contract/store.ts'

const clerk: Actor = { kind: 'person', id: 'person-1', name: '程一诺' }

/** A change made by someone in January. */
export function by(actor: Actor = clerk, when = at(0)): Change {
  return { by: actor, at: when }
}

/** So many minutes into the working day. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2025, 0, 13, 1, minutes)).toISOString()
}

export function aReport(changes: Partial<Report> = {}): Report {
  return {
    schema: 'gouji/report@1',
    edition: '2021',
    year: 2024,
    agency: { name: '云溪区教育局', kind: 'department', code: null },
    title: '云溪区教育局2024年政府信息公开工作年度报告',
    head: { text: '本报告由云溪区教育局编制。' },
    sections: { overview: '全年主动公开信息126条，办结依申请公开18件。', improvements: '进一步规范公开目录。' },
    publishedOn: null,
    cells: { 'requests.received.total': 18, 'requests.broughtForward.total': null },
    ...changes,
  }
}

export function patch(...changes: readonly (readonly [id: string, value: unknown, base?: number])[]): {
  readonly changes: readonly FieldChange[]
  readonly states: readonly ['draft', 'returned']
} {
  return {
    changes: changes.map(([id, value, base = 0]) => ({ id, value, base, origin: 'typed' })),
    states: ['draft', 'returned'],
  }
}

const names = ['云溪区教育局', '云溪区卫生健康局', '青石镇人民政府']

/** A district of its own with a government and three agencies. Returns its id. */
export async function aDistrict(store: Store, agencies: readonly string[] = names): Promise<string> {
  const district = `district-${randomUUID()}`
  await store.districts.create({ id: district, name: '云溪区' }, by())
  await store.roster.put(
    district,
    [
      anAgency({ id: 'gov', name: '云溪区人民政府', kind: 'government' }),
      ...agencies.map((name, position) => anAgency({ id: `a${position + 1}`, parent: 'gov', name, position })),
    ],
    by(),
  )
  return district
}

export function anAgency(agency: Partial<Agency> & Pick<Agency, 'id' | 'name'>): Omit<Agency, 'revision'> {
  return {
    parent: null,
    shortName: null,
    kind: 'department',
    code: null,
    position: 0,
    retired: false,
    ...agency,
  }
}

/** A campaign of 2024 with the three agencies of `aDistrict`. Its filings are `<campaign>.<agency>`. */
export async function aCampaign(store: Store, district: string, year = 2024): Promise<string> {
  const id = `c${year}`
  await store.campaigns.create(
    district,
    {
      id,
      name: `${year}年度报告`,
      year,
      edition: '2021',
      state: 'open',
      opensOn: `${year + 1}-01-04`,
      agencies: ['a1', 'a2', 'a3'].map((agency) => ({ agency, dueOn: `${year + 1}-01-31` })),
    },
    by(),
  )
  return id
}

/** Makes a draft public, by no step between. */
export async function publishAtOnce(
  store: Store,
  { district, filing, report = aReport() }: { district: string; filing: string; report?: Report },
): Promise<void> {
  const revision = (await store.filings.get(district, filing))?.revision ?? 0
  const move = { from: 'draft', to: 'published', revision, report, note: null } as const
  const outcome = await store.filings.move(district, filing, move, by())
  if (outcome.kind !== 'done') throw new Error(`${filing} was not published: ${outcome.kind}`)
}
