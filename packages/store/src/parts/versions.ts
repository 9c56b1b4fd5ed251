import type { Report } from '@gouji/core'
import type { Selectable } from 'kysely'
import { canonical, sha256 } from '../canonical.ts'
import type { FilingStore } from '../contract/filings.ts'
import type { BrokenLink, FilingStep, Version } from '../contract/versions.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { actorOf } from './rows.ts'

type Row = Selectable<Tables['versions']>

/** Filings whose versions are read at once. */
const batch = 50

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

export function versionReads(database: Database): Pick<FilingStore, 'versions' | 'version' | 'steps' | 'verify'> {
  const all = (district: string, filing: string) =>
    database.kysely.selectFrom('versions').where('district', '=', district).where('filing', '=', filing)
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
    verify: (district) => walk(database, district),
  }
}

/** Some filings at a time, each as of one moment: who moves one meanwhile is neither held up nor suspected. */
async function walk(database: Database, district: string) {
  const strays = await database.kysely
    .selectFrom('versions')
    .where('district', '=', district)
    .where('filing', 'not in', (among) =>
      among.selectFrom('filings').where('filings.district', '=', district).select('filings.id'),
    )
    .select(['filing', 'number'])
    .execute()
  const broken: BrokenLink[] = strays.map(({ filing, number }) => ({ subject: filing, number, reason: 'inserted' }))
  let checked = strays.length
  let after = ''
  for (;;) {
    const { filings, versions } = await database.snapshot((tx) => stepAfter(tx, { district, after }))
    checked += versions.length
    const byFiling = Map.groupBy(versions, ({ filing }) => filing)
    for (const { id, version } of filings) {
      broken.push(...breaksIn(byFiling.get(id) ?? [], { subject: id, last: version ?? 0 }))
      after = id
    }
    if (filings.length < batch) return { checked, broken }
  }
}

async function stepAfter(tx: Tx, { district, after }: { readonly district: string; readonly after: string }) {
  const filings = await tx
    .selectFrom('filings')
    .where('district', '=', district)
    .where('id', '>', after)
    .select(['id', 'version'])
    .orderBy('id')
    .limit(batch)
    .execute()
  if (filings.length === 0) return { filings, versions: [] }
  const ids = filings.map(({ id }) => id)
  const versions = await tx
    .selectFrom('versions')
    .where('district', '=', district)
    .where('filing', 'in', ids)
    .selectAll()
    .orderBy('number')
    .execute()
  return { filings, versions }
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
