/** Fills an empty database with a fictional district, by the same functions the routes use. */

import { type FilingState, fieldsOf, type Report, type Role } from '@gouji/core'
import type { Actor, Agency, Filing } from '@gouji/store'
import { alikeIn } from '../filings/alike.ts'
import { checkFiling } from '../filings/check-filing.ts'
import { changeAt, type Desk, dayIn } from '../filings/desk.ts'
import { ownPartKey } from '../filings/district-sum.ts'
import { moveFiling } from '../filings/move-filing.ts'
import type { Parts } from '../parts.ts'
import { theDistrict } from '../the-district.ts'
import { type DemoAgency, government, members } from './agencies.ts'
import { copying } from './copied.ts'
import { type DemoPerson, demoPassword, enterPeople, office, peopleOf } from './people.ts'
import { type DemoReports, makeDistrict } from './reports.ts'
import { faults, overdue, returns, type Stage, stageOf } from './stages.ts'

export const demoDistrict = '云溪区'

const day = 24 * 60 * 60 * 1000

interface Demo {
  readonly parts: Parts
  readonly district: string
  readonly accounts: ReadonlyMap<string, string>
  readonly agencies: ReadonlyMap<string, Agency>
}

/** Answers what is to be printed: who may sign in. A database that holds a roster is left as it is. */
export async function fillDemo(parts: Parts): Promise<string> {
  const { store, clock } = parts
  const { id: district } = await theDistrict(store)
  if ((await store.roster.list(district, { withRetired: true })).length > 0)
    return signInWords('演示数据已经在数据库里。')
  const agencies = await enterRoster(parts, district)
  const first = (await store.people.list(district)).filter(({ role }) => role === 'admin')
  const demo: Demo = { parts, district, accounts: await enterPeople(parts, district), agencies }
  // The administrator of the first start has a password nobody was shown.
  for (const membership of first)
    await store.people.put(district, { ...membership, active: false }, systemChange(clock()))
  const year = Number(dayIn(clock()).slice(0, 4)) - 1
  const { members: reports, government: own, ownParts } = makeDistrict(year)
  await lastYear(demo, { year: year - 1, reports: [own, ...reports] })
  const campaign = await thisYear(demo, { year, reports: [own, ...reports] })
  const base = { value: { cells: ownParts[1] }, base: 0 }
  await store.settings.put(district, ownPartKey(campaign), base, changeAt(deskOf(demo, reviewer, clock())))
  return signInWords('已建立演示数据：虚构的云溪区，30 个单位，两个年度。')
}

const [admin, reviewer] = office as readonly [DemoPerson, DemoPerson]

function systemChange(at: Date) {
  return { by: { kind: 'system', id: 'demo', name: '演示' }, at: at.toISOString() } as const
}

async function enterRoster({ store, clock }: Parts, district: string): Promise<ReadonlyMap<string, Agency>> {
  const rows = [government, ...members].map(({ id, name, shortName, kind }, position) => ({
    id,
    parent: id === government.id ? null : government.id,
    name,
    shortName,
    kind,
    code: null,
    position,
    retired: false,
  }))
  const put = await store.roster.put(district, rows, systemChange(clock()))
  if (put.kind !== 'done') throw new Error(`the roster of the demonstration was not taken: ${put.kind}`)
  return new Map(put.value.map((agency) => [agency.id, agency]))
}

interface Year {
  readonly year: number
  readonly reports: readonly DemoReports[]
}

/** Everything of the year before is published, and its campaign closed. */
async function lastYear(demo: Demo, { year, reports }: Year): Promise<void> {
  const at = (date: string) => new Date(`${year + 1}-${date}T02:00:00.000Z`)
  const filings = await openCampaign(demo, { year, at: at('01-04'), due: () => `${year + 1}-01-31`, closed: true })
  for (const {
    agency,
    reports: [report],
  } of reports) {
    const filing = filings.get(agency.id)
    if (filing) await carry(demo, { agency, filing, report, stage: 'published', at: at('01-20') })
  }
}

