/** Puts published reports where the public finds them. */

import type { Report } from '@gouji/core'
import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import type { Dialect } from '../database/migrations/dialect.ts'
import type { Tables } from '../database/tables.ts'
import { type ListedCells, listCells, putCellSets } from './cells.ts'
import { fold, gramsOf } from './grams.ts'

export interface Publication {
  readonly district: string
  readonly agency: string
  readonly year: number
  readonly edition: string
  readonly filing: string
  readonly version: number
  readonly hash: string
  readonly at: string
  readonly corrected: boolean
  readonly report: Report
  /** As the roster lists the agency. */
  readonly listed: Listed | undefined
}

interface Listed {
  readonly name: string
  readonly short_name: string | null
  readonly kind: string
  readonly rank: number
}

/** A row of `published`, and the list of cells it refers to. */
interface Ready {
  readonly row: Tables['published']
  readonly cells: ListedCells
}

/** Puts it in place of what the agency had published for that year. */
export async function publish(tx: Tx, dialect: Dialect, publication: Omit<Publication, 'listed'>): Promise<void> {
  const { district, agency, year } = publication
  const listed = await tx
    .selectFrom('agencies')
    .where('district', '=', district)
    .where('id', '=', agency)
    .select(['name', 'short_name', 'kind', 'rank'])
    .executeTakeFirst()
  await unpublish(tx, dialect, { district, agency, year })
  await insertPublished(tx, dialect, [rowOf({ ...publication, listed })])
}

/** What the public list, the search and the charts need of a report. */
export function rowOf({ district, agency, listed, report, ...publication }: Publication): Ready {
  const name = report.agency.name ?? listed?.name ?? agency
  const names = new Set([name, listed?.name ?? '', listed?.short_name ?? ''])
  const cells = listCells(report.cells)
  const row = {
    district,
    agency,
    year: publication.year,
    filing: publication.filing,
    version: publication.version,
    agency_name: name,
    kind: listed?.kind ?? report.agency.kind,
    edition: publication.edition,
    title: report.title,
    hash: publication.hash,
    published_at: publication.at,
    corrected: publication.corrected ? 1 : 0,
    rank: listed?.rank ?? 0,
    text: fold([...names, report.title, ...Object.values(report.sections)].join(' ')),
    ...cells.columns,
  }
  return { row, cells }
}

/** Adds reports that are not there, to the table and to the index of their texts. */
export async function insertPublished(tx: Tx, dialect: Dialect, ready: readonly Ready[]): Promise<void> {
  await putCellSets(
    tx,
    ready.map(({ row: { district }, cells }) => ({ district, cells })),
  )
  const rows = ready.map(({ row }) => row)
  if (dialect === 'postgres') {
    const indexed = rows.map((row) => ({ ...row, grams: sql`${gramsOf(row.district, row.text)}::integer[]` }))
    await tx.insertInto('published').values(indexed).execute()
    return
  }
  const last = await sql<{ row: number }>`select coalesce(max(search_row), 0) as row from published`.execute(tx)
  let searchRow = last.rows[0]?.row ?? 0
  for (const row of rows) {
    searchRow += 1
    const tokens = gramsOf(row.district, row.text).map(gramToken).join(' ')
    const indexed = { ...row, search_row: searchRow }
    await tx.insertInto('published').values(indexed).execute()
    await sql`insert into published_search (rowid, grams) values (${searchRow}, ${tokens})`.execute(tx)
  }
}

/** A gram as SQLite's index knows it. */
export function gramToken(gram: number): string {
  return `g${(gram >>> 0).toString(36)}`
}

async function unpublish(
  tx: Tx,
  dialect: Dialect,
  { district, agency, year }: { readonly district: string; readonly agency: string; readonly year: number },
): Promise<void> {
  const same = sql`district = ${district} and agency = ${agency} and year = ${year}`
  if (dialect === 'sqlite') {
    await sql`delete from published_search where rowid in (select search_row from published where ${same})`.execute(tx)
  }
  await sql`delete from published where ${same}`.execute(tx)
}
