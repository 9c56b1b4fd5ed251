/** Finds published reports by words, year, agency and kind. */

import { type RawBuilder, sql } from 'kysely'
import type { Page, Paging } from '../contract/change.ts'
import type { PublishedReport, PublishedStore } from '../contract/published.ts'
import type { Database } from '../database/database.ts'
import { asPublished, follows, publishedColumns } from '../parts/published-rows.ts'
import { cursorOf, limitOf, literalPattern, pageOf } from '../parts/rows.ts'
import { gramsOf, wordsOf } from './grams.ts'
import { gramToken } from './publish.ts'

/** Up to here reports that hold the words are counted; beyond, `total` says "so many at least". */
const countedReports = 1_000

interface Asked {
  readonly district: string
  readonly filter: Parameters<PublishedStore['search']>[1]
  readonly paging: Paging
}

export async function searchPublished(
  database: Database,
  { district, filter, paging }: Asked,
): Promise<Page<PublishedReport> & { readonly total: number; readonly totalIsLeast: boolean }> {
  const { kysely, dialect } = database
  const limit = limitOf(paging)
  const after = cursorOf(paging, ['number', 'number', 'string'])
  const words = wordsOf(filter.text ?? '')
  const grams = gramsOf(district, words.join(' '))

  let plain = kysely.selectFrom('published').where('published.district', '=', district)
  if (filter.year !== undefined) plain = plain.where('year', '=', filter.year)
  if (filter.agency !== undefined) plain = plain.where('agency', '=', filter.agency)
  if (filter.kind !== undefined) plain = plain.where('kind', '=', filter.kind)

  const holding = words.map((word) => sql<boolean>`published.text like ${literalPattern(word)} escape '\\'`)
  const candidates = grams.length > 0 ? plain.where(byGrams(dialect, grams)) : plain
  // Few: read them all. Many: they stand so close in the order of the list that the first page is soon full.
  const probe = await candidates
    .select('agency')
    .limit(countedReports + 1)
    .execute()
  const many = probe.length > countedReports

  const source = many || words.length === 0 ? plain : candidates
  const counting = holding.reduce((query, holds) => query.where(holds), source)
  let listing = holding.reduce((query, holds) => query.where(holds), source).select(publishedColumns)
  if (after) {
    const [year, rank, agency] = after as readonly [number, number, string]
    listing = listing.where(follows({ year, rank, agency }))
  }
  const rows = await listing
    .orderBy('year', 'desc')
    .orderBy('rank')
    .orderBy('agency')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, { limit, item: asPublished, key: (row) => [row.year, row.rank, row.agency] })
  const bounded = words.length > 0
  const counted = bounded
    ? await kysely
        .selectFrom(
          counting
            .select('agency')
            .limit(countedReports + 1)
            .as('found'),
        )
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirst()
    : await counting.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirst()
  const total = counted?.total ?? 0
  const totalIsLeast = bounded && total > countedReports
  return { ...page, total: totalIsLeast ? countedReports : total, totalIsLeast }
}

function byGrams(dialect: Database['dialect'], grams: readonly number[]): RawBuilder<boolean> {
  if (dialect === 'postgres') return sql<boolean>`published.grams @> ${[...grams]}::integer[]`
  const tokens = grams.map(gramToken).join(' ')
  return sql<boolean>`published.search_row in (select rowid from published_search where published_search match ${tokens})`
}
