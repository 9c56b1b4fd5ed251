import type { Report } from '@gouji/core'
import type { Selectable } from 'kysely'
import { canonical, sha256 } from '../canonical.ts'
import type { FilingStore } from '../contract/filings.ts'
import type { BrokenLink, FilingStep, Version } from '../contract/versions.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { actorOf, chunked } from './rows.ts'

type Row = Selectable<Tables['versions']>

const withoutReport = [
  'district',
  'filing',
  'number',
  'from_state',
  'state',
  'hash',
  'chain',
  'by_kind',
  'by_id',
  'by_name',
  'at',
  'note',
] as const

export function versionReads({ kysely }: Database): Pick<FilingStore, 'versions' | 'version' | 'steps' | 'verify'> {
  const all = (district: string, filing: string) =>
    kysely.selectFrom('versions').where('district', '=', district).where('filing', '=', filing)
  return {
    versions: async (district, id) => {
      const rows = await all(district, id).select(withoutReport).orderBy('number').execute()
      return rows.map(asHead)
    },
    version: async (district, id, number) => {
      const row = await all(district, id).where('number', '=', number).selectAll().executeTakeFirst()
      return row && asVersion(row)
    },
    steps: async (district, id) => {
      const rows = await all(district, id).select(withoutReport).orderBy('number').execute()
      return rows.map(asStep)
    },
    verify: async (district) => {
      const filings = await kysely
        .selectFrom('filings')
        .where('district', '=', district)
        .select(['id', 'version'])
        .orderBy('id')
        .execute()
      const strays = await kysely
        .selectFrom('versions')
        .where('district', '=', district)
        .where('filing', 'not in', (among) =>
          among.selectFrom('filings').where('filings.district', '=', district).select('filings.id'),
        )
        .select(['filing', 'number'])
        .execute()
      let checked = strays.length
      const broken: BrokenLink[] = strays.map(({ filing, number }) => ({ subject: filing, number, reason: 'inserted' }))
      for (const part of chunked(filings, 50)) {
        const rows = await kysely
          .selectFrom('versions')
          .where('district', '=', district)
          .where(
            'filing',
            'in',
            part.map(({ id }) => id),
          )
          .selectAll()
          .orderBy('number')
          .execute()
        checked += rows.length
        const byFiling = Map.groupBy(rows, ({ filing }) => filing)
        for (const { id, version } of part) {
          broken.push(...breaksIn(byFiling.get(id) ?? [], { subject: id, last: version ?? 0 }))
        }
      }
      return { checked, broken }
    },
  }
}

/** Where the versions of one filing no longer are what was written. */
function breaksIn(
  rows: readonly Row[],
  { subject, last }: { readonly subject: string; readonly last: number },
): readonly BrokenLink[] {
  const broken: BrokenLink[] = []
  const there = new Map(rows.map((row) => [row.number, row]))
  for (let number = 1; number <= last; number += 1) {
    const row = there.get(number)
    const before = there.get(number - 1)
    if (!row) broken.push({ subject, number, reason: 'removed' })
    else if (sha256(row.report) !== row.hash) broken.push({ subject, number, reason: 'altered' })
    // After a version that was removed nothing can be said of the link to it.
    else if ((before || number === 1) && chainOf(before?.chain, row) !== row.chain)
      broken.push({ subject, number, reason: 'altered' })
  }
  for (const { number } of rows) {
    if (number > last || number < 1) broken.push({ subject, number, reason: 'inserted' })
  }
  return broken
}

/** SHA-256 over the chain value before and all that the version says, its report by its hash. */
export function chainOf(before: string | undefined, row: Omit<Row, 'report' | 'chain'>): string {
  const { district, filing, number, from_state, state, hash, by_kind, by_id, by_name, at, note } = row
  return sha256(
    canonical([before ?? '', district, filing, number, from_state, state, hash, by_kind, by_id, by_name, at, note]),
  )
}

function asHead(row: Omit<Row, 'report'>): Omit<Version, 'report'> {
  return {
    filing: row.filing,
    number: row.number,
    state: row.state as Version['state'],
    hash: row.hash,
    chain: row.chain,
    by: actorOf(row),
    at: row.at,
    note: row.note,
  }
}

export function asVersion(row: Row): Version {
  return { ...asHead(row), report: JSON.parse(row.report) as Report }
}

function asStep(row: Omit<Row, 'report'>): FilingStep {
  return {
    from: row.from_state as FilingStep['from'],
    to: row.state as FilingStep['to'],
    by: actorOf(row),
    at: row.at,
    note: row.note,
    version: row.number,
  }
}
