import type { Report } from '@gouji/core'
import type { PublishedReport, PublishedStore } from '../contract/published.ts'
import type { Database } from '../database/database.ts'
import { cellSetsOf, cellValue } from '../search/cells.ts'
import { searchPublished } from '../search/search.ts'
import { yearsOfAgencies } from './agency-years.ts'
import { asPublished, follows, type PublishedRow, publishedWithReports, titled } from './published-rows.ts'

const batch = 100

export function publishedStore(database: Database): PublishedStore {
  const { kysely } = database
  return {
    search: (district, filter, paging) => searchPublished(database, { district, filter, paging }),
    get: async (district, { agency, year, version }) => {
      const row = await publishedWithReports(kysely, district)
        .where('published.agency', '=', agency)
        .where('published.year', '=', year)
        .executeTakeFirst()
      if (!row || version === undefined || version === row.version) return row && withReport(row)
      return olderVersion(kysely, { current: row, version })
    },
    years: async (district) => {
      const rows = await kysely
        .selectFrom('published')
        .where('district', '=', district)
        .select('year')
        .distinct()
        .orderBy('year', 'desc')
        .execute()
      return rows.map(({ year }) => year)
    },
    yearsOf: (district, agencies) => yearsOfAgencies(kysely, { district, agencies }),
    figures: async (district, { cells, agencies, years }) => {
      if (cells.length === 0) return []
      let query = kysely.selectFrom('published').where('district', '=', district)
      if (agencies) query = query.where('agency', 'in', [...agencies])
      if (years) query = query.where('year', 'in', [...years])
      const [rows, sets] = await Promise.all([
        query
          .select(['agency', 'year', 'cell_set', 'cell_values'])
          .orderBy('year')
          .orderBy('rank')
          .orderBy('agency')
          .execute(),
        cellSetsOf(kysely, district),
      ])
      const places = new Map([...sets].map(([id, list]) => [id, placesOf(cells, list)]))
      return rows.flatMap(({ agency, year, cell_set, cell_values }) => {
        const values = cell_values.split('\n')
        return (places.get(cell_set) ?? []).map(({ cell, place }) => {
          return { agency, year, cell, value: cellValue(values[place] ?? '') }
        })
      })
    },
    all: async function* (district, { year } = {}) {
      let after: PublishedRow | undefined
      for (;;) {
        let query = publishedWithReports(kysely, district)
          .orderBy('published.year', 'desc')
          .orderBy('published.rank')
          .orderBy('published.agency')
        if (year !== undefined) query = query.where('published.year', '=', year)
        if (after) query = query.where(follows(after))
        const rows = await query.limit(batch).execute()
        for (const row of rows) yield withReport(row)
        after = rows.at(-1)
        if (rows.length < batch) return
      }
    },
  }
}

/** Where the cells that are asked for stand in a list; those it does not have are left out. */
function placesOf(
  asked: readonly string[],
  list: readonly string[],
): readonly { readonly cell: string; readonly place: number }[] {
  const places = new Map(list.map((cell, place) => [cell, place]))
  return asked.flatMap((cell) => {
    const place = places.get(cell)
    return place === undefined ? [] : [{ cell, place }]
  })
}

async function olderVersion(
  db: Database['kysely'],
  { current, version }: { readonly current: PublishedRow; readonly version: number },
): Promise<(PublishedReport & { readonly report: Report }) | undefined> {
  const row = await db
    .selectFrom('versions')
    .where('district', '=', current.district)
    .where('filing', '=', current.filing)
    .where('number', '=', version)
    .where('state', 'in', ['published', 'corrected'])
    .select(['report', 'hash', 'at', 'state'])
    .executeTakeFirst()
  if (!row) return undefined
  const report = JSON.parse(row.report) as Report
  return {
    ...asPublished(current),
    agencyName: report.agency.name ?? current.agency_name,
    title: titled(report.title, current),
    version,
    hash: row.hash,
    publishedAt: row.at,
    corrected: row.state === 'corrected',
    report,
  }
}

function withReport(row: PublishedRow & { readonly report: string }): PublishedReport & { readonly report: Report } {
  return { ...asPublished(row), report: JSON.parse(row.report) as Report }
}