async function thisYear(demo: Demo, { year, reports }: Year): Promise<string> {
  const { parts, agencies } = demo
  const now = parts.clock()
  // Whenever it is shown, what was published was published in time; what is due is due soon.
  const lively = Math.min(now.getTime(), Date.parse(`${year + 1}-01-26T02:00:00.000Z`))
  const ago = (days: number) => new Date(lively - days * day)
  const due = (id: string) => dayIn(new Date(now.getTime() + (overdue.has(id) ? -3 : 12) * day))
  const filings = await openCampaign(demo, { year, at: ago(20), due, closed: false })
  const texts = new Map(reports.map(({ agency, reports: [, report] }) => [agency.id, report]))
  for (const {
    agency,
    reports: [, whole],
  } of reports) {
    const filing = filings.get(agency.id)
    if (!filing) continue
    const copied = agency.id === 'cbjd' ? copying(whole, texts.get('wjjd') ?? whole) : whole
    const report = faults[agency.id]?.(copied) ?? copied
    await carry(demo, { agency, filing, report, stage: stageOf(agency.id), at: ago(5) })
  }
  const campaign = [...filings.values()][0]?.campaign ?? ''
  const desk = deskOf(demo, reviewer, now)
  const alikeTo = await alikeIn(desk, campaign, async () => undefined)
  for (const [id, filing] of filings) {
    const agency = agencies.get(id)
    if (!agency || stageOf(id) === 'untouched') continue
    await checkFiling(desk, { id: filing.id, agency, alike: alikeTo(filing.id) })
  }
  return campaign
}

async function openCampaign(
  { parts: { store }, district, accounts, agencies, parts }: Demo,
  {
    year,
    at,
    due,
    closed,
  }: { readonly year: number; readonly at: Date; readonly due: (agency: string) => string; readonly closed: boolean },
): Promise<ReadonlyMap<string, Filing>> {
  const change = { by: actorOf(accounts, admin), at: at.toISOString() }
  const id = parts.newId()
  const created = await store.campaigns.create(
    district,
    {
      id,
      name: `${year}年度报告`,
      year,
      edition: '2021',
      state: 'open',
      opensOn: dayIn(at),
      agencies: [...agencies.keys()].map((agency) => ({ agency, dueOn: due(agency) })),
    },
    change,
  )
  if (created.kind !== 'done') throw new Error(`the campaign of the demonstration was not taken: ${created.kind}`)
  if (closed) await store.campaigns.update(district, { ...created.value, state: 'closed' }, change)
  return new Map((await store.filings.list(district, { campaign: id })).map((filing) => [filing.agency, filing]))
}

interface Carried {
  readonly agency: DemoAgency
  readonly filing: Filing
  readonly report: Report
  readonly stage: Stage
  readonly at: Date
}

interface Step {
  readonly by: 'clerk' | 'lead' | 'reviewer'
  readonly to: FilingState
  readonly note?: string
}

const toSubmitted: readonly Step[] = [
  { by: 'lead', to: 'signed-off' },
  { by: 'clerk', to: 'submitted' },
]
const toPublished: readonly Step[] = [
  ...toSubmitted,
  { by: 'reviewer', to: 'approved' },
  { by: 'reviewer', to: 'published' },
]

