import { standardTitle } from '@gouji/core'
import { type Selectable, sql } from 'kysely'
import type { PublishedReport } from '../contract/published.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

export type PublishedRow = Omit<Selectable<Tables['published']>, 'text' | 'cell_set' | 'cell_values'>

export const publishedColumns = [
  'published.district',
  'published.agency',
  'published.year',
  'published.filing',
  'published.version',
  'published.agency_name',
  'published.kind',
  'published.edition',
  'published.title',
  'published.hash',
  'published.published_at',
  'published.corrected',
  'published.rank',
] as const

/** Published reports with what they say, each in the version that is public. */
export function publishedWithReports(db: Database['kysely'], district: string) {
  return db
    .selectFrom('published')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.district', '=', 'published.district')
        .onRef('versions.filing', '=', 'published.filing')
        .onRef('versions.number', '=', 'published.version'),
    )
    .where('published.district', '=', district)
    .select([...publishedColumns, 'versions.report'])
}

/** What comes after a report in the order of lists: newest year first, then as the roster has it. */
export function follows({
  year,
  rank,
  agency,
}: {
  readonly year: number
  readonly rank: number
  readonly agency: string
}) {
  return sql<boolean>`published.year <= ${year} and (published.year < ${year} or (published.year = ${year}
    and (published.rank, published.agency) > (${rank}, ${agency})))`
}

/** Who left the title blank printed it in standard words. */
export function titled(
  title: string,
  { agency_name: agency, year }: Pick<PublishedRow, 'agency_name' | 'year'>,
): string {
  return title.trim() === '' ? standardTitle({ agency, year }) : title
}

export function asPublished(row: PublishedRow): PublishedReport {
  return {
    agency: row.agency,
    agencyName: row.agency_name,
    kind: row.kind as PublishedReport['kind'],
    year: row.year,
    edition: row.edition as PublishedReport['edition'],
    title: titled(row.title, row),
    filing: row.filing,
    version: row.version,
    hash: row.hash,
    publishedAt: row.published_at,
    corrected: row.corrected === 1,
  }
}
