/** Of which years an agency's report is public, and of which it is not although it would be here. */

import type { AgencyYears } from '../contract/published.ts'
import type { Database } from '../database/database.ts'
import { chunked } from './rows.ts'

const publicStates = ['published', 'corrected']

/** Of each agency that is asked for. */
export async function yearsOfAgencies(
  kysely: Database['kysely'],
  { district, agencies }: { readonly district: string; readonly agencies: readonly string[] },
): Promise<ReadonlyMap<string, AgencyYears>> {
  const parts = await Promise.all(chunked(agencies).map((part) => ofPart(kysely, { district, agencies: [...part] })))
  return new Map(parts.flat())
}

async function ofPart(
  kysely: Database['kysely'],
  { district, agencies }: { readonly district: string; readonly agencies: string[] },
): Promise<readonly (readonly [string, AgencyYears])[]> {
  const [reports, filings] = await Promise.all([
    kysely
      .selectFrom('published')
      .where('district', '=', district)
      .where('agency', 'in', agencies)
      .select(['agency', 'year'])
      .execute(),
    kysely
      .selectFrom('filings')
      .innerJoin('campaigns', (join) =>
        join.onRef('campaigns.district', '=', 'filings.district').onRef('campaigns.id', '=', 'filings.campaign'),
      )
      .innerJoin('agencies', (join) =>
        join.onRef('agencies.district', '=', 'filings.district').onRef('agencies.id', '=', 'filings.agency'),
      )
      .where('filings.district', '=', district)
      .where('filings.agency', 'in', agencies)
      .where('filings.state', 'not in', publicStates)
      .select(['filings.agency', 'filings.year', 'campaigns.state', 'agencies.retired'])
      .execute(),
  ])
  const publishedBy = Map.groupBy(reports, ({ agency }) => agency)
  const filingsOf = Map.groupBy(filings, ({ agency }) => agency)
  return agencies.map((agency) => {
    const published = new Set((publishedBy.get(agency) ?? []).map(({ year }) => year))
    const asked = filingsOf.get(agency) ?? []
    // What is still being filled in is not late here, and who is no more need not answer for his last year.
    const open = new Set(asked.filter(({ state }) => state === 'open').map(({ year }) => year))
    const closed = asked.filter(({ state, retired }) => state === 'closed' && retired === 0).map(({ year }) => year)
    const unpublished = [...closed, ...between([...published])].filter(
      (year) => !published.has(year) && !open.has(year),
    )
    return [agency, { published: newestFirst(published), unpublished: newestFirst(new Set(unpublished)) }]
  })
}

/** Who published before a year and after it was there in it. */
function between(years: readonly number[]): readonly number[] {
  if (years.length < 2) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first }, (_, nth) => first + nth)
}

function newestFirst(years: ReadonlySet<number>): readonly number[] {
  return [...years].toSorted((a, b) => b - a)
}
