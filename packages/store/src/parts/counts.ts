import type { RawBuilder } from 'kysely'
import type { Database } from '../database/database.ts'

export interface InCampaign {
  readonly district: string
  readonly campaign: string
}

/** How much there is of something in a campaign, filing by filing. */
export async function countsOf(
  db: Database['kysely'],
  { district, campaign }: InCampaign,
  { table, only }: { readonly table: 'versions' | 'documents'; readonly only: RawBuilder<boolean> },
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom(table)
    .where('district', '=', district)
    .where('filing', 'in', (of) =>
      of.selectFrom('filings').where('district', '=', district).where('campaign', '=', campaign).select('id'),
    )
    .where(only)
    .groupBy('filing')
    .select(({ fn }) => ['filing', fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map(({ filing, count }) => [filing, Number(count)]))
}

/** When each filing of a campaign was handed in last; taking back a decision on it is no handing in. */
export async function handedInOf(
  db: Database['kysely'],
  { district, campaign }: InCampaign,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('versions')
    .where('district', '=', district)
    .where('filing', 'in', (of) =>
      of.selectFrom('filings').where('district', '=', district).where('campaign', '=', campaign).select('id'),
    )
    .where('state', '=', 'submitted')
    .where('from_state', '=', 'signed-off')
    .groupBy('filing')
    .select(({ fn }) => ['filing', fn.max<string>('at').as('last')])
    .execute()
  return new Map(rows.map(({ filing, last }) => [filing, last]))
}

/** How many remarks nobody settled, and how many of these nobody answered, filing by filing. */
export async function openRemarksOf(
  db: Database['kysely'],
  { district, campaign }: InCampaign,
): Promise<ReadonlyMap<string, { readonly open: number; readonly unanswered: number }>> {
  const rows = await db
    .selectFrom('remarks')
    .where('district', '=', district)
    .where('filing', 'in', (of) =>
      of.selectFrom('filings').where('district', '=', district).where('campaign', '=', campaign).select('id'),
    )
    .where('settled_at', 'is', null)
    .groupBy('filing')
    .select(({ fn }) => ['filing', fn.countAll<number>().as('open'), fn.count<number>('answered_at').as('answered')])
    .execute()
  return new Map(
    rows.map(({ filing, open, answered }) => [
      filing,
      { open: Number(open), unanswered: Number(open) - Number(answered) },
    ]),
  )
}
