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
  { table, only }: { readonly table: 'remarks' | 'versions' | 'documents'; readonly only: RawBuilder<boolean> },
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
