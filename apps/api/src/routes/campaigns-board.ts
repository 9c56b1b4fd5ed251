import { rules } from '@gouji/core'
import { writeNotice } from '@gouji/documents'
import type { Campaign } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Api, Env } from '../env.ts'
import { alikeRule } from '../filings/alike.ts'
import { namedRows } from '../filings/board-rows.ts'
import { circularOf, type OpenRemarks } from '../filings/circular.ts'
import { type Desk, dayIn } from '../filings/desk.ts'
import { lastHandedOver } from '../filings/district-sum.ts'
import { freshenFindings } from '../filings/fresh-findings.ts'
import { onceHandedOver } from '../filings/latest-report.ts'
import { profileOf } from '../filings/profile-of.ts'
import { isLate } from '../filings/reminders.ts'
import { similarFilings } from '../filings/similar.ts'
import { stateNames } from '../filings/words.ts'
import { add } from '../route.ts'
import { boardSchema, similarSchema } from '../wire/campaigns.ts'
import { idParam } from '../wire/common.ts'
import { campaignFindingsSchema, findingsQuery } from '../wire/findings.ts'
import { answerFile, fileFormats } from './files.ts'
import { agenciesById, deskOf, theCampaign } from './subjects.ts'

const tag = '报送批次'
const action = 'campaigns.review'
const similarQuery = z.object({
  threshold: z.coerce.number().min(0.3).max(1).optional().describe('相似度界限，不写则按地区设置'),
})

export function addBoard(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/campaigns/{id}/board',
      tag,
      summary: '进度',
      action,
      params: idParam,
      answer: boardSchema,
    },
    async (c, { params: { id } }) => {
      const { campaign, rows } = await boardOf(c, id)
      const today = dayIn(c.var.parts.clock())
      return {
        campaign,
        rows: rows.map((row) => {
          const { isOwn: _, wrong: __, ...told } = row
          const stateName = row.untouched ? '未开始' : stateNames[row.state]
          return { ...told, stateName, late: isLate(row, today) }
        }),
      }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/campaigns/{id}/findings',
      tag,
      summary: '全部报告的问题',
      description: '最近一次检查的结果，错误在前。',
      action,
      params: idParam,
      query: findingsQuery,
      answer: campaignFindingsSchema,
    },
    async (c, { params: { id }, query: { after, limit, skip, handed, ...query } }) => {
      const { store, district } = deskOf(c)
      const outdated = await freshened(c, await theCampaign(c, id))
      const filter = { campaign: id, ...query, ...(handed === 'yes' && { states: onceHandedOver }) }
      const [page, counts, agencies] = await Promise.all([
        store.findings.list(district, filter, { after, limit, skip }),
        store.findings.count(district, filter),
        agenciesById(c),
      ])
      const titles = new Map(rules.map((rule) => [rule.id, rule.title.zh]))
      return {
        ...page,
        outdated,
        items: page.items.map(({ filing, agency, finding }) => ({
          filing,
          agency,
          agencyName: agencies.get(agency)?.name ?? '',
          finding: finding as z.input<typeof campaignFindingsSchema>['items'][number]['finding'],
        })),
        counts: counts.map((count) => ({ ...count, title: titles.get(count.rule) ?? count.rule })),
      }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/campaigns/{id}/similar',
      tag,
      summary: '雷同',
      description:
        '报送过的报告两两比对“总体情况”和“存在的主要问题及改进情况”，单位名称、地名和数字略去后比较；退回的报告按最近一次报送的版本比对。',
      action,
      params: idParam,
      query: similarQuery,
      answer: similarSchema,
    },
    async (c, { params: { id }, query }) => {
      const { store, district } = deskOf(c)
      await theCampaign(c, id)
      const [members, profile] = await Promise.all([
        lastHandedOver({ store, district }, id),
        profileOf(store, district),
      ])
      const alike = profile.thresholds.similarityAlike
      const threshold = query.threshold ?? alike
      const judgedFrom = Object.hasOwn(profile.off, alikeRule) ? null : alike
      return { threshold, judgedFrom, compared: members.length, pairs: similarFilings(members, { profile, threshold }) }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/campaigns/{id}/circular.docx',
      tag,
      summary: '通报（Word）',
      action,
      params: idParam,
      file: [fileFormats.docx.mediaType],
    },
    async (c, { params: { id } }) => {
      const { campaign, rows } = await boardOf(c, id)
      const { name: district } = c.var.who.district
      const remarks = await openRemarksOf(deskOf(c), rows)
      const notice = circularOf(rows, { district, year: campaign.year, today: dayIn(c.var.parts.clock()), remarks })
      return answerFile(c, writeNotice(notice), { name: `${notice.title}.docx`, mediaType: fileFormats.docx.mediaType })
    },
  )
}

/** What stands open on the reports that were returned. */
async function openRemarksOf(
  { store, district }: Pick<Desk, 'store' | 'district'>,
  rows: readonly { readonly filing: string; readonly state: string }[],
): Promise<OpenRemarks> {
  const returned = rows.filter(({ state }) => state === 'returned')
  const all = returned.map(async ({ filing }) => {
    const open = (await store.remarks.list(district, filing)).filter(({ settled }) => settled === null)
    return [filing, open.map(({ target }) => target?.field ?? null)] as const
  })
  return new Map(await Promise.all(all))
}

/** What stays to be checked; a campaign that is closed keeps what was found while it ran. */
async function freshened(c: Context<Env>, { id, state }: Campaign): Promise<number> {
  return state === 'open' ? freshenFindings(deskOf(c), id) : 0
}

/** The board in the order of the roster, with names. */
export async function boardOf(c: Context<Env>, id: string) {
  const { store, district } = deskOf(c)
  const campaign: Campaign = await theCampaign(c, id)
  await freshened(c, campaign)
  const [rows, agencies, profile, tally] = await Promise.all([
    store.campaigns.board(district, id),
    agenciesById(c),
    profileOf(store, district),
    store.findings.tally(district, { campaign: id }),
  ])
  return { campaign, rows: namedRows(rows, { agencies, tally, profile, year: campaign.year }) }
}
