/** Puts a published report where the public finds it. */

import type { Report } from '@gouji/core'
import { sql } from 'kysely'
import { canonical } from '../canonical.ts'
import type { Tx } from '../database/database.ts'
import type { Dialect } from '../database/migrations/dialect.ts'
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
}

/** Puts it in place of what the agency had published for that year. */
export async function publish(tx: Tx, dialect: Dialect, publication: Publication): Promise<void> {
  const { district, agency, year, report } = publication
  const key = { district, agency, year }
  const listed = await tx
    .selectFrom('agencies')
    .where('district', '=', district)
    .where('id', '=', agency)
    .select(['name', 'short_name', 'kind', 'rank'])
    .executeTakeFirst()
  const name = report.agency.name ?? listed?.name ?? agency
  const names = [name, listed?.name ?? '', listed?.short_name ?? '']
  const text = fold([...new Set(names), report.title, ...Object.values(report.sections)].join(' '))
  const row = {
    ...key,
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
    text,
    cells: canonical(report.cells),
  }
  const grams = gramsOf(district, text)
  await unpublish(tx, dialect, key)
  if (dialect === 'postgres') {
    const indexed = { ...row, grams: sql`${grams}::integer[]` }
    await tx.insertInto('published').values(indexed).execute()
    return
  }
  const last = await sql<{ row: number }>`select coalesce(max(search_row), 0) as row from published`.execute(tx)
  const searchRow = (last.rows[0]?.row ?? 0) + 1
  const indexed = { ...row, search_row: searchRow }
  await tx.insertInto('published').values(indexed).execute()
  await sql`insert into published_search (rowid, grams) values (${searchRow}, ${grams.map(gramToken).join(' ')})`.execute(
    tx,
  )
}

/** A pair as SQLite's index knows it. */
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
