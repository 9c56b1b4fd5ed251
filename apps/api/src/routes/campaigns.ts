import { dueOf, editionOfYear, type Profile } from '@gouji/core'
import type { Agency, Campaign, CampaignAgency } from '@gouji/store'
import { type Api, changeOf } from '../env.ts'
import { dayIn } from '../filings/desk.ts'
import { profileOf } from '../filings/profile-of.ts'
import { Problem } from '../problem.ts'
import { setRevision } from '../revision.ts'
import { add } from '../route.ts'
import {
  campaignAgenciesSchema,
  campaignPatchSchema,
  campaignPostSchema,
  campaignSchema,
  campaignsSchema,
} from '../wire/campaigns.ts'
import { idParam } from '../wire/common.ts'
import type { CampaignCreated } from '../wire/webhook-events.ts'
import { addAggregate } from './campaigns-aggregate.ts'
import { addBoard } from './campaigns-board.ts'
import { addDistrictProse } from './campaigns-prose.ts'
import { addReminders } from './campaigns-reminders.ts'
import { addCampaignWork } from './campaigns-work.ts'
import { deskOf, theCampaign } from './subjects.ts'

const tag = '报送批次'

export function addCampaigns(api: Api): void {
  add(
    api,
    { method: 'get', path: '/campaigns', tag, summary: '报送批次', action: 'campaigns.read', answer: campaignsSchema },
    async (c) => ({ campaigns: await c.var.parts.store.campaigns.list(c.var.who.district.id) }),
  )
  add(
    api,
    {
      method: 'post',
      path: '/campaigns',
      tag,
      summary: '新建批次',
      description:
        '为每个参加的单位建立一份空白填报；截止日期不写则按地区设置的公布期限，提前 reviewDays 天，不早于开始日期。',
      action: 'campaigns.write',
      json: campaignPostSchema,
      answer: campaignSchema,
      status: 201,
      problems: ['taken'],
    },
    async (c, { json }) => {
      const { store, newId, clock } = c.var.parts
      const district = c.var.who.district.id
      const [profile, roster] = await Promise.all([profileOf(store, district), store.roster.list(district)])
      const edition = json.edition ?? editionOfYear(json.year)?.id
      if (!edition) throw new Problem('invalid', { errors: [{ path: 'year', message: '没有适用于该年度的格式' }] })
      const opensOn = json.opensOn ?? dayIn(clock())
      const { name, year } = json
      const id = newId()
      const event = {
        id: newId(),
        event: 'campaign.created',
        payload: { campaign: id, name, year } satisfies CampaignCreated,
        at: clock().toISOString(),
      }
      const created = await store.campaigns.create(
        district,
        {
          id,
          name,
          year,
          edition,
          state: 'open',
          opensOn,
          agencies: membersOf({ ...json, opensOn }, { roster, profile }),
        },
        changeOf(c),
        { event },
      )
      if (created.kind === 'open-already') throw openAlready(created.other)
      if (created.kind === 'taken') throw new Problem('taken')
      return created.value
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/campaigns/{id}',
      tag,
      summary: '一个批次',
      action: 'campaigns.read',
      params: idParam,
      answer: campaignSchema,
    },
    async (c, { params: { id } }) => {
      const campaign = await theCampaign(c, id)
      setRevision(c, campaign.revision)
      return campaign
    },
  )
  add(
    api,
    {
      method: 'patch',
      path: '/campaigns/{id}',
      tag,
      summary: '改名、结束或重新打开批次',
      action: 'campaigns.write',
      params: idParam,
      json: campaignPatchSchema,
      answer: campaignSchema,
      problems: ['stale', 'taken'],
    },
    async (c, { params: { id }, json: { revision, ...json } }) => {
      const campaign = await theCampaign(c, id)
      const changes = Object.fromEntries(
        Object.entries(json).filter(([, value]) => value !== undefined),
      ) as Partial<Campaign>
      const updated = await c.var.parts.store.campaigns.update(
        c.var.who.district.id,
        { ...campaign, ...changes, revision },
        changeOf(c),
      )
      if (updated.kind === 'missing') throw new Problem('not-found')
      if (updated.kind === 'stale') throw new Problem('stale', { more: { current: updated.current } })
      if (updated.kind === 'open-already') throw openAlready(updated.other)
      return updated.value
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: '/campaigns/{id}',
      tag,
      summary: '撤销批次',
      description: '只有还没有任何单位填写的批次可以撤销。',
      action: 'campaigns.write',
      params: idParam,
      problems: ['wrong-state'],
    },
    async (c, { params: { id } }) => {
      const { name } = await theCampaign(c, id)
      const removed = await c.var.parts.store.campaigns.remove(c.var.who.district.id, id, changeOf(c))
      if (removed.kind === 'missing') throw new Problem('not-found')
      if (removed.kind === 'begun')
        throw new Problem('wrong-state', { detail: `“${name}”已有单位开始填写，不能撤销，可以结束。` })
      return undefined
    },
  )
  add(
    api,
    {
      method: 'put',
      path: '/campaigns/{id}/agencies',
      tag,
      summary: '增加单位、改动截止日期',
      action: 'campaigns.write',
      params: idParam,
      json: campaignAgenciesSchema,
      answer: campaignSchema,
    },
    async (c, { params: { id }, json: { agencies } }) => {
      const { store, district } = deskOf(c)
      await theCampaign(c, id)
      requireKnown(agencies, await store.roster.list(district))
      await store.campaigns.putAgencies(district, id, agencies, changeOf(c))
      return theCampaign(c, id)
    },
  )
  addBoard(api)
  addReminders(api)
  addAggregate(api)
  addDistrictProse(api)
  addCampaignWork(api)
}

function openAlready({ name, year }: Campaign): Problem {
  return new Problem('taken', { detail: `${year} 年度已有进行中的批次“${name}”。` })
}

function membersOf(
  {
    year,
    opensOn,
    reviewDays,
    agencies,
  }: {
    readonly year: number
    readonly opensOn: string
    readonly reviewDays: number
    readonly agencies?: readonly { agency: string; dueOn?: string | undefined }[] | undefined
  },
  { roster, profile }: { readonly roster: readonly Agency[]; readonly profile: Profile },
): readonly CampaignAgency[] {
  if (agencies) requireKnown(agencies, roster)
  const byId = new Map(roster.map((agency) => [agency.id, agency]))
  return (agencies ?? roster.map(({ id }) => ({ agency: id, dueOn: undefined }))).flatMap(({ agency: id, dueOn }) => {
    const agency = byId.get(id)
    return agency ? [{ agency: id, dueOn: dueOn ?? dueOf(profile, { agency, year, opensOn, reviewDays }) }] : []
  })
}

function requireKnown(agencies: readonly { readonly agency: string }[], roster: readonly Agency[]): void {
  const known = new Set(roster.map(({ id }) => id))
  const errors = agencies.flatMap(({ agency }, i) =>
    known.has(agency) ? [] : [{ path: `agencies.${i}.agency`, message: '名册里没有这个单位，或者已经撤并' }],
  )
  if (errors.length > 0) throw new Problem('invalid', { errors })
}