/** Fills a filing in and takes it as far as its stage. */
async function carry(demo: Demo, { agency, filing, report, stage, at }: Carried): Promise<void> {
  const [clerk, lead] = peopleOf(agency, [government, ...members].indexOf(agency))
  const people = { clerk, lead, reviewer } as const
  const listed = demo.agencies.get(agency.id)
  if (stage === 'untouched' || !listed) return
  await save(demo, {
    filing,
    by: clerk,
    at,
    fields: stage === 'begun' ? fieldsOf(report).slice(0, 90) : fieldsOf(report),
  })
  if (stage === 'asked') {
    const desk = deskOf(demo, clerk, at)
    await desk.store.filings.askSignOff(desk.district, filing.id, { states: ['draft'] }, changeAt(desk))
  }
  const back = returns[agency.id]
  const steps: readonly Step[] = {
    begun: [],
    filled: [],
    asked: [],
    'signed-off': toSubmitted.slice(0, 1),
    submitted: toSubmitted,
    returned: [...toSubmitted, { by: 'reviewer', to: 'returned', note: back?.note ?? '请修改。' } as const],
    approved: toPublished.slice(0, 3),
    published: toPublished,
    corrected: [...toPublished, { by: 'reviewer', to: 'corrected', note: '补充说明避难场所数量。' } as const],
  }[stage]
  for (const { by, to, note = null } of steps) {
    const desk = deskOf(demo, people[by], at)
    if (to === 'returned' && back) await remark(desk, { filing, ...back })
    if (to === 'corrected') await amend(demo, { filing, report, at })
    const current = await desk.store.filings.get(desk.district, filing.id)
    const roles: readonly Role[] = [by]
    const move = { to, revision: current?.revision ?? 0, note, roles }
    const moved = await moveFiling(desk, { id: filing.id, agency: listed, move })
    if (moved.kind !== 'moved') throw new Error(`${agency.name} → ${to}: ${JSON.stringify(moved)}`)
  }
}

async function save(
  demo: Demo,
  {
    filing,
    by,
    at,
    fields,
  }: {
    readonly filing: Filing
    readonly by: DemoPerson
    readonly at: Date
    readonly fields: ReturnType<typeof fieldsOf>
  },
): Promise<void> {
  const desk = deskOf(demo, by, at)
  const draft = await desk.store.filings.draft(desk.district, filing.id)
  const bases = new Map(draft?.fields.map(({ id, revision }) => [id, revision]))
  const changes = fields.map(({ id, value }) => ({ id, value, base: bases.get(id) ?? 0, origin: 'typed' as const }))
  const states = ['draft', 'published'] as const
  await desk.store.filings.patch(desk.district, filing.id, { changes, states }, changeAt(desk))
}

async function amend(
  demo: Demo,
  { filing, report, at }: { readonly filing: Filing; readonly report: Report; readonly at: Date },
): Promise<void> {
  const value = `${report.sections.otherMatters ?? ''}本报告发布后补充：全区避难场所数量以区应急管理局公布的名录为准。`
  await save(demo, { filing, by: reviewer, at, fields: [{ id: 'sections.otherMatters', value }] })
}

async function remark(
  desk: Desk,
  { filing, field, text }: { readonly filing: Filing; readonly field: string; readonly text: string },
): Promise<void> {
  const { store, district, newId } = desk
  await store.remarks.add(
    district,
    { id: newId(), filing: filing.id, target: { field }, kind: 'return', text },
    changeAt(desk),
  )
}

function deskOf({ parts: { store, newId }, district, accounts }: Demo, person: DemoPerson, at: Date): Desk {
  return { store, district, newId, actor: actorOf(accounts, person), clock: () => at }
}

function actorOf(accounts: Demo['accounts'], { username, name }: DemoPerson): Actor {
  return { kind: 'person', id: accounts.get(username) ?? username, name }
}

function signInWords(lead: string): string {
  const lines = [
    ['管理员', admin.username],
    ['审核员', reviewer.username],
    ['填报员（区教育局）', 'jyj'],
    ['单位负责人（区教育局）', 'jyj-qf'],
    ['填报员（区市场监督管理局，有错待改）', 'scj'],
    ['单位负责人（区市场监督管理局）', 'scj-qf'],
  ]
  return [
    '',
    lead,
    '登录（仅供演示，请勿对外开放）：',
    ...lines.map(([who, username]) => `  ${who}　${username}`),
    `  密码都是　${demoPassword}`,
  ].join('\n')
}
