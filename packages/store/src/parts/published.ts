import type { Report } from '@gouji/core'
import { sql } from 'kysely'
import type { PublishedReport, PublishedStore } from '../contract/published.ts'
import type { Database } from '../database/database.ts'
import { searchPublished } from '../search/search.ts'
import { asPublished, follows, type PublishedRow, publishedColumns } from './published-rows.ts'

const batch = 100
/** More cells than this are read faster by taking all of a report's. */
const fewCells = 3

export function publishedStore(database: Database): PublishedStore {
  const { kysely } = database
  const withReports = (district: string) =>
    kysely
      .selectFrom('published')
      .innerJoin('versions', (join) =>
        join
          .onRef('versions.district', '=', 'published.district')
          .onRef('versions.filing', '=', 'published.filing')
          .onRef('versions.number', '=', 'published.version'),
      )
      .where('published.district', '=', district)
      .select([...publishedColumns, 'versions.report'])
  return {
    search: (district, filter, paging) => searchPublished(database, { district, filter, paging }),
    get: async (district, { agency, year, version }) => {
      const row = await withReports(district)
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
    figures: async (district, { cells, agencies, years }) => {
      if (cells.length === 0) return []
      let query = kysely.selectFrom('published').where('district', '=', district).select(['agency', 'year'])
      if (agencies) query = query.where('agency', 'in', [...agencies])
      if (years) query = query.where('year', 'in', [...years])
      const ordered = query.orderBy('year').orderBy('rank').orderBy('agency')
      if (cells.length > fewCells) {
        const rows = await ordered.select(sql<string>`cast(cells as text)`.as('cells')).execute()
        return rows.flatMap(({ agency, year, cells: text }) => {
          const there = JSON.parse(text) as Record<string, unknown>
          return cells.flatMap((cell) => (cell in there ? [{ agency, year, cell, value: there[cell] }] : []))
        })
      }
      const rows = await ordered
        .select(cells.map((cell, at) => cellValue(database.dialect, cell).as(`cell${at}`)))
        .execute()
      return rows.flatMap((row) => {
        const { agency, year } = row
        return cells.flatMap((cell, at) => {
          const text = (row as unknown as Record<string, string | null>)[`cell${at}`]
          return typeof text === 'string' ? [{ agency, year, cell, value: JSON.parse(text) as unknown }] : []
        })
      })
    },
    all: async function* (district, { year } = {}) {
      let after: PublishedRow | undefined
      for (;;) {
        let query = withReports(district)
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

/** The JSON of one cell; SQL's null where the report does not have it, `null` where it is blank. */
function cellValue(dialect: Database['dialect'], cell: string) {
  return dialect === 'postgres'
    ? sql<string | null>`cast(cells -> ${cell} as text)`
    : sql<string | null>`cells -> ${`$."${cell}"`}`
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
    title: report.title,
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
