/** What routes speak of, found or refused: a campaign, an agency, a filing one may reach. */

import type { Agency, Campaign, Filing } from '@gouji/store'
import type { Context } from 'hono'
import type { Env } from '../env.ts'
import type { Desk } from '../filings/desk.ts'
import { endsWithCampaign, isClosedTo } from '../filings/roles-on.ts'
import { type Action, requireAgency } from '../policy/policy.ts'
import { Problem } from '../problem.ts'

export function deskOf(c: Context<Env>): Desk {
  const { parts, who, requestId, once } = c.var
  const { store, clock, newId } = parts
  return { store, district: who.district.id, actor: who.actor, clock, newId, request: requestId, once }
}

export async function theCampaign(c: Context<Env>, id: string): Promise<Campaign> {
  const campaign = await c.var.parts.store.campaigns.get(c.var.who.district.id, id)
  if (!campaign) throw new Problem('not-found', { detail: '没有这个报送批次。' })
  return campaign
}

export async function theAgency(c: Context<Env>, id: string): Promise<Agency> {
  const agency = await c.var.parts.store.roster.get(c.var.who.district.id, id)
  if (!agency) throw new Problem('not-found', { detail: '名册里没有这个单位。' })
  return agency
}

/** A filing with its agency. What lies outside one's reach is not found. */
export async function theFiling(
  c: Context<Env>,
  { id, action }: { readonly id: string; readonly action: Action },
): Promise<{ readonly filing: Filing; readonly agency: Agency }> {
  const { who, parts } = c.var
  const filing = await parts.store.filings.get(who.district.id, id)
  // In the words of what lies out of reach: nobody learns which filings there are.
  if (!filing) throw new Problem('not-found')
  const agency = await theAgency(c, filing.agency)
  requireAgency(who, { action, agency: agency.id, top: agency.parent === null })
  return { filing, agency }
}

/** Refuses what an agency would still do in a campaign that was closed; answers which one may not be closed meanwhile. */
export async function requireOpen(
  c: Context<Env>,
  { campaign: id }: Pick<Filing, 'campaign'>,
): Promise<string | undefined> {
  const campaign = await theCampaign(c, id)
  if (!isClosedTo(c.var.who, campaign)) return endsWithCampaign(c.var.who) ? id : undefined
  throw new Problem('wrong-state', {
    detail: `批次“${campaign.name}”已经结束，需要补报时请联系管理员重新打开。`,
  })
}

/** The agencies of the district by id, those left out of later campaigns too. */
export async function agenciesById(c: Context<Env>): Promise<ReadonlyMap<string, Agency>> {
  const agencies = await c.var.parts.store.roster.list(c.var.who.district.id, { withRetired: true })
  return new Map(agencies.map((agency) => [agency.id, agency]))
}
